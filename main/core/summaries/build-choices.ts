import type { Choice, ChoiceField } from '../../../shared/contract/choices.ts'
import { CameTrue } from '../../../shared/contract/decisions.ts'
import { GoalClosing } from '../../../shared/contract/goals.ts'
import { Outcome } from '../../../shared/contract/reflection.ts'
import { writtenDay, writtenMonth } from '../../../shared/domain/document/dates.ts'
import { asOneLine, fieldBlocks, fieldInlines } from '../../../shared/domain/document/hidden-words.ts'
import { bullets, paragraph, quote, table, textInline } from '../../../shared/domain/document/loose.ts'
import type { Block, Cell, Figure, Inline, Note, Origin } from '../../../shared/domain/document/model.ts'
import { writtenNumber } from '../../../shared/domain/document/numbers.ts'
import type { BuildingWords } from '../../../shared/summaries/building-words.ts'

/** What every part of a document is built with. */
export type Building = {
  readonly language: string
  readonly exactDays: boolean
  readonly words: BuildingWords
  /** Charts as they were drawn, by the id of their choice. */
  readonly figures: ReadonlyMap<string, Figure>
}

const ERASED: Inline = { kind: 'erased' }

const originOf = ({ id }: Choice): Origin => ({ kind: 'choice', choiceId: id })

const fieldOf = ({ fields }: Choice, name: string): ChoiceField | undefined =>
  fields.find(({ field }) => field === name)

/** A field of plain words in one line; 'words erased' where they are, nothing where there were none. */
const line = (choice: Choice, name: string): Inline[] => {
  const field = fieldOf(choice, name)
  if (!field) return []
  return field.words === '' && choice.state === 'erased' ? [ERASED] : fieldInlines(field)
}

/** A field of Markdown as one line. */
const folded = (choice: Choice, name: string): Inline[] => asOneLine(body(choice, name, 3))

/** A field of Markdown as blocks. */
const body = (choice: Choice, name: string, under: 2 | 3): Block[] => {
  const field = fieldOf(choice, name)
  if (!field) return []
  if (field.words === '' && choice.state === 'erased') return [paragraph([ERASED], originOf(choice))]
  return fieldBlocks(field, originOf(choice), under)
}

const when = ({ day }: Pick<Choice, 'day'>, { exactDays, language }: Building): string =>
  exactDays ? writtenDay(day, language) : writtenMonth(day, language)

const join = (parts: readonly (readonly Inline[])[], between: string): Inline[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, place) => (place === 0 ? [...part] : [textInline(between), ...part]))

const labelled = (label: string, words: readonly Inline[]): Inline[] =>
  words.length === 0 ? [] : [textInline(`${label}: `, 'strong'), ...words]

const amount = (choice: Choice, name: string, { language }: Building): Inline[] => {
  const value = choice.facts[name]
  if (typeof value !== 'number') return []
  return join([[textInline(writtenNumber(value, language))], line(choice, 'unit')], ' ')
}

const whoIs = (choice: Choice, { words, language }: Building): Inline[] => {
  const { people } = choice.facts
  const count = typeof people === 'number' ? [textInline(words.people(writtenNumber(people, language)))] : []
  return join([line(choice, 'who'), count], ', ')
}

/** Results of a section as one table: figures are read side by side. */
export const resultsTable = (results: readonly Choice[], building: Building): Block[] => {
  const [first] = results
  if (!first) return []
  const { result, before, after, when: on, source, who } = building.words.results
  const heads = [
    { text: result },
    { text: before, align: 'end' as const },
    { text: after, align: 'end' as const },
    { text: on },
    { text: source },
    { text: who },
  ]
  const rows = results.map((choice): Cell[] => [
    line(choice, 'measure'),
    amount(choice, 'before', building),
    amount(choice, 'after', building),
    [textInline(when(choice, building))],
    line(choice, 'source'),
    whoIs(choice, building),
  ])
  // A column without a word in it says nothing.
  const filled = heads.map((_, at) => at === 0 || rows.some((row) => (row[at]?.length ?? 0) > 0))
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => filled[at])
  const parts = results.flatMap((choice) => {
    const part = folded(choice, 'part')
    return part.length === 0 ? [] : [paragraph(labelled(building.words.myPart, part), originOf(choice))]
  })
  return [table('', kept(heads), rows.map(kept), originOf(first)), ...parts]
}

const ratedSentence = (choice: Choice, { words }: Building): Inline[] => {
  const [before = '', after = ''] = words.rated('\u0000', String(choice.facts.score ?? '')).split('\u0000')
  const rated = [textInline(before), ...line(choice, 'indicator'), textInline(after)]
  const reason = folded(choice, 'reason')
  return reason.length === 0 ? rated : [...rated, textInline('. '), ...quoted(reason)]
}

const rating = (choice: Choice, building: Building): Inline[] => [
  textInline(`${when(choice, building)} · `),
  ...ratedSentence(choice, building),
]

const predicted = (choice: Choice, { words }: Building): Inline[] => {
  const { percent, cameTrue } = choice.facts
  const came = CameTrue.safeParse(cameTrue)
  return join(
    [
      folded(choice, 'prediction'),
      typeof percent === 'number' ? [textInline(`(${words.percent(String(percent))})`)] : [],
      came.success ? [textInline(words.cameTrue[came.data])] : [],
    ],
    ' ',
  )
}

const decision = (choice: Choice, building: Building): Block[] => {
  const origin = originOf(choice)
  const { words } = building
  return [
    paragraph(join([bold(line(choice, 'title')), [textInline(when(choice, building))]], ' · '), origin),
    paragraph(labelled(words.choice, folded(choice, 'choice')), origin),
    paragraph(labelled(words.prediction, predicted(choice, building)), origin),
  ]
}

const bold = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline) => (inline.kind === 'text' ? { ...inline, marks: ['strong'] } : inline))

/** A sentence with hidden stretches in it: the frame is ours, the two halves the member’s. */
const planSentence = (choice: Choice, { words }: Building): Inline[] => {
  const [before = '', between = '', after = ''] = words.plan('\u0000', '\u0000').split('\u0000')
  return [
    textInline(before),
    ...line(choice, 'ifText'),
    textInline(between),
    ...line(choice, 'thenText'),
    textInline(after),
  ]
}

const plan = (choice: Choice, building: Building): Inline[] => {
  const outcome = Outcome.safeParse(choice.facts.outcome)
  const went = outcome.success ? [textInline(` ${building.words.outcome[outcome.data]}.`)] : []
  const learned = folded(choice, 'learned')
  const after: Inline[] = learned.length === 0 ? [] : [textInline(` ${building.words.learned}: `), ...learned]
  return [...planSentence(choice, building), ...went, ...after]
}

/** Something with a title, words under it, and a last word: a goal, a strength. */
const titled = (choice: Choice, fields: readonly string[], closing: string): Block[] => {
  const origin = originOf(choice)
  const end: Inline[] = closing === '' ? [] : [textInline(closing)]
  return [
    paragraph(join([bold(line(choice, 'title')), end], ' · '), origin),
    ...fields.flatMap((name) => body(choice, name, 3)),
  ]
}

const closingOf = (choice: Choice, { words }: Building): string => {
  const closing = GoalClosing.safeParse(choice.facts.closing)
  return closing.success ? words.closing[closing.data] : ''
}

const attribution = (choice: Choice, building: Building): string => {
  const on = when(choice, building)
  return choice.source.kind === 'comment' ? `${building.words.coach}, ${on}` : on
}

/** One choice as it stands in its section. */
const shown = (choice: Choice, building: Building): Block[] => {
  const origin = originOf(choice)
  switch (choice.source.kind) {
    case 'passage':
    case 'words':
      return [quote(body(choice, 'quote', 3), attribution(choice, building), origin)]
    case 'comment': {
      const said = ['acknowledgement', 'body', 'question'].flatMap((name) => body(choice, name, 3))
      return [quote(said, attribution(choice, building), origin)]
    }
    case 'vision':
      return [quote(body(choice, 'body', 3), attribution(choice, building), origin)]
    case 'decision':
      return decision(choice, building)
    case 'goal':
      return titled(choice, ['why', 'lastWord'], closingOf(choice, building))
    case 'strength':
      return titled(choice, ['body', 'lastWord'], '')
    case 'chart': {
      const figure = building.figures.get(choice.id)
      return figure ? [{ ...figure, origin }] : []
    }
    case 'result':
      return resultsTable([choice], building)
    case 'rating':
      return listOf([choice], rating, building)
    case 'commitment':
      return listOf([choice], plan, building)
  }
}

/** Choices as items that each lead to their own: an erasing finds them one by one. */
const listOf = (
  group: readonly Choice[],
  item: (choice: Choice, building: Building) => Inline[],
  building: Building,
): Block[] => [
  bullets(group.map((choice) => ({ inlines: item(choice, building), origin: originOf(choice) }))),
]

/** What stands together where it was chosen one after the other. */
const together = (group: readonly Choice[], building: Building): Block[] => {
  const [first] = group
  if (!first) return []
  if (first.source.kind === 'result') return resultsTable(group, building)
  if (first.source.kind === 'rating') return listOf(group, rating, building)
  if (first.source.kind === 'commitment') return listOf(group, plan, building)
  return group.flatMap((choice) => shown(choice, building))
}

/** Choices as they stand in their section, in the member’s order; neighbours of a kind share a table or a list. */
export const shownBlocks = (choices: readonly Choice[], building: Building): Block[] => {
  const groups: Choice[][] = []
  for (const choice of choices) {
    const last = groups.at(-1)
    if (last?.[0]?.source.kind === choice.source.kind) last.push(choice)
    else groups.push([choice])
  }
  return groups.flatMap((group) => together(group, building))
}

const quoted = (inlines: readonly Inline[]): Inline[] => [textInline('“'), ...inlines, textInline('”')]

/** What a numbered note says, in one paragraph; '' lines of it are left out. */
const noteInlines = (choice: Choice, building: Building): Inline[] => {
  switch (choice.source.kind) {
    case 'passage':
    case 'words':
      return quoted(folded(choice, 'quote'))
    case 'vision':
      return quoted(folded(choice, 'body'))
    case 'comment':
      return quoted(
        join(
          ['acknowledgement', 'body', 'question'].map((name) => folded(choice, name)),
          ' ',
        ),
      )
    case 'result': {
      const change = join([amount(choice, 'before', building), amount(choice, 'after', building)], ' → ')
      const said = labelledPlain(line(choice, 'measure'), change)
      return join([said, line(choice, 'source'), whoIs(choice, building)], ' · ')
    }
    case 'rating':
      return ratedSentence(choice, building)
    case 'decision':
      return join([bold(line(choice, 'title')), folded(choice, 'choice'), predicted(choice, building)], ' · ')
    case 'commitment':
      return plan(choice, building)
    case 'goal':
      return join([bold(line(choice, 'title')), folded(choice, 'why'), folded(choice, 'lastWord')], ' · ')
    case 'strength':
      return join([bold(line(choice, 'title')), folded(choice, 'body'), folded(choice, 'lastWord')], ' · ')
    case 'chart':
      return []
  }
}

const labelledPlain = (name: readonly Inline[], value: readonly Inline[]): Inline[] =>
  value.length === 0 ? [...name] : [...name, textInline(': '), ...value]

/** The note behind a sentence that cites a choice; its number is the key’s until `settle` counts. */
export const noteOf = (choice: Choice, building: Building): Note => ({
  number: Number(choice.key.slice(1)),
  origin: originOf(choice),
  direction: 'ltr',
  inlines: noteInlines(choice, building),
  attribution: attribution(choice, building),
})
