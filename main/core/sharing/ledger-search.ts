import { foldName } from '../../../shared/domain/names.ts'
import { each, type ReadableDb } from '../store/sql.ts'

export type LedgerWanted = {
  readonly contactId: string | null
  /** All of them are looked for; '' for none. */
  readonly words: string
  readonly before: number | null
  readonly limit: number
}

type Row = { readonly id: string; readonly sealedAt: number; readonly words: string }

const SEALED = `SELECT s.id, s.sealed_at AS sealedAt`
const WORDS = `s.note || char(10)
  || coalesce((SELECT c.name || ' ' || c.label FROM contacts c WHERE c.id = s.contact_id), '') || char(10)
  || coalesce((SELECT group_concat(x.before || x.text || x.after || ' ' || x.labels || ' ' || x.prompt, char(10))
       FROM share_excerpts x WHERE x.share_id = s.id), '') || char(10)
  || coalesce((SELECT group_concat(p.label || ' ' || p.body, char(10)) FROM share_parts p WHERE p.share_id = s.id), '')`

/**
 * For the reader: ids of sealed shares, newest first, those alone that hold all of the words, the contact’s name
 * included, without regard to case and accents. The page goes on to the end of its last instant, so that none is left out between two pages.
 */
export const searchLedger = (
  db: ReadableDb,
  { contactId, words, before, limit }: LedgerWanted,
): { ids: string[]; next: number | null } => {
  const sought = foldName(words)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const rows = each<Row>(
    db,
    `${SEALED}, ${sought.length > 0 ? WORDS : `''`} AS words FROM shares s WHERE s.state = 'sealed'
       AND (:contactId IS NULL OR s.contact_id = :contactId) AND (:before IS NULL OR s.sealed_at < :before)
     ORDER BY s.sealed_at DESC, s.id DESC`,
    { contactId, before },
  )
  const ids: string[] = []
  let last: number | null = null
  for (const row of rows) {
    if (ids.length >= limit && row.sealedAt !== last) return { ids, next: last }
    const folded = sought.length > 0 ? foldName(row.words) : ''
    if (!sought.every((word) => folded.includes(word))) continue
    ids.push(row.id)
    last = row.sealedAt
  }
  return { ids, next: null }
}
