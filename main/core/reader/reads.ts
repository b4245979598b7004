import { decisionsBetween } from '../growth/decision-reads.ts'
import { overview } from '../growth/overview-read.ts'
import { plansBetween } from '../growth/plan-reads.ts'
import { ratingDetails, ratingsBetween } from '../growth/rating-reads.ts'
import { rhythmBetween } from '../growth/rhythm-reads.ts'
import { valuesBetween } from '../growth/value-reads.ts'
import { compareRevisions } from '../journal/compare.ts'
import { scanPhrase } from '../journal/phrase-scan.ts'
import { rankedSearch } from '../journal/search-store.ts'
import { lookBackFrom } from '../look-back/reads.ts'
import { countTargets } from '../passages/store.ts'
import { suggestNames } from '../people/suggesting.ts'
import { searchLedger } from '../sharing/ledger-search.ts'
import { checkWhole, vacuumInto } from '../store/copy.ts'
import type { ReadableDb } from '../store/sql.ts'
import { summaryCandidates } from '../summaries/candidates-read.ts'
import { chartsBetween } from '../summaries/charts-read.ts'
import { compareDocuments } from '../summaries/compare-documents.ts'
import { compareTexts } from '../summaries/compare-read.ts'
import type { DrawingAsked, Drawn } from '../summaries/drawing.ts'
import { countPortion } from '../threads/counting.ts'
import { lookAtThread } from '../threads/look-read.ts'
import { threadSentences } from '../threads/page-read.ts'

/** What draws is loaded with the first drawing: most readers never draw one. */
const drawChart = async (_db: ReadableDb, asked: DrawingAsked): Promise<Drawn | null> => {
  const { drawChart: draw } = await import('../summaries/drawing.ts')
  return draw(asked)
}

/**
 * Everything that the reader's worker can be asked: each takes its read-only connection and one plain argument.
 * Long or ranked reads stand here, so that typing never waits for them.
 */
export const reads = {
  vacuumInto,
  checkWhole,
  rankedSearch,
  compareRevisions,
  scanPhrase,
  suggestNames,
  countTargets,
  overview,
  ratingsBetween,
  ratingDetails,
  valuesBetween,
  plansBetween,
  decisionsBetween,
  rhythmBetween,
  lookBackFrom,
  lookAtThread,
  threadSentences,
  countPortion,
  searchLedger,
  compareTexts,
  compareDocuments,
  summaryCandidates,
  chartsBetween,
  drawChart,
} as const

export type Reads = typeof reads
