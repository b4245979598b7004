import type { ChartRef, ChoiceSource } from '../../../shared/contract/choices.ts'
import { isSpanOf, type Span, trimSpan } from '../../../shared/domain/span.ts'
import { AppError } from '../../../shared/errors.ts'
import type { JournalService } from '../journal/service.ts'
import type { MarkedPassage } from '../passages/service.ts'
import { type ReadJournal, textReading } from './anchored.ts'
import { chartSpec, daysOfChart, type SummaryCharts } from './charts.ts'
import type { Anchor, NewChoice, NewField, StoredChoice } from './choices-store.ts'
import { type RecordKind, type SourceRecord, type Sources, targetOf } from './sources.ts'
import type { StoredSummary } from './store.ts'

/** What was chosen, with its words as they were copied. */
export type Chosen = Pick<NewChoice, 'kind' | 'targetId' | 'spec' | 'day' | 'entryId' | 'facts'> & {
  readonly fields: readonly NewField[]
}

export type ChoosingDeps = {
  readonly journal: ReadJournal & Pick<JournalService, 'facts' | 'sealAs'>
  readonly passage: (id: string) => MarkedPassage | undefined
  readonly sources: Sources
  readonly charts: Pick<SummaryCharts, 'has'>
}

/** Words with their place in a sealed answer: where they stand now, or else where they were marked. */
export const chosenWords = (
  { journal }: Pick<ChoosingDeps, 'journal'>,
  entryId: string,
  marked: Anchor,
): { readonly field: NewField; readonly isThere: boolean } => {
  const revisionId = journal.sealAs(entryId, 'mark')
  if (revisionId === null) throw new AppError('words-moved')
  const texts = textReading(journal)
  const { place, words } = texts.now(entryId, marked)
  if (place.found === 'gone') {
    const old = texts.sealedBody(marked).slice(marked.start, marked.end)
    return { field: { field: 'quote', words: old, anchor: marked }, isThere: false }
  }
  const anchor = { revisionId, stepId: marked.stepId, start: place.start, end: place.end }
  return { field: { field: 'quote', words, anchor }, isThere: true }
}

const choosePassage = (deps: ChoosingDeps, passageId: string, part: Span | undefined): Chosen => {
  const passage = deps.passage(passageId)
  if (!passage || passage.removed) throw new AppError('not-found')
  const { day } = deps.journal.facts(passage.entryId)
  const { entryId, revisionId, stepId } = passage
  if (part && !isSpanOf(passage.quote, part)) throw new AppError('invalid-input')
  const span = part
    ? { start: passage.start + part.start, end: passage.start + part.end }
    : { start: passage.start, end: passage.end }
  const { field } = chosenWords(deps, entryId, { revisionId, stepId, ...span })
  return { kind: 'passage', targetId: passageId, spec: null, day, entryId, facts: {}, fields: [field] }
}

const chooseWords = (
  { journal }: ChoosingDeps,
  { entryId, stepId, span: wanted, quote }: Extract<ChoiceSource, { kind: 'words' }>,
): Chosen => {
  const { day } = journal.facts(entryId)
  const body = journal.currentText(entryId).find((step) => step.stepId === stepId)?.body ?? ''
  if (!isSpanOf(body, wanted) || body.slice(wanted.start, wanted.end) !== quote) {
    throw new AppError('words-moved')
  }
  const span = trimSpan(body, wanted)
  if (!span) throw new AppError('invalid-input')
  const revisionId = journal.sealAs(entryId, 'mark')
  if (revisionId === null) throw new AppError('words-moved')
  const words = body.slice(span.start, span.end)
  const field = { field: 'quote', words, anchor: { revisionId, stepId, ...span } }
  return { kind: 'words', targetId: entryId, spec: null, day, entryId, facts: {}, fields: [field] }
}

/** A record that stands and may be quoted. @throws AppError `not-found`, `not-permitted` */
export const mustLook = (sources: Sources, kind: RecordKind, id: string): SourceRecord => {
  const record = sources.look(kind, id)
  if (!record?.standing) throw new AppError('not-found')
  if (!record.permitted) throw new AppError('not-permitted')
  return record
}

/** A chart is not copied: it follows the journal. */
const chooseChart = ({ charts }: ChoosingDeps, ref: ChartRef, summary: StoredSummary): Chosen => {
  if (!charts.has(ref, summary)) throw new AppError('not-found')
  const { to: day } = daysOfChart(ref, summary)
  return {
    kind: 'chart',
    targetId: null,
    spec: chartSpec(ref),
    day,
    entryId: null,
    facts: {},
    fields: [],
  }
}

/**
 * Copies what is chosen, as it stands now; words of an entry are sealed first.
 * @throws AppError `not-found`, `words-moved`, `not-permitted`, `invalid-input`
 */
export const choose = (deps: ChoosingDeps, source: ChoiceSource, summary: StoredSummary): Chosen => {
  if (source.kind === 'passage') return choosePassage(deps, source.passageId, source.part)
  if (source.kind === 'words') return chooseWords(deps, source)
  if (source.kind === 'chart') return chooseChart(deps, source.ref, summary)
  const { kind } = source
  const targetId = targetOf(source)
  if (targetId === null) throw new AppError('invalid-input')
  const { fields, facts, day, entryId } = mustLook(deps.sources, kind, targetId)
  const copied = fields.map(({ field, words }) => ({ field, words, anchor: null }))
  return { kind, targetId, spec: null, day, entryId, facts, fields: copied }
}

/** Whether a choice is of the very same thing, in the same words. */
export const isSameChoice = (choice: StoredChoice, chosen: Chosen): boolean =>
  choice.kind === chosen.kind &&
  choice.targetId === chosen.targetId &&
  choice.spec === chosen.spec &&
  (choice.fields[0]?.anchor === null || choice.fields[0]?.words === chosen.fields[0]?.words)
