import { all, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Anchor } from './choices-store.ts'

type WordsRow = { choiceId: string; field: string; words: string; start: number; end: number }

/** Words that were copied from a sealed answer. */
export const copiedFrom = (db: ReadableDb, answer: Pick<Anchor, 'revisionId' | 'stepId'>): WordsRow[] =>
  all(
    db,
    `SELECT choice_id AS choiceId, field, words, start_at AS start, end_at AS end FROM summary_choice_words
     WHERE revision_id = :revisionId AND step_id = :stepId AND erased = 0`,
    answer,
  )

type LooseRow = Pick<WordsRow, 'choiceId' | 'field' | 'words'>

/** Words without a place in a sealed answer that were copied from what belongs to an entry. */
export const copiedBeside = (db: ReadableDb, entryId: string): LooseRow[] =>
  all(
    db,
    `SELECT w.choice_id AS choiceId, w.field, w.words FROM summary_choices c
     JOIN summary_choice_words w ON w.choice_id = c.id
     WHERE c.entry_id = :entryId AND w.revision_id IS NULL AND w.erased = 0`,
    { entryId },
  )

/** Copied words by their rowids. */
export const copiedRows = (db: ReadableDb, rowids: readonly number[]): LooseRow[] =>
  all(
    db,
    `SELECT choice_id AS choiceId, field, words FROM summary_choice_words
     WHERE rowid IN (SELECT value FROM json_each(:rowids))`,
    { rowids: JSON.stringify(rowids) },
  )

export type FieldRedaction = { readonly id: string; readonly start: number; readonly end: number }

export const redactionsOf = (db: ReadableDb, choiceId: string, field: string): FieldRedaction[] =>
  all(
    db,
    `SELECT id, start_at AS start, end_at AS end FROM summary_redactions
     WHERE choice_id = :choiceId AND field = :field`,
    { choiceId, field },
  )

export const moveRedaction = (db: WritableDb, { id, start, end }: FieldRedaction, at: number): void =>
  runExactly(
    db,
    1,
    'UPDATE summary_redactions SET start_at = :start, end_at = :end, changed_at = :at WHERE id = :id',
    { id, start, end, at },
  )

/** Words after an erasing; where they stand in a sealed answer, with their new offsets in it. */
export const rewriteCopied = (
  db: WritableDb,
  { choiceId, field, words }: LooseRow,
  span: { readonly start: number; readonly end: number } | null,
): void =>
  runExactly(
    db,
    1,
    `UPDATE summary_choice_words SET words = :words, start_at = coalesce(:start, start_at),
       end_at = coalesce(:end, end_at) WHERE choice_id = :choiceId AND field = :field`,
    { choiceId, field, words, start: span?.start ?? null, end: span?.end ?? null },
  )

/** Takes the words of everything that was chosen of an entry; that something was chosen stays. */
export const eraseCopiedOf = (db: WritableDb, entryId: string): number => {
  run(
    db,
    `DELETE FROM summary_redactions WHERE choice_id IN (SELECT id FROM summary_choices WHERE entry_id = :entryId)`,
    { entryId },
  )
  return run(
    db,
    `UPDATE summary_choice_words SET words = '', erased = 1
     WHERE choice_id IN (SELECT id FROM summary_choices WHERE entry_id = :entryId)`,
    { entryId },
  )
}

type QuoteRow = { editionId: string; place: number; words: string; start: number; end: number }

/** What editions quote of a sealed answer. */
export const quotedFrom = (db: ReadableDb, answer: Pick<Anchor, 'revisionId' | 'stepId'>): QuoteRow[] =>
  all(
    db,
    `SELECT edition_id AS editionId, place, words, start_at AS start, end_at AS end FROM edition_quotes
     WHERE revision_id = :revisionId AND step_id = :stepId AND erased = 0`,
    answer,
  )

export const moveQuote = (db: WritableDb, { editionId, place, start, end }: Omit<QuoteRow, 'words'>): void =>
  runExactly(
    db,
    1,
    'UPDATE edition_quotes SET start_at = :start, end_at = :end WHERE edition_id = :editionId AND place = :place',
    { editionId, place, start, end },
  )

/** An edition does not pretend to have said something else: nothing is left of the quote. */
export const eraseQuote = (
  db: WritableDb,
  { editionId, place }: Pick<QuoteRow, 'editionId' | 'place'>,
): void =>
  runExactly(
    db,
    1,
    `UPDATE edition_quotes SET words = '', erased = 1 WHERE edition_id = :editionId AND place = :place`,
    { editionId, place },
  )

export const eraseQuotesOf = (db: WritableDb, entryId: string): number =>
  run(db, `UPDATE edition_quotes SET words = '', erased = 1 WHERE entry_id = :entryId`, { entryId })

/** Quotes of an entry without a place in a sealed answer. */
export const quotedBeside = (db: ReadableDb, entryId: string): Omit<QuoteRow, 'start' | 'end'>[] =>
  all(
    db,
    `SELECT edition_id AS editionId, place, words FROM edition_quotes
     WHERE entry_id = :entryId AND revision_id IS NULL AND erased = 0`,
    { entryId },
  )

export const eraseQuoteRows = (db: WritableDb, rowids: readonly number[]): number =>
  run(
    db,
    `UPDATE edition_quotes SET words = '', erased = 1 WHERE rowid IN (SELECT value FROM json_each(:rowids))`,
    { rowids: JSON.stringify(rowids) },
  )
