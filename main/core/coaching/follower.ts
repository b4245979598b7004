import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import {
  commentsOnRows,
  eraseFilesWith,
  FILED_TABLES,
  markAltered,
  moveComment,
  type PlacedComment,
} from './erasing-store.ts'

const COACHING = [
  'received_shares',
  'received_excerpts',
  'received_parts',
  'coach_replies',
  'coach_comments',
  'private_notes',
] as const
const CONVERSATIONS = ['conversations', 'conversation_steps', 'conversation_goals'] as const

/** Where the words of a comment stand in a text that has become another, as near as may be to where they were. */
const nearest = ({ text, quote, start }: PlacedComment): { start: number; end: number } | null => {
  const before = quote === '' ? -1 : text.lastIndexOf(quote, start)
  const after = quote === '' ? -1 : text.indexOf(quote, start)
  if (before === -1 && after === -1) return null
  const at = after === -1 || (before !== -1 && start - before <= after - start) ? before : after
  return { start: at, end: at + quote.length }
}

/** Keeps what came and what was answered in step with a phrase that is erased: files that hold it go with it. */
export const coachingFollower = ({
  db,
  emit,
}: Pick<OpenJournal, 'db' | 'emit'>): Partial<JournalFollower> => ({
  looseErased: (rows, at) => {
    for (const table of FILED_TABLES) {
      const held = rows.get(table)
      if (held) eraseFilesWith(db, table, held)
    }
    const altered = rows.get('received_excerpts') ?? []
    markAltered(db, altered, at)
    for (const comment of commentsOnRows(db, altered)) moveComment(db, comment.id, nearest(comment))
    if (COACHING.some((table) => rows.has(table))) emit('coaching.changed', { contactId: null })
    if (CONVERSATIONS.some((table) => rows.has(table))) emit('conversations.changed', { contactId: null })
  },
})
