import type { Entry } from '../../../shared/contract/journal.ts'
import type { Passage } from '../../../shared/contract/passages.ts'
import type { Person } from '../../../shared/contract/people.ts'
import type { Rating } from '../../../shared/contract/ratings.ts'
import { writtenDay, writtenMonth } from '../../../shared/domain/document/dates.ts'
import { fromMarkdown } from '../../../shared/domain/document/from-markdown.ts'
import { fieldBlocks } from '../../../shared/domain/document/hidden-words.ts'
import {
  bullets,
  heading,
  pageBreak,
  paragraph,
  quote,
  textInline,
} from '../../../shared/domain/document/loose.ts'
import type { Block, Document, HeadingLevel, Origin } from '../../../shared/domain/document/model.ts'
import { hintFinder } from '../../../shared/domain/redaction-hints.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'

/** How entries come to stand in a document. */
export type RecordLook = {
  readonly paper: Document['meta']['paper']
  readonly language: string
  /** '' for one of its days. */
  readonly title: string
  readonly author: string
  readonly withPrompts: boolean
  readonly withFacts: boolean
  readonly withLabels: boolean
  /** The date of the file, `YYYY-MM-DD`. */
  readonly day: string
}

export type RecordDeps = {
  readonly people: readonly Person[]
  readonly ratingsOf: (entryId: string) => readonly Rating[]
  readonly indicatorTitle: (id: string) => string
}

type Maker = (markdown: string, origin: Origin, under: HeadingLevel) => Block[]

/** How a member's Markdown becomes blocks: as it is, or with People's labels in the place of their names. */
const makerOf = ({ withLabels }: RecordLook, people: readonly Person[]): Maker => {
  const cite = (key: string) => textInline(`[^${key}]`)
  if (!withLabels)
    return (markdown, origin, under) => fromMarkdown(markdown, { under, originAt: () => origin, cite })
  const hintsIn = hintFinder(people)
  return (markdown, origin, under) => {
    const redactions = hintsIn(markdown)
      .filter(({ kind }) => kind === 'person')
      .map(({ start, end, label }) => ({ span: { start, end }, label }))
    return fieldBlocks({ words: markdown, redactions }, origin, under)
  }
}

const factsOf = (entry: Entry, { ratingsOf, indicatorTitle }: RecordDeps): Block[] => {
  const ratings = ratingsOf(entry.id).map(({ indicatorId, score, reason }) =>
    [`${indicatorTitle(indicatorId)}: ${score}/5`, reason].filter(Boolean).join(' · '),
  )
  const tags = entry.tags.map((tag) => `#${tag}`).join(' ')
  return [
    ...(ratings.length === 0
      ? []
      : [bullets(ratings.map((rating) => ({ inlines: [textInline(rating)], origin: null })))]),
    ...(tags === '' ? [] : [paragraph([textInline(tags)], null, 'aside')]),
  ]
}

/** @param hasDay whether its heading says the day: where the document’s own title does not */
const entryBlocks = (
  entry: Entry,
  level: 2 | 3,
  hasDay: boolean,
  look: RecordLook,
  deps: RecordDeps,
  make: Maker,
): Block[] => {
  const answers = entry.steps
    .filter(({ body }) => /\S/u.test(body))
    .flatMap(({ stepId, promptText, body }): Block[] => {
      const origin: Origin = { kind: 'entry', entryId: entry.id, stepId }
      const asked =
        look.withPrompts && promptText !== '' ? [paragraph([textInline(promptText)], origin, 'aside')] : []
      return [...asked, ...make(body, origin, level)]
    })
  const facts = look.withFacts ? factsOf(entry, deps) : []
  if (answers.length + facts.length === 0) return []
  const flow = FLOWS[entry.flow].title
  const title = hasDay ? `${writtenDay(entry.day, look.language)} · ${flow}` : flow
  const origin: Origin = { kind: 'entry', entryId: entry.id, stepId: null }
  return [heading(level, title, origin), ...answers, ...facts]
}

const documentOf = (title: string, blocks: Block[], look: RecordLook): Document => {
  const { author, language, day, paper } = look
  return {
    meta: { title: look.title || title, lines: [], author, language, day, paper, style: 'record' },
    blocks,
    notes: [],
  }
}

/** From day to day, as a title and a file's name have it. */
export const daysOf = (days: readonly string[]): { readonly from: string; readonly to: string } => {
  const sorted = days.toSorted()
  return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' }
}

/** Entries one after another, in the order given. */
export const entriesDocument = (entries: readonly Entry[], look: RecordLook, deps: RecordDeps): Document => {
  const make = makerOf(look, deps.people)
  const { from, to } = daysOf(entries.map(({ day }) => day))
  const [first, last] = [writtenDay(from, look.language), writtenDay(to, look.language)]
  const hasDays = first !== last || look.title !== ''
  const blocks = entries.flatMap((entry) => entryBlocks(entry, 2, hasDays, look, deps, make))
  return documentOf(first === last ? first : `${first} – ${last}`, blocks, look)
}

/** A year of the journal: a page for each month that holds an entry, and its entries under it. */
export const yearDocument = (
  year: number,
  entries: Iterable<Entry>,
  look: RecordLook,
  deps: RecordDeps,
): Document => {
  const make = makerOf(look, deps.people)
  const blocks: Block[] = []
  let month = ''
  for (const entry of entries) {
    const made = entryBlocks(entry, 3, true, look, deps, make)
    if (made.length === 0) continue
    if (entry.day.slice(0, 7) !== month) {
      month = entry.day.slice(0, 7)
      blocks.push(pageBreak(), heading(2, writtenMonth(entry.day, look.language)))
    }
    blocks.push(...made)
  }
  return documentOf(String(year), blocks, look)
}

/** Passages with their days, in the order given. */
export const passagesDocument = (
  passages: readonly Passage[],
  look: RecordLook,
  deps: RecordDeps,
): Document => {
  const make = makerOf(look, deps.people)
  const blocks = passages.map(({ quote: words, day, entryId, stepId }) => {
    const origin: Origin = { kind: 'entry', entryId, stepId }
    return quote(make(words, origin, 2), writtenDay(day, look.language), origin)
  })
  const { from, to } = daysOf(passages.map(({ day }) => day))
  const [first, last] = [writtenDay(from, look.language), writtenDay(to, look.language)]
  return documentOf(first === last ? first : `${first} – ${last}`, blocks, look)
}
