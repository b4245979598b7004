import type {
  EvidenceClaim,
  EvidenceKind,
  EvidenceTarget,
  Stance,
} from '../../../shared/contract/passages.ts'
import type { MarkedSpan } from '../../../shared/domain/span.ts'
import type { FlowId } from '../../../shared/framework/flows.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

/** A passage as it was marked; day and flow are its entry's. */
export type StoredPassage = MarkedSpan & {
  readonly id: string
  readonly entryId: string
  readonly day: string
  readonly flow: FlowId
  readonly stepId: string
  readonly revisionId: string
  readonly starred: boolean
  readonly markedAt: number
  readonly removed: boolean
  readonly targets: readonly EvidenceClaim[]
}

type PassageRow = MarkedSpan & {
  id: string
  entryId: string
  day: string
  flow: FlowId
  stepId: string
  revisionId: string
  starred: number
  markedAt: number
  removed: number
  /** A JSON array of `[kind, id, stance]`. */
  targets: string
}

const COLUMNS = `p.id, p.entry_id AS entryId, e.day, e.flow, p.step_id AS stepId, p.revision_id AS revisionId,
  p.start_at AS start, p.end_at AS end, p.quote, p.before, p.after, p.starred, p.marked_at AS markedAt,
  p.deleted_at IS NOT NULL AS removed,
  (SELECT json_group_array(json_array(kind, target_id, stance)) FROM evidence WHERE passage_id = p.id) AS targets`

const passageOf = ({ starred, removed, targets, ...row }: PassageRow): StoredPassage => {
  const claims: [EvidenceKind, string, Stance][] = JSON.parse(targets)
  return {
    ...row,
    starred: starred === 1,
    removed: removed === 1,
    targets: claims.map(([kind, id, stance]) => ({ kind, id, stance })),
  }
}

/** A passage, removed ones too. */
export const findPassage = (db: ReadableDb, id: string): StoredPassage | undefined => {
  const row = first<PassageRow>(
    db,
    `SELECT ${COLUMNS} FROM passages p JOIN entries e ON e.id = p.entry_id WHERE p.id = :id`,
    { id },
  )
  return row && passageOf(row)
}

export const passagesOf = (db: ReadableDb, entryId: string): StoredPassage[] =>
  all<PassageRow>(
    db,
    `SELECT ${COLUMNS} FROM passages p JOIN entries e ON e.id = p.entry_id
     WHERE p.entry_id = :entryId AND p.deleted_at IS NULL`,
    { entryId },
  ).map(passageOf)

/** The passages behind a target, those of the newest entries first; the bin is left out. */
export const passagesFor = (
  db: ReadableDb,
  { kind, id, after, limit }: EvidenceTarget & { readonly after: string | null; readonly limit: number },
): StoredPassage[] =>
  all<PassageRow>(
    db,
    // The newest are chosen first, so that the words of only those are read.
    `SELECT ${COLUMNS} FROM (
       SELECT p.id FROM evidence v JOIN passages p ON p.id = v.passage_id JOIN entries e ON e.id = p.entry_id
       WHERE v.kind = :kind AND v.target_id = :id AND p.deleted_at IS NULL AND e.deleted_at IS NULL
         AND (:after IS NULL OR (-e.seq, p.marked_at, p.id) > (
           SELECT -l.seq, a.marked_at, a.id FROM passages a JOIN entries l ON l.id = a.entry_id WHERE a.id = :after))
       ORDER BY e.seq DESC, p.marked_at, p.id LIMIT :limit
     ) chosen JOIN passages p ON p.id = chosen.id JOIN entries e ON e.id = p.entry_id
     ORDER BY e.seq DESC, p.marked_at, p.id`,
    { kind, id, after, limit },
  ).map(passageOf)

/** Those of these passages that stand, the newest entries' first; the bin is left out. */
export const passagesByIds = (db: ReadableDb, ids: readonly string[]): StoredPassage[] =>
  all<PassageRow>(
    db,
    `SELECT ${COLUMNS} FROM json_each(:ids) j CROSS JOIN passages p ON p.id = j.value
     CROSS JOIN entries e ON e.id = p.entry_id
     WHERE p.deleted_at IS NULL AND e.deleted_at IS NULL ORDER BY e.seq DESC, p.marked_at, p.id`,
    { ids: JSON.stringify(ids) },
  ).map(passageOf)

export type TargetCount = EvidenceTarget & {
  /** For and against together. */
  readonly passages: number
  readonly against: number
  readonly lastDay: string
}

/**
 * For the reader, as it looks at every mark: what there is evidence for, most lately marked first. In the order of
 * the targets, and from indexes alone: no sort, and neither the words of a passage nor an entry's row is read.
 */
export const countTargets = (db: ReadableDb, _nothing: object): TargetCount[] =>
  all<TargetCount>(
    db,
    `SELECT t.kind, t.id, t.passages, t.against, last.day AS lastDay
     FROM (
       SELECT v.kind, v.target_id AS id, count(*) AS passages, sum(v.stance = 'against') AS against,
         max(e.seq) AS seq, max(p.marked_at) AS at
       FROM evidence v
       CROSS JOIN passages p INDEXED BY passages_look ON p.id = v.passage_id AND p.deleted_at IS NULL
       CROSS JOIN entries e ON e.id = p.entry_id
       WHERE e.seq NOT IN (SELECT seq FROM entries WHERE deleted_at IS NOT NULL)
       GROUP BY v.kind, v.target_id
     ) t CROSS JOIN entries last ON last.seq = t.seq
     ORDER BY t.at DESC, t.kind, t.id`,
  )

export type Stamp = { readonly at: number; readonly deviceId: string }

export type NewPassage = MarkedSpan & {
  readonly id: string
  readonly entryId: string
  readonly stepId: string
  readonly revisionId: string
}

export const insertPassage = (db: WritableDb, passage: NewPassage, stamp: Stamp): void => {
  run(
    db,
    `INSERT INTO passages (id, entry_id, step_id, revision_id, start_at, end_at, quote, before, after, marked_at,
       changed_at, device_id)
     VALUES (:id, :entryId, :stepId, :revisionId, :start, :end, :quote, :before, :after, :at, :at, :deviceId)`,
    { ...passage, ...stamp },
  )
}

export const replaceTargets = (
  db: WritableDb,
  passageId: string,
  targets: readonly EvidenceClaim[],
  { at, deviceId }: Stamp,
): void => {
  run(db, 'DELETE FROM evidence WHERE passage_id = :passageId', { passageId })
  for (const { kind, id, stance } of targets) {
    run(
      db,
      `INSERT INTO evidence (passage_id, kind, target_id, stance, changed_at, device_id)
       VALUES (:passageId, :kind, :id, :stance, :at, :deviceId)`,
      { passageId, kind, id, stance, at, deviceId },
    )
  }
  runExactly(db, 1, 'UPDATE passages SET changed_at = :at, device_id = :deviceId WHERE id = :passageId', {
    passageId,
    at,
    deviceId,
  })
}

export const updateStarred = (db: WritableDb, id: string, starred: boolean, { at, deviceId }: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE passages SET starred = :starred, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, starred: Number(starred), at, deviceId },
  )

/** Takes a mark away with an instant, puts it back with null; its evidence rows stay for that. */
export const updateRemoved = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE passages SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, at, deviceId },
  )

/** The passages that were marked in a sealed answer, removed ones too. */
export const markedIn = (
  db: ReadableDb,
  answer: { revisionId: string; stepId: string },
): { id: string; start: number; end: number }[] =>
  all(
    db,
    `SELECT id, start_at AS start, end_at AS end FROM passages
     WHERE revision_id = :revisionId AND step_id = :stepId`,
    answer,
  )

/** The words of a passage after a phrase was erased from the answer that it was marked in. */
export const updateWords = (db: WritableDb, id: string, span: MarkedSpan, at: number): void =>
  runExactly(
    db,
    1,
    `UPDATE passages SET start_at = :start, end_at = :end, quote = :quote, before = :before, after = :after,
       changed_at = :at WHERE id = :id`,
    { id, ...span, at },
  )
