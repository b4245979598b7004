import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import { eraseCommentsOn, erasePhraseOn, eraseSaidToWhole, setAskedIn } from './comment-store.ts'
import { commentOfPrompt } from './questions.ts'

/**
 * Keeps comments in step with the journal: which reflection asks a coach’s question, and what is erased with the words
 * that it was about. To be told after sharing, which erases those.
 */
export const repliesFollower = ({ db, emit }: Pick<OpenJournal, 'db' | 'emit'>): Partial<JournalFollower> => {
  const erase = (entryIds: string[], at: number): void => {
    eraseCommentsOn(db, at)
    emit('replies.changed', { replyId: null, entryIds })
  }
  return {
    promptUsed: ({ entryId, promptId, at }) => {
      const commentId = commentOfPrompt(promptId)
      if (commentId !== null && setAskedIn(db, commentId, entryId, at)) {
        emit('replies.changed', { replyId: null, entryIds: [entryId] })
      }
    },
    erasing: (entryId, at) => {
      eraseSaidToWhole(db, at)
      erase([entryId], at)
    },
    rewritten: (_, __, at) => erase([], at),
    phraseErased: (entryId, phrase, at) => {
      if (erasePhraseOn(db, entryId, phrase, at)) {
        emit('replies.changed', { replyId: null, entryIds: [entryId] })
      }
    },
    looseErased: (rows) => {
      if (rows.has('replies') || rows.has('reply_comments')) {
        emit('replies.changed', { replyId: null, entryIds: [] })
      }
    },
  }
}
