import type { Choice } from '../../../shared/contract/choices.ts'
import { table, textInline } from '../../../shared/domain/document/loose.ts'
import type { Block, Cell, Inline } from '../../../shared/domain/document/model.ts'
import { writtenNumber } from '../../../shared/domain/document/numbers.ts'
import { writtenFormat } from '../../../shared/growth/written-format.ts'
import { asSentence, type Building, folded, join, labelled, line, originOf, when } from './choice-lines.ts'

const isFigure = (value: unknown): value is number => typeof value === 'number'

/** Both figures of a result; the unit stands with the last one. */
const figuresOf = (choice: Choice, { language }: Building): { before: Inline[]; after: Inline[] } => {
  const { before, after } = choice.facts
  const unit = line(choice, 'unit')
  const figure = (value: unknown, of: readonly Inline[]): Inline[] =>
    isFigure(value) ? join([[textInline(writtenNumber(value, language))], of], ' ') : []
  return { before: figure(before, isFigure(after) ? [] : unit), after: figure(after, unit) }
}

const whoIs = (choice: Choice, { words, language }: Building): Inline[] => {
  const { people } = choice.facts
  const who = line(choice, 'who')
  if (typeof people !== 'number') return who
  const count = writtenFormat(language).plural(people, words.people)
  return who.length === 0 ? [textInline(count)] : [...who, textInline(` (${count})`)]
}

const onLines = (sentences: readonly (readonly Inline[])[]): Inline[] =>
  sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, place): Inline[] => [
      ...(place === 0 ? [] : [{ kind: 'break' } as const]),
      ...asSentence(sentence),
    ])

/** Results of a section as one table: figures are read side by side, and what stands behind each beside it. */
export const resultsTable = (results: readonly Choice[], building: Building): Block[] => {
  const [first] = results
  if (!first) return []
  const { myPart } = building.words
  const { result, before, after, when: on, behind } = building.words.results
  const heads = [
    { text: result },
    { text: before, align: 'end' as const },
    { text: after, align: 'end' as const },
    { text: on },
    { text: behind },
  ]
  const rows = results.map((choice): Cell[] => {
    const figures = figuresOf(choice, building)
    return [
      line(choice, 'measure'),
      figures.before,
      figures.after,
      [textInline(when(choice, building))],
      onLines([line(choice, 'source'), whoIs(choice, building), labelled(myPart, folded(choice, 'part'))]),
    ]
  })
  // A column without a word in it says nothing.
  const filled = heads.map((_, at) => at === 0 || rows.some((row) => (row[at]?.length ?? 0) > 0))
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => filled[at])
  return [table('', kept(heads), rows.map(kept), originOf(first))]
}

const labelledPlain = (name: readonly Inline[], value: readonly Inline[]): Inline[] =>
  value.length === 0 ? [...name] : [...name, textInline(': '), ...value]

/** A result in one line, for a note. */
export const resultLine = (choice: Choice, building: Building): Inline[] => {
  const figures = figuresOf(choice, building)
  const change = join([figures.before, figures.after], ' → ')
  const said = labelledPlain(line(choice, 'measure'), change)
  return join([said, line(choice, 'source'), whoIs(choice, building)], ' · ')
}
