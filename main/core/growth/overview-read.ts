import { dayOfSeq } from '../journal/reading.ts'
import { first, type ReadableDb } from '../store/sql.ts'

export type Overview = {
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly entries: number
  readonly ratings: number
  readonly valuePassages: number
  readonly plans: number
  readonly decisions: number
  readonly visionVersions: number
  readonly goals: number
  readonly strengths: number
  readonly threads: number
}

type OverviewRow = Omit<Overview, 'firstDay' | 'lastDay'> & { first: number | null; last: number | null }

const OF_BIN = 'IN (SELECT id FROM entries WHERE deleted_at IS NOT NULL)'

/** For the reader: how much there is to look at; the bin is left out. */
export const overview = (db: ReadableDb, _nothing: object): Overview => {
  const row = first<OverviewRow>(
    db,
    `SELECT
       (SELECT min(seq) FROM entries WHERE deleted_at IS NULL) AS first,
       (SELECT max(seq) FROM entries WHERE deleted_at IS NULL) AS last,
       (SELECT count(*) FROM entries) - (SELECT count(*) FROM entries WHERE deleted_at IS NOT NULL) AS entries,
       (SELECT count(*) FROM ratings WHERE deleted_at IS NULL AND entry_id NOT ${OF_BIN}) AS ratings,
       (SELECT count(DISTINCT v.passage_id) FROM evidence v
        CROSS JOIN passages p INDEXED BY passages_look ON p.id = v.passage_id AND p.deleted_at IS NULL
        WHERE v.kind = 'value' AND p.entry_id NOT ${OF_BIN}) AS valuePassages,
       (SELECT count(*) FROM commitments WHERE deleted_at IS NULL AND entry_id NOT ${OF_BIN}) AS plans,
       (SELECT count(*) FROM entries WHERE flow = 'decision' AND deleted_at IS NULL) AS decisions,
       (SELECT count(*) FROM vision_versions) AS visionVersions,
       (SELECT count(*) FROM goals WHERE deleted_at IS NULL) AS goals,
       (SELECT count(*) FROM strengths WHERE deleted_at IS NULL) AS strengths,
       (SELECT count(*) FROM threads WHERE deleted_at IS NULL) AS threads`,
  )
  if (!row) throw new Error('an aggregate gives a row')
  const { first: from, last: to, ...counts } = row
  return {
    firstDay: from === null ? null : dayOfSeq(from),
    lastDay: to === null ? null : dayOfSeq(to),
    ...counts,
  }
}
