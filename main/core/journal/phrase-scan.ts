import type { z } from 'zod'
import type { ErasePreview } from '../../../shared/contract/journal.ts'
import { countPhrase, phrasePattern } from '../../../shared/domain/phrase.ts'
import { all, each, first, type ReadableDb } from '../store/sql.ts'
import { type WordsColumn, WRITTEN } from '../store/words.ts'
import { countLooseWords } from './loose-words.ts'

export type PhraseWanted = { readonly phrase: string; readonly entryId: string | null }

/** Where a phrase stands, and the newest revision that the scan could see. */
export type PhraseScan = z.output<typeof ErasePreview> & {
  readonly entryIds: string[]
  readonly lastRevision: number
}

export type WordsRow = { rowid: number; entryId: string; revisionId: string | null; text: string }

/** All rows of a column of words, of one entry or of the whole journal. */
export const wordsSql = ({ column, from, entry, revision }: WordsColumn, entryId: string | null): string =>
  `SELECT w.rowid, ${entry} AS entryId, ${revision} AS revisionId, w.${column} AS text FROM ${from}
   ${entryId === null ? '' : `WHERE ${entry} = :entryId`}`

const tagRows = (db: ReadableDb, entryId: string | null): { id: string; tag: string }[] =>
  all(
    db,
    `SELECT e.id, t.tag FROM entry_tags t JOIN entries e ON e.seq = t.seq
     WHERE :entryId IS NULL OR e.id = :entryId`,
    { entryId },
  )

/** For the reader: reads every word of the journal, history included, for a phrase. */
export const scanPhrase = (db: ReadableDb, { phrase, entryId }: PhraseWanted): PhraseScan => {
  const pattern = phrasePattern(phrase)
  const entries = new Set<string>()
  const revisions = new Set<string>()
  let places = 0
  const found = (id: string, text: string): boolean => {
    const count = countPhrase(text, pattern)
    if (count > 0) entries.add(id)
    places += count
    return count > 0
  }
  // Before the texts: what is sealed meanwhile is then looked at again.
  const last = first<{ rowid: number }>(db, 'SELECT coalesce(max(rowid), 0) AS rowid FROM revisions')
  for (const column of WRITTEN) {
    for (const row of each<WordsRow>(db, wordsSql(column, entryId), entryId === null ? {} : { entryId })) {
      if (found(row.entryId, row.text) && row.revisionId !== null) revisions.add(row.revisionId)
    }
  }
  for (const { id, tag } of tagRows(db, entryId)) found(id, tag)
  if (entryId === null) places += countLooseWords(db, pattern)
  return {
    entries: entries.size,
    revisions: revisions.size,
    places,
    entryIds: [...entries],
    lastRevision: last?.rowid ?? 0,
  }
}
