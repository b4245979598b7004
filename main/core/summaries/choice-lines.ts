import type { Choice, ChoiceField } from '../../../shared/contract/choices.ts'
import { writtenDay, writtenMonth } from '../../../shared/domain/document/dates.ts'
import { asOneLine, fieldBlocks, fieldInlines } from '../../../shared/domain/document/hidden-words.ts'
import { paragraph, textInline } from '../../../shared/domain/document/loose.ts'
import type { Block, Figure, HeadingLevel, Inline, Origin } from '../../../shared/domain/document/model.ts'
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

/** Where words of a choice lead. */
export const originOf = ({ id }: Choice): Origin => ({ kind: 'choice', choiceId: id })

const fieldOf = ({ fields }: Choice, name: string): ChoiceField | undefined =>
  fields.find(({ field }) => field === name)

/** A field of plain words in one line; 'words erased' where they are, nothing where there were none. */
export const line = (choice: Choice, name: string): Inline[] => {
  const field = fieldOf(choice, name)
  if (!field) return []
  return field.words === '' && choice.state === 'erased' ? [ERASED] : fieldInlines(field)
}

/** A field of Markdown as one line. */
export const folded = (choice: Choice, name: string): Inline[] => asOneLine(body(choice, name, 3))

/** A field of Markdown as blocks. */
export const body = (choice: Choice, name: string, under: HeadingLevel): Block[] => {
  const field = fieldOf(choice, name)
  if (!field) return []
  if (field.words === '' && choice.state === 'erased') return [paragraph([ERASED], originOf(choice))]
  return fieldBlocks(field, originOf(choice), under)
}

/** Its day, or its month where the summary keeps days to itself. */
export const when = ({ day }: Pick<Choice, 'day'>, { exactDays, language }: Building): string =>
  exactDays ? writtenDay(day, language) : writtenMonth(day, language)

/** Stretches with words between them; empty ones are passed over. */
export const join = (parts: readonly (readonly Inline[])[], between: string): Inline[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, place) => (place === 0 ? [...part] : [textInline(between), ...part]))

/** `Label: words`, or nothing where there are no words. */
export const labelled = (label: string, words: readonly Inline[]): Inline[] =>
  words.length === 0 ? [] : [textInline(`${label}: `, 'strong'), ...words]

/** The same words, strong. */
export const bold = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline) => (inline.kind === 'text' ? { ...inline, marks: ['strong'] } : inline))

const OPENS = /^\s*[“"«]/u
const CLOSES = /[”"»][.,]?\s*$/u
const QUOTATION_MARKS = /[“”"«»]/gu

/** Words that are one quotation already: `“No.”`, but not `“No,” he said, “not yet.”` */
const isQuoted = (inlines: readonly Inline[]): boolean => {
  const text = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
  return OPENS.test(text) && CLOSES.test(text) && text.match(QUOTATION_MARKS)?.length === 2
}

/** In quotation marks, unless they stand there. */
export const quoted = (inlines: readonly Inline[]): Inline[] =>
  isQuoted(inlines) ? [...inlines] : [textInline('“'), ...inlines, textInline('”')]

const ENDED = /[.!?…:;]["'”’»)\]]*\s*$/u

/** With a full stop where they have no end of their own, so that what follows is not read into them. */
export const asSentence = (inlines: readonly Inline[]): Inline[] => {
  const last = inlines.at(-1)
  if (last === undefined || (last.kind === 'text' && ENDED.test(last.text))) return [...inlines]
  return [...inlines, textInline('.')]
}
