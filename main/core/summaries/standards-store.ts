import { all, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './store.ts'

export type StoredStandard = {
  readonly id: string
  readonly code: string
  readonly text: string
  readonly removed: boolean
}

export type TieKind = 'story' | 'choice'

/** All standards of a draft in their order, removed ones too. */
export const standardsOf = (db: ReadableDb, summaryId: string): StoredStandard[] =>
  all<Omit<StoredStandard, 'removed'> & { removed: number }>(
    db,
    `SELECT id, code, text, deleted_at IS NOT NULL AS removed FROM summary_standards
     WHERE summary_id = :summaryId ORDER BY position, id`,
    { summaryId },
  ).map(({ removed, ...row }) => ({ ...row, removed: removed === 1 }))

/** What shows what: standards that stand, by the id of the story or choice, in the order of the standards. */
export const standardsOfTargets = (
  db: ReadableDb,
  summaryId: string,
  kind: TieKind,
): ReadonlyMap<string, string[]> => {
  const ties = all<{ standardId: string; targetId: string }>(
    db,
    `SELECT t.standard_id AS standardId, t.target_id AS targetId
     FROM summary_standards s JOIN standard_ties t ON t.standard_id = s.id AND t.kind = :kind
     WHERE s.summary_id = :summaryId AND s.deleted_at IS NULL ORDER BY s.position, s.id`,
    { summaryId, kind },
  )
  const byTarget = Map.groupBy(ties, ({ targetId }) => targetId)
  return new Map([...byTarget].map(([id, found]) => [id, found.map(({ standardId }) => standardId)]))
}

export const putStandard = (
  db: WritableDb,
  summaryId: string,
  standard: Pick<StoredStandard, 'id' | 'code' | 'text'>,
  position: number,
  stamp: Stamp,
): void => {
  run(
    db,
    `INSERT INTO summary_standards (id, summary_id, code, text, position, changed_at, device_id)
     VALUES (:id, :summaryId, :code, :text, :position, :at, :deviceId)
     ON CONFLICT (id) DO UPDATE SET code = excluded.code, text = excluded.text, position = excluded.position,
       changed_at = excluded.changed_at, device_id = excluded.device_id`,
    { ...standard, summaryId, position, ...stamp },
  )
}

/** Removes with an instant, puts back with null. */
export const setStandardDeleted = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  stamp: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE summary_standards SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, ...stamp },
  )

export const setTie = (
  db: WritableDb,
  tie: { readonly standardId: string; readonly kind: TieKind; readonly targetId: string },
  shows: boolean,
  stamp: Stamp,
): void => {
  if (shows) {
    run(
      db,
      `INSERT INTO standard_ties (standard_id, kind, target_id, changed_at, device_id)
       VALUES (:standardId, :kind, :targetId, :at, :deviceId) ON CONFLICT DO NOTHING`,
      { ...tie, ...stamp },
    )
    return
  }
  run(
    db,
    'DELETE FROM standard_ties WHERE standard_id = :standardId AND kind = :kind AND target_id = :targetId',
    { ...tie },
  )
}
