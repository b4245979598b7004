import { z } from 'zod'
import type { MeetingPage } from '../../../shared/contract/conversations.ts'
import { all, type ReadableDb } from '../store/sql.ts'

/** More than a page before a meeting can hold. */
const MOST_EXCERPTS = 100
const MOST_QUESTIONS = 50

const Labels = z.array(z.string())

type Excerpt = MeetingPage['excerpts'][number]
type Question = MeetingPage['questions'][number]

/** Excerpts of somebody’s that were opened here since an instant, newest first. */
export const receivedSince = (db: ReadableDb, contactId: string, since: number): Excerpt[] =>
  all<Pick<Excerpt, 'id' | 'shareId' | 'at' | 'day' | 'text'> & { labels: string; skipped: number }>(
    db,
    `SELECT e.id, r.id AS shareId, r.made_at AS at, e.day, e.text, e.labels,
       length(e.before) - length(replace(e.before, char(65532), '')) AS skipped
     FROM received_shares r JOIN received_excerpts e ON e.received_id = r.id
     WHERE r.contact_id = :contactId AND r.opened_at > :since
     ORDER BY r.made_at DESC, r.id, e.position LIMIT ${MOST_EXCERPTS}`,
    { contactId, since },
  ).map(({ labels, skipped, ...excerpt }) => ({
    ...excerpt,
    labels: Labels.parse(JSON.parse(labels)).slice(skipped),
    direction: 'received',
  }))

/**
 * What a member asked that no saved reply answers and that needs one, and what this coach asked that no later share answers; newest
 * first.
 */
export const openQuestions = (db: ReadableDb, contactId: string): Question[] =>
  all<Question>(
    db,
    `SELECT * FROM (
       SELECT p.ref AS id, 'them' AS "from", p.label AS text, r.made_at AS at
       FROM received_shares r JOIN received_parts p ON p.received_id = r.id AND p.kind = 'question'
       WHERE r.contact_id = :contactId AND r.settled_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM coach_replies o JOIN coach_comments c ON c.reply_id = o.id AND c.deleted_at IS NULL
         WHERE o.received_id = r.id AND o.state = 'saved' AND c.question_ref = p.ref)
       UNION ALL
       SELECT c.id, 'me', c.question, o.saved_at
       FROM received_shares r JOIN coach_replies o ON o.received_id = r.id AND o.state = 'saved'
       JOIN coach_comments c ON c.reply_id = o.id AND c.deleted_at IS NULL AND trim(c.question) <> ''
       WHERE r.contact_id = :contactId AND NOT EXISTS (
         SELECT 1 FROM received_parts a JOIN received_shares s ON s.id = a.received_id AND s.contact_id = :contactId
         WHERE a.kind = 'answer' AND a.ref = c.id AND a.body <> ''))
     ORDER BY at DESC, id LIMIT ${MOST_QUESTIONS}`,
    { contactId },
  )
