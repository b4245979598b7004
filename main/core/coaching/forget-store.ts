import { first, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

/** How much there is of a member, and since when. */
export type HeldOf = { readonly shares: number; readonly replies: number; readonly oldest: number | null }

export const heldOf = (db: ReadableDb, contactId: string): HeldOf =>
  first<HeldOf>(
    db,
    `SELECT count(DISTINCT r.id) AS shares, count(c.id) AS replies, min(r.opened_at) AS oldest
     FROM received_shares r LEFT JOIN coach_replies c ON c.received_id = r.id WHERE r.contact_id = :contactId`,
    { contactId },
  ) ?? { shares: 0, replies: 0, oldest: null }

/** Deletes what came from a member, what was answered, noted, and asked of shares that never came. */
export const deleteAllOf = (db: WritableDb, contactId: string): void => {
  run(db, 'DELETE FROM private_notes WHERE contact_id = :contactId', { contactId })
  run(db, 'DELETE FROM retractions WHERE contact_id = :contactId', { contactId })
  // Excerpts, parts, replies and comments go with their share.
  run(db, 'DELETE FROM received_shares WHERE contact_id = :contactId', { contactId })
}
