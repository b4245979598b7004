import { spanAfterErasing } from '../../../shared/domain/phrase.ts'
import { quoteAt } from '../../../shared/domain/span.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import { markedIn, updateWords } from './store.ts'

/** Passages quote their words again from an answer that a phrase was erased from, so that no half of it stays. */
export const passagesFollower = ({ db }: Pick<OpenJournal, 'db'>): Partial<JournalFollower> => ({
  rewritten: (steps, phrase, at) => {
    for (const { revisionId, stepId, before, after } of steps) {
      for (const { id, ...marked } of markedIn(db, { revisionId, stepId })) {
        const span = spanAfterErasing(before, phrase, marked)
        updateWords(db, id, { ...span, ...quoteAt(after, span) }, at)
      }
    }
  },
})
