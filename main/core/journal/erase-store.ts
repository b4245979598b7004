import type { EntryStep } from '../../../shared/contract/journal.ts'
import { erasePhraseIn } from '../../../shared/domain/phrase.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import { COPIED, type WordsColumn, WRITTEN } from '../store/words.ts'
import { deleteEntry, type EntryRow, replaceTags } from './entry-store.ts'
import type { JournalFollower, RewrittenStep } from './follower.ts'
import { type WordsRow, wordsSql } from './phrase-scan.ts'
import { entryRow } from './read.ts'
import { indexEntry, unindexEntry } from './search-index.ts'
import { tidyTags } from './tags.ts'
import { factsOf } from './text.ts'
import { revisionSteps } from './text-store.ts'

/** What a scan on another connection may have missed. */
export type ScanEnd = {
  /** The newest revision that it could see. */
  readonly lastRevision: number
  /** When it was begun. */
  readonly at: number
}

/** Entries whose text is still open, or was sealed, rated or added to since a scan. */
export const changedSince = (db: ReadableDb, { lastRevision, at }: ScanEnd): string[] =>
  all<{ id: string }>(
    db,
    `SELECT entry_id AS id FROM drafts UNION SELECT entry_id FROM revisions WHERE rowid > :lastRevision
     UNION SELECT entry_id FROM ratings WHERE changed_at >= :at
     UNION SELECT d.entry_id FROM decision_notes n JOIN decisions d ON d.id = n.decision_id WHERE n.changed_at >= :at`,
    { lastRevision, at },
  ).map(({ id }) => id)

/** The sealed answers of an entry that hold the phrase, as they are and as they will be. */
const rewrittenSteps = (db: ReadableDb, entryId: string, pattern: RegExp): RewrittenStep[] =>
  all<Omit<RewrittenStep, 'after'>>(
    db,
    `SELECT s.revision_id AS revisionId, s.step_id AS stepId, s.body AS before
     FROM revision_steps s JOIN revisions r ON r.id = s.revision_id WHERE r.entry_id = :entryId`,
    { entryId },
  )
    .map((step) => ({ ...step, after: erasePhraseIn(step.before, pattern) }))
    .filter(({ before, after }) => before !== after)

/** @returns ids of the revisions that held the phrase */
const replaceInColumn = (
  db: WritableDb,
  column: WordsColumn,
  entryId: string,
  pattern: RegExp,
): (string | null)[] =>
  all<WordsRow>(db, wordsSql(column, entryId), { entryId }).flatMap(({ rowid, revisionId, text }) => {
    const erased = erasePhraseIn(text, pattern)
    if (erased === text) return []
    runExactly(db, 1, `UPDATE ${column.table} SET ${column.column} = :erased WHERE rowid = :rowid`, {
      erased,
      rowid,
    })
    return [revisionId]
  })

const recountRevision = (db: WritableDb, id: string, steps: readonly EntryStep[]): void => {
  const { words, characters } = factsOf(steps)
  runExactly(db, 1, 'UPDATE revisions SET words = :words, characters = :characters WHERE id = :id', {
    id,
    words,
    characters,
  })
}

/** What list and index hold is made again from the text: an opening may end in the middle of the phrase. */
const remakeHead = (db: WritableDb, row: EntryRow): void => {
  if (row.head_revision === null) return
  const { plain, opening, words } = factsOf(revisionSteps(db, row.head_revision))
  runExactly(db, 1, 'UPDATE entries SET opening = :opening, words = :words WHERE id = :id', {
    id: row.id,
    opening,
    words,
  })
  indexEntry(db, row.seq, plain)
}

/** Windows that still show the phrase hold older versions from now on, and so cannot save it back unnoticed. */
const outdateWindows = (db: WritableDb, row: EntryRow, at: number): void => {
  const version = row.step_clock + 1
  runExactly(db, 1, 'UPDATE entries SET step_clock = :version, changed_at = :at WHERE id = :id', {
    id: row.id,
    version,
    at,
  })
  run(db, 'UPDATE draft_steps SET version = :version WHERE entry_id = :id', { id: row.id, version })
  run(db, 'UPDATE revision_steps SET version = :version WHERE revision_id = :head', {
    head: row.head_revision,
    version,
  })
}

export type ErasedFrom = { readonly touched: boolean; readonly revisionIds: readonly string[] }

/** Erases a phrase from one entry: text, history, prompts' snapshots, passages, ratings, plans, tags, opening and index. */
export const erasePhraseFrom = (
  { db, follower }: { db: WritableDb; follower: Pick<JournalFollower, 'rewritten' | 'phraseErased'> },
  entryId: string,
  pattern: RegExp,
  at: number,
): ErasedFrom => {
  const row = entryRow(db, entryId)
  const rewritten = rewrittenSteps(db, entryId, pattern)
  const held = [...WRITTEN, ...COPIED].flatMap((column) => replaceInColumn(db, column, entryId, pattern))
  const revisionIds = [...new Set(held.filter((id) => id !== null))]
  for (const id of revisionIds) recountRevision(db, id, revisionSteps(db, id))
  const tags: string[] = JSON.parse(row.tags)
  const tidied = tidyTags(
    tags.map((tag) => erasePhraseIn(tag, pattern)),
    [],
  )
  const tagged = tidied.join('\n') !== tags.join('\n')
  if (tagged) replaceTags(db, row, tidied, at)
  if (held.length > 0) {
    remakeHead(db, row)
    outdateWindows(db, row, at)
  }
  // After the index was made again: what is counted in it must be of the new text.
  if (rewritten.length > 0) follower.rewritten(rewritten, pattern, at)
  follower.phraseErased(entryId, pattern, at)
  return { touched: held.length > 0 || tagged, revisionIds }
}

/** Erases an entry with all that hangs on it; its id stays, so that no other machine's journal brings it back. */
export const eraseEntry = (
  {
    db,
    follower,
    deviceId,
  }: { db: WritableDb; follower: Pick<JournalFollower, 'erasing'>; deviceId: string },
  row: EntryRow,
  at: number,
): number => {
  follower.erasing(row.id, at)
  const revisions = first<{ count: number }>(
    db,
    'SELECT count(*) AS count FROM revisions WHERE entry_id = :id',
    { id: row.id },
  )
  unindexEntry(db, row.seq)
  deleteEntry(db, row.id)
  run(db, 'INSERT INTO erased_entries (id, erased_at, device_id) VALUES (:id, :at, :deviceId)', {
    id: row.id,
    at,
    deviceId,
  })
  return revisions?.count ?? 0
}

/** The instant at which the oldest of these entries was begun; null for none. */
export const oldestOf = (db: ReadableDb, ids: readonly string[]): number | null =>
  ids.reduce<number | null>((oldest, id) => {
    const { created_at } = entryRow(db, id)
    return oldest === null ? created_at : Math.min(oldest, created_at)
  }, null)
