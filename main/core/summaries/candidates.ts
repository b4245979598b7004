import type { Candidate, CandidateRank, ChoiceSource } from '../../../shared/contract/choices.ts'
import type { SectionKind } from '../../../shared/contract/summaries.ts'
import { cutTo, shortened } from '../../../shared/domain/cut.ts'
import { foldName } from '../../../shared/domain/names.ts'
import { plainText } from '../../../shared/domain/plain-text.ts'
import { AppError } from '../../../shared/errors.ts'
import type { TraitId } from '../../../shared/framework/traits.ts'
import type { FrameworkService } from '../framework/service.ts'
import type { JournalService } from '../journal/service.ts'
import type { PassagesService } from '../passages/service.ts'
import type { CandidateRow } from './candidates-read.ts'
import { chartSpec, type OfferedChart, type SummaryCharts } from './charts.ts'
import { choicesOf, type StoredChoice } from './choices-store.ts'
import { liveSummary, type SummariesDeps } from './deps.ts'
import { openingSpan } from './opening.ts'
import { sectionsOf } from './sections-store.ts'
import { HEADING_FIELDS, type RecordKind, targetOf } from './sources.ts'
import type { StoredSummary } from './store.ts'

const GLANCE = 600

/** What a section is about, as evidence or things of its own name it. */
const ABOUT: Readonly<Partial<Record<SectionKind, string>>> = {
  goals: 'goal',
  'next-steps': 'goal',
  commitments: 'commitment',
  decisions: 'decision',
  values: 'value',
  strengths: 'strength',
  'growth-areas': 'strength',
  ratings: 'indicator',
  vision: 'vision',
  'coach-words': 'comment',
}

export type CandidatesDeps = Pick<SummariesDeps, 'db' | 'reader' | 'sources'> & {
  readonly journal: Pick<JournalService, 'facts' | 'currentText'>
  readonly passages: Pick<PassagesService, 'byIds'>
  readonly framework: Pick<FrameworkService, 'idsOf'>
  readonly charts: Pick<SummaryCharts, 'find'>
}

type Asked = {
  readonly summaryId: string
  readonly sectionId: string
  readonly rank?: CandidateRank | undefined
  readonly trait?: TraitId | undefined
  readonly valueId?: string | undefined
  readonly words: string
  readonly offset: number
  readonly limit: number
}

type Page = { candidates: Candidate[]; total: number; ranks: Record<string, number> }

const glance = (markdown: string): string =>
  shortened(
    plainText(cutTo(markdown, 8 * GLANCE))
      .replace(/\s+/gu, ' ')
      .trim(),
    GLANCE,
  )

const NO_TIES = { stance: null, targets: [], facts: {}, smallGroup: false } as const

const sourceOfRecord = (kind: RecordKind, id: string): ChoiceSource => {
  switch (kind) {
    case 'rating':
      return { kind, ratingId: id }
    case 'result':
      return { kind, resultId: id }
    case 'decision':
      return { kind, decisionId: id }
    case 'commitment':
      return { kind, commitmentId: id }
    case 'goal':
      return { kind, goalId: id }
    case 'strength':
      return { kind, strengthId: id }
    case 'vision':
      return { kind, versionId: id }
    case 'comment':
      return { kind, commentId: id }
  }
}

/** What could be chosen for a section, from its draft's days. */
export const candidatesOf = (deps: CandidatesDeps) => {
  const { db, reader, journal, passages, framework, sources, charts } = deps

  const chosenAs = (choices: readonly StoredChoice[], source: ChoiceSource): string[] => {
    return choices
      .filter(
        (choice) =>
          choice.kind === source.kind &&
          choice.targetId === targetOf(source) &&
          (source.kind !== 'chart' || choice.spec === chartSpec(source.ref)),
      )
      .map(({ id }) => id)
  }

  const fromPassage = (row: CandidateRow, choices: readonly StoredChoice[]): Candidate[] =>
    passages.byIds([row.id]).map((passage) => {
      const source: ChoiceSource = { kind: 'passage', passageId: row.id }
      const { day, entryId, flow, targets } = passage
      const stance = targets.some((target) => target.stance === 'against') ? 'against' : 'for'
      return {
        ...{ source, rank: row.rank, words: glance(passage.quote), heading: '', day, entryId, flow, targets },
        ...{ stance, chosenAs: chosenAs(choices, source), facts: {}, smallGroup: false },
      }
    })

  const fromEntry = (row: CandidateRow, choices: readonly StoredChoice[]): Candidate[] => {
    const { day, flow, id: entryId } = journal.facts(row.id)
    const found = openingSpan(journal.currentText(row.id))
    if (!found) return []
    const source: ChoiceSource = { kind: 'words', entryId, ...found }
    return [
      {
        ...{ ...NO_TIES, targets: [], source, rank: row.rank, words: glance(found.quote), heading: '' },
        ...{ day, entryId, flow, chosenAs: chosenAs(choices, source) },
      },
    ]
  }

  const fromRecord = (kind: RecordKind, row: CandidateRow, choices: readonly StoredChoice[]): Candidate[] => {
    const record = sources.look(kind, row.id)
    if (!record?.standing || !record.permitted) return []
    const source = sourceOfRecord(kind, row.id)
    const { day, entryId, fields, facts, smallGroup } = record
    const wordsOf = (name: string | undefined): string =>
      fields.find(({ field }) => field === name)?.words ?? ''
    const headingField = HEADING_FIELDS[kind]
    // A unit says nothing but beside its figures.
    const words = fields
      .filter(({ field }) => field !== headingField && field !== 'unit')
      .map((one) => one.words)
    return [
      {
        ...{ ...NO_TIES, targets: [], source, rank: row.rank, words: glance(words.join(' · ')) },
        heading: wordsOf(headingField),
        facts: kind === 'result' ? { ...facts, unit: wordsOf('unit') } : { ...facts },
        ...{ day, entryId, flow: null, chosenAs: chosenAs(choices, source), smallGroup },
      },
    ]
  }

  const fromChart = (
    { ref, title, words }: OfferedChart,
    day: string,
    choices: readonly StoredChoice[],
  ): Candidate => {
    const source: ChoiceSource = { kind: 'chart', ref }
    return {
      ...{ ...NO_TIES, targets: [], source, rank: 'chart', words, heading: title },
      ...{ day, entryId: null, flow: null, chosenAs: chosenAs(choices, source) },
    }
  }

  /** Charts that fit what is asked for; they are few. */
  const chartsFor = async (
    summary: StoredSummary,
    { words, valueId }: Asked,
    indicatorIds: readonly string[] | null,
  ): Promise<OfferedChart[]> => {
    const sought = foldName(words)
    const isTied = ({ chart, subject }: OfferedChart['ref']): boolean =>
      (indicatorIds === null || (chart === 'ratings' && indicatorIds.includes(subject ?? ''))) &&
      (valueId === undefined || (chart === 'values' && subject === valueId))
    return (await charts.find(summary)).filter(
      ({ ref, title }) => isTied(ref) && foldName(title).includes(sought),
    )
  }

  /** Nothing for what went since the reader looked. */
  const present = (row: CandidateRow, choices: readonly StoredChoice[]): Candidate[] => {
    try {
      if (row.kind === 'passage') return fromPassage(row, choices)
      if (row.kind === 'words') return fromEntry(row, choices)
      return fromRecord(row.kind, row, choices)
    } catch (error) {
      if (error instanceof AppError && error.code === 'not-found') return []
      throw error
    }
  }

  const find = async (asked: Asked): Promise<Page> => {
    const { summaryId, sectionId, rank = null, trait, valueId = null, words, offset, limit } = asked
    const summary = liveSummary(deps, summaryId)
    const section = sectionsOf(db, summaryId).find(({ id }) => id === sectionId)
    if (!section) throw new AppError('not-found')
    const indicatorIds = trait === undefined ? null : framework.idsOf(trait).indicatorIds
    const [found, fitting] = await Promise.all([
      reader.run('summaryCandidates', {
        ...{ from: summary.from, to: summary.to, rank, about: ABOUT[section.kind] ?? null, valueId, words },
        ...{ indicatorIds, offset, limit },
      }),
      chartsFor(summary, asked, indicatorIds),
    ])
    const choices = choicesOf(db, summaryId).filter(({ removed }) => !removed)
    // Charts come last: they begin where the others end.
    const shownCharts = rank === null || rank === 'chart' ? fitting : []
    const from = Math.max(0, offset - found.total)
    const room = limit - found.rows.length
    return {
      candidates: [
        ...found.rows.flatMap((row) => present(row, choices)),
        ...shownCharts.slice(from, from + room).map((chart) => fromChart(chart, summary.to, choices)),
      ],
      total: found.total + shownCharts.length,
      ranks: { ...found.ranks, chart: fitting.length },
    }
  }

  return { find }
}

export type Candidates = ReturnType<typeof candidatesOf>
