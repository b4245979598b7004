import type { ThreadSubject } from '../../../shared/contract/threads.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

/** A followed subject as it is kept. */
export type ThreadRow = {
  readonly id: string
  readonly subject: ThreadSubject
  /** Fingerprint of the phrases that its uses were last counted for in full; '' until then. */
  readonly builtFor: string
  readonly unfollowed: boolean
}

type StoredThread = {
  id: string
  kind: ThreadSubject['kind']
  ref: string
  words: string
  builtFor: string
  unfollowed: number
}

const subjectOf = ({ kind, ref, words }: StoredThread): ThreadSubject => {
  if (kind === 'word') return { kind, words }
  if (kind === 'tag') return { kind, tag: words }
  return kind === 'person' ? { kind, personId: ref } : { kind, valueId: ref }
}

const columnsOf = (subject: ThreadSubject): { kind: string; ref: string; words: string } => {
  if (subject.kind === 'word') return { kind: 'word', ref: '', words: subject.words }
  if (subject.kind === 'tag') return { kind: 'tag', ref: '', words: subject.tag }
  const ref = subject.kind === 'person' ? subject.personId : subject.valueId
  return { kind: subject.kind, ref, words: '' }
}

const threadOf = (row: StoredThread): ThreadRow => ({
  id: row.id,
  subject: subjectOf(row),
  builtFor: row.builtFor,
  unfollowed: row.unfollowed === 1,
})

const THREADS = `SELECT id, kind, ref, words, built_for AS builtFor, deleted_at IS NOT NULL AS unfollowed
  FROM threads`

/** In the member's order, unfollowed ones too. */
export const allThreads = (db: ReadableDb): ThreadRow[] =>
  all<StoredThread>(db, `${THREADS} ORDER BY position, id`).map(threadOf)

export const findThread = (db: ReadableDb, id: string): ThreadRow | undefined => {
  const row = first<StoredThread>(db, `${THREADS} WHERE id = :id`, { id })
  return row && threadOf(row)
}

export type Stamp = { readonly at: number; readonly deviceId: string }

/** Adds a thread at the end. */
export const insertThread = (
  db: WritableDb,
  { id, subject }: Pick<ThreadRow, 'id' | 'subject'>,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO threads (id, kind, ref, words, built_for, position, changed_at, device_id)
     SELECT :id, :kind, :ref, :words, '', coalesce(max(position) + 1, 0), :at, :deviceId FROM threads`,
    { id, ...columnsOf(subject), at, deviceId },
  )
}

/** Unfollows with an instant, follows again with null. */
export const setUnfollowed = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE threads SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, at, deviceId },
  )

/** Lets go of what was counted: it is to be counted anew. */
export const forgetUses = (db: WritableDb, threadId: string): void => {
  run(db, `UPDATE threads SET built_for = '' WHERE id = :threadId`, { threadId })
  run(db, 'DELETE FROM thread_uses WHERE thread_id = :threadId', { threadId })
}

export type Use = { readonly threadId: string; readonly entryId: string; readonly times: number }

/** How often a thread stands in an entry from now on. None is kept too until the thread is counted in full. */
export const putUse = (db: WritableDb, use: Use): void => {
  run(
    db,
    `INSERT INTO thread_uses (thread_id, entry_id, times) VALUES (:threadId, :entryId, :times)
     ON CONFLICT (thread_id, entry_id) DO UPDATE SET times = excluded.times`,
    use,
  )
}

export const deleteUse = (db: WritableDb, { threadId, entryId }: Omit<Use, 'times'>): void => {
  run(db, 'DELETE FROM thread_uses WHERE thread_id = :threadId AND entry_id = :entryId', {
    threadId,
    entryId,
  })
}

/** What was counted some time ago: nothing that was counted since is overwritten, and erased entries are passed over. */
export const putOlderUse = (db: WritableDb, use: Use): void => {
  run(
    db,
    `INSERT INTO thread_uses (thread_id, entry_id, times)
     SELECT :threadId, id, :times FROM entries WHERE id = :entryId
     ON CONFLICT (thread_id, entry_id) DO NOTHING`,
    use,
  )
}

/** All is counted: entries without a use need no row any more. */
export const setBuilt = (db: WritableDb, threadId: string, builtFor: string): void => {
  runExactly(db, 1, 'UPDATE threads SET built_for = :builtFor WHERE id = :threadId', { threadId, builtFor })
  run(db, 'DELETE FROM thread_uses WHERE thread_id = :threadId AND times = 0', { threadId })
}

/** The entries that these revisions are of. */
export const entriesOfRevisions = (db: ReadableDb, revisionIds: readonly string[]): string[] =>
  all<{ id: string }>(
    db,
    `SELECT DISTINCT r.entry_id AS id FROM json_each(:ids) j CROSS JOIN revisions r ON r.id = j.value`,
    { ids: JSON.stringify(revisionIds) },
  ).map(({ id }) => id)

/** Whether an entry outside the bin bears the tag. */
export const tagStands = (db: ReadableDb, tag: string): boolean =>
  first(
    db,
    `SELECT 1 FROM entry_tags WHERE tag = :tag
       AND seq NOT IN (SELECT seq FROM entries WHERE deleted_at IS NOT NULL) LIMIT 1`,
    { tag },
  ) !== undefined
