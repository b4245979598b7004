import type { EntrySummary } from '../../../shared/contract/journal.ts'
import { entriesBySeq } from '../journal/reading.ts'
import type { ReadableDb } from '../store/sql.ts'
import { type Item, itemsOf, reachOf, seqsOf } from './sentence-reads.ts'
import type { Sought } from './sought.ts'

export type SentencesWanted = {
  readonly sought: Sought
  readonly month: string | undefined
  readonly after: number | null
  readonly limit: number
}
export type SentencesFound = {
  readonly sentences: readonly (Item & { readonly entry: EntrySummary })[]
  readonly next: number | null
}

/**
 * A cursor is an entry's place in time times this, plus how many of its sentences were given. With the last day that
 * can be written (9999-12-31) it is still a safe integer; of an entry with more, the rest is left out.
 */
const PER_ENTRY = 3_000

const cursorOf = (seq: number, given: number): number => seq * PER_ENTRY + given

/** For the reader: a page of sentences, newest entries first. */
export const threadSentences = (
  db: ReadableDb,
  { sought, month, after, limit }: SentencesWanted,
): SentencesFound => {
  const begun = after === null ? null : Math.floor(after / PER_ENTRY)
  // Each entry holds one at least, but one whose text changed meanwhile; one more tells whether there is a next page.
  const seqs = seqsOf(db, sought, reachOf(month, begun), limit + 2)
  const entries = entriesBySeq(db, seqs)
  const sentences: (Item & { entry: EntrySummary })[] = []
  for (const seq of seqs) {
    const entry = entries.get(seq)
    if (!entry) continue
    const items = itemsOf(db, sought, { id: entry.id, seq }, entry.opening).slice(0, PER_ENTRY)
    const given = after !== null && seq === begun ? after - cursorOf(seq, 0) : 0
    for (const [index, item] of items.entries()) {
      if (index < given) continue
      if (sentences.length === limit) return { sentences, next: cursorOf(seq, index) }
      sentences.push({ ...item, entry })
    }
  }
  return { sentences, next: null }
}
