import type { Choice, ChoiceSource, ChoiceState } from '../../../shared/contract/choices.ts'
import { citesIn } from '../../../shared/summaries/tokens.ts'
import type { MarkedPassage } from '../passages/service.ts'
import type { ReadableDb } from '../store/sql.ts'
import { type ReadJournal, type Texts, textReading } from './anchored.ts'
import { chartOf, type SummaryCharts } from './charts.ts'
import { choicesOf, type StoredChoice } from './choices-store.ts'
import { HEADING_FIELDS, type RecordKind, type SourceRecord, type Sources } from './sources.ts'
import { standardsOfTargets } from './standards-store.ts'
import { findSummary, type StoredSummary } from './store.ts'
import { textsOf } from './texts-store.ts'

export type ChoiceReadingDeps = {
  readonly db: ReadableDb
  readonly journal: ReadJournal
  /** A mark as it was made, removed ones too. */
  readonly passage: (id: string) => MarkedPassage | undefined
  readonly sources: Sources
  readonly charts: Pick<SummaryCharts, 'titleOf' | 'has'>
}

const isRecordKind = (kind: StoredChoice['kind']): kind is RecordKind =>
  kind !== 'passage' && kind !== 'words' && kind !== 'chart'

const anchorOf = ({ fields }: StoredChoice) => fields[0]?.anchor ?? null

/** The part of its passage that a choice quotes; undefined for the whole of it. */
const partOf = (passage: MarkedPassage | undefined, choice: StoredChoice, texts: Texts) => {
  const anchor = anchorOf(choice)
  if (!passage || !anchor) return undefined
  const length = passage.end - passage.start
  const sealed = texts.sealedBody(anchor)
  const from = sealed.lastIndexOf(passage.quote, anchor.start)
  const start = from === -1 ? 0 : Math.min(anchor.start - from, length - 1)
  const end = Math.min(length, start + anchor.end - anchor.start)
  return start === 0 && end === length ? undefined : { start, end }
}

/** What was chosen, by its own id, as the contract names it. */
const sourceOf = (choice: StoredChoice, passage: MarkedPassage | undefined, texts: Texts): ChoiceSource => {
  const id = choice.targetId ?? ''
  switch (choice.kind) {
    case 'passage': {
      const part = partOf(passage, choice, texts)
      return { kind: 'passage', passageId: id, ...(part && { part }) }
    }
    case 'words': {
      const field = choice.fields[0]
      const { stepId, start, end } = anchorOf(choice) ?? { stepId: '', start: 0, end: 1 }
      return { kind: 'words', entryId: id, stepId, span: { start, end }, quote: field?.words ?? '' }
    }
    case 'rating':
      return { kind: 'rating', ratingId: id }
    case 'result':
      return { kind: 'result', resultId: id }
    case 'decision':
      return { kind: 'decision', decisionId: id }
    case 'commitment':
      return { kind: 'commitment', commitmentId: id }
    case 'goal':
      return { kind: 'goal', goalId: id }
    case 'strength':
      return { kind: 'strength', strengthId: id }
    case 'vision':
      return { kind: 'vision', versionId: id }
    case 'comment':
      return { kind: 'comment', commentId: id }
    case 'chart':
      return { kind: 'chart', ref: chartOf(choice) }
  }
}

const sameWords = (choice: StoredChoice, record: SourceRecord): boolean =>
  choice.fields.length === record.fields.length &&
  record.fields.every(({ field, words }) =>
    choice.fields.some((copy) => copy.field === field && copy.words === words),
  ) &&
  Object.entries(record.facts).every(([name, fact]) => (choice.facts[name] ?? null) === fact)

const stateOf = (
  choice: StoredChoice,
  passage: MarkedPassage | undefined,
  record: SourceRecord | null,
  texts: Texts,
): ChoiceState => {
  if (choice.fields.some(({ erased }) => erased)) return 'erased'
  if (isRecordKind(choice.kind)) {
    if (!record?.standing) return 'gone'
    if (!record.permitted) return 'not-permitted'
    return sameWords(choice, record) ? 'stands' : 'changed'
  }
  const anchor = anchorOf(choice)
  const isMarked = choice.kind !== 'passage' || (passage !== undefined && !passage.removed)
  if (!isMarked || anchor === null || choice.entryId === null) return 'gone'
  if (texts.currentBody(choice.entryId, anchor.stepId) === null) return 'gone'
  return texts.now(choice.entryId, anchor).words === choice.fields[0]?.words ? 'stands' : 'changed'
}

/** The choices of a draft as screens see them: those that were taken out only by their own id. */
export const choiceReading = (deps: ChoiceReadingDeps) => {
  const { db, journal, sources, charts } = deps

  const stateOfChart = (choice: StoredChoice, summary: StoredSummary): ChoiceState =>
    charts.has(chartOf(choice), summary) ? 'stands' : 'gone'

  const show = (summaryId: string, found: readonly StoredChoice[]): Choice[] => {
    const summary = findSummary(db, summaryId)
    if (!summary) return []
    const texts = textReading(journal)
    const shows = standardsOfTargets(db, summaryId, 'choice')
    const cited = new Map<string, number>()
    for (const { body } of textsOf(db, summaryId)) {
      for (const { key } of citesIn(body)) cited.set(key, (cited.get(key) ?? 0) + 1)
    }
    return found.map((choice) => {
      const { id, sectionId, storyId, kind, targetId, fields, day, entryId, facts } = choice
      const passage = kind === 'passage' && targetId !== null ? deps.passage(targetId) : undefined
      const record = isRecordKind(kind) && targetId !== null ? sources.look(kind, targetId) : null
      const key = `s${choice.key}`
      return {
        id,
        key,
        sectionId,
        storyId,
        source: sourceOf(choice, passage, texts),
        show: choice.show,
        state: kind === 'chart' ? stateOfChart(choice, summary) : stateOf(choice, passage, record, texts),
        heading:
          kind === 'chart'
            ? charts.titleOf(chartOf(choice), summary.options.language)
            : (fields.find(({ field }) => field === HEADING_FIELDS[kind])?.words ?? ''),
        day,
        entryId,
        fields: fields.map(({ field, words, redactions }) => ({ field, words, redactions: [...redactions] })),
        facts: { ...facts },
        smallGroup: record?.smallGroup ?? false,
        standardIds: shows.get(id) ?? [],
        cited: cited.get(key) ?? 0,
      }
    })
  }

  return {
    /** Those that stand, in the order of the document. */
    list: (summaryId: string): Choice[] =>
      show(
        summaryId,
        choicesOf(db, summaryId).filter(({ removed }) => !removed),
      ),
    show,
  }
}

export type ChoiceReading = ReturnType<typeof choiceReading>
