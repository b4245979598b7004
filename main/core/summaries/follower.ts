import { erasePhraseIn, spanAfterErasing } from '../../../shared/domain/phrase.ts'
import type { Span } from '../../../shared/domain/span.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import {
  copiedBeside,
  copiedFrom,
  copiedRows,
  eraseCopiedOf,
  eraseQuote,
  eraseQuoteRows,
  eraseQuotesOf,
  moveQuote,
  moveRedaction,
  quotedBeside,
  quotedFrom,
  redactionsOf,
  rewriteCopied,
} from './following-store.ts'

const meets = (text: string, phrase: RegExp, span: Span): boolean =>
  [...text.matchAll(phrase)].some(
    ({ 0: held, index }) => index < span.end && index + held.length > span.start,
  )

/**
 * Keeps drafts and editions in step with erasing: copied words go with those that they were copied from, blocks stay
 * over what they hide, and an edition says 'words erased' where it quoted them.
 */
export const summariesFollower = ({
  db,
  emit,
}: Pick<OpenJournal, 'db' | 'emit'>): Partial<JournalFollower> => {
  const tell = (): void => {
    emit('choices.changed', {})
    emit('editions.changed', {})
  }

  /** Words of no sealed answer: replaced where they stand, and the blocks over them moved along. */
  const rewriteLoose = (
    { choiceId, field, words }: { choiceId: string; field: string; words: string },
    phrase: RegExp,
    at: number,
  ): void => {
    for (const redaction of redactionsOf(db, choiceId, field)) {
      moveRedaction(db, { ...redaction, ...spanAfterErasing(words, phrase, redaction) }, at)
    }
    rewriteCopied(db, { choiceId, field, words: erasePhraseIn(words, phrase) }, null)
  }

  return {
    erasing: (entryId) => {
      if (eraseCopiedOf(db, entryId) + eraseQuotesOf(db, entryId) > 0) tell()
    },
    rewritten: (steps, phrase, at) => {
      for (const { revisionId, stepId, before, after } of steps) {
        const answer = { revisionId, stepId }
        for (const { choiceId, field, words: _, ...span } of copiedFrom(db, answer)) {
          const moved = spanAfterErasing(before, phrase, span)
          // Measured in the answer, so that a phrase that reaches over the edge of the quote counts as it does there.
          for (const redaction of redactionsOf(db, choiceId, field)) {
            const whole = { start: span.start + redaction.start, end: span.start + redaction.end }
            const there = spanAfterErasing(before, phrase, whole)
            const back = { start: there.start - moved.start, end: there.end - moved.start }
            moveRedaction(db, { ...redaction, ...back }, at)
          }
          rewriteCopied(db, { choiceId, field, words: after.slice(moved.start, moved.end) }, moved)
        }
        for (const quote of quotedFrom(db, answer)) {
          if (meets(before, phrase, quote)) eraseQuote(db, quote)
          else moveQuote(db, { ...quote, ...spanAfterErasing(before, phrase, quote) })
        }
      }
      tell()
    },
    phraseErased: (entryId, phrase, at) => {
      for (const row of copiedBeside(db, entryId)) {
        if (meets(row.words, phrase, { start: 0, end: row.words.length })) rewriteLoose(row, phrase, at)
      }
      for (const quote of quotedBeside(db, entryId)) {
        if (meets(quote.words, phrase, { start: 0, end: quote.words.length })) eraseQuote(db, quote)
      }
    },
    looseErased: (rows, at, phrase) => {
      const [copied, quotes] = [rows.get('summary_choice_words') ?? [], rows.get('edition_quotes') ?? []]
      for (const row of copiedRows(db, copied)) rewriteLoose(row, phrase, at)
      eraseQuoteRows(db, quotes)
      if (copied.length + quotes.length > 0) tell()
    },
  }
}
