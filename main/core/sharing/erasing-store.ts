import { z } from 'zod'
import { erasePhraseIn } from '../../../shared/domain/phrase.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { all, type ReadableDb, run, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './draft-store.ts'

/** Chosen words as erasing looks at them. */
export type ChosenSpan = Span & {
  readonly id: string
  readonly isDraft: boolean
  readonly around: Span
  readonly withSurroundings: boolean
  readonly spans: readonly Span[]
}

type Row = Span & {
  id: string
  state: string
  aroundStart: number
  aroundEnd: number
  withSurroundings: number
  spans: string
}

const Spans = z.array(z.tuple([z.number(), z.number()]))

/** What was chosen of a sealed answer, in every share that was not erased from it yet. */
export const chosenIn = (db: ReadableDb, answer: { revisionId: string; stepId: string }): ChosenSpan[] =>
  all<Row>(
    db,
    `SELECT x.id, s.state, x.start_at AS start, x.end_at AS end, x.around_start AS aroundStart,
       x.around_end AS aroundEnd, x.with_surroundings AS withSurroundings, x.spans
     FROM share_excerpts x JOIN shares s ON s.id = x.share_id
     WHERE x.revision_id = :revisionId AND x.step_id = :stepId AND x.erased_at IS NULL`,
    answer,
  ).map(({ state, aroundStart, aroundEnd, withSurroundings, spans, ...row }) => ({
    ...row,
    isDraft: state === 'draft',
    around: { start: aroundStart, end: aroundEnd },
    withSurroundings: withSurroundings === 1,
    spans: Spans.parse(JSON.parse(spans)).map(([start, end]) => ({ start, end })),
  }))

export const moveChosen = (
  db: WritableDb,
  { id, start, end, around, spans }: ChosenSpan,
  at: number,
): void => {
  run(
    db,
    `UPDATE share_excerpts SET start_at = :start, end_at = :end, around_start = :aroundStart,
       around_end = :aroundEnd, spans = :spans, changed_at = :at WHERE id = :id`,
    {
      id,
      start,
      end,
      aroundStart: around.start,
      aroundEnd: around.end,
      spans: JSON.stringify(spans.map((span) => [span.start, span.end])),
      at,
    },
  )
}

const named = (ids: readonly string[]): { ids: string } => ({ ids: JSON.stringify(ids) })

/** Ids of everything that was chosen of an entry. */
export const chosenOf = (db: ReadableDb, entryId: string): { id: string; isDraft: number }[] =>
  all(
    db,
    `SELECT x.id, s.state = 'draft' AS isDraft FROM share_excerpts x JOIN shares s ON s.id = x.share_id
     WHERE x.entry_id = :entryId`,
    { entryId },
  )

/** Takes excerpts out of drafts. */
export const takeOut = (db: WritableDb, ids: readonly string[]): void => {
  run(db, 'DELETE FROM share_excerpts WHERE id IN (SELECT value FROM json_each(:ids))', named(ids))
}

/** Erases the words of excerpts that went, and the files that hold them; that they went, stays. */
export const eraseSent = (db: WritableDb, ids: readonly string[], { at, deviceId }: Stamp): void => {
  run(
    db,
    `UPDATE share_excerpts SET text = '', before = '', after = '', prompt = '', spans = '[]', labels = '[]',
       day = NULL, erased_at = coalesce(erased_at, :at), changed_at = :at, device_id = :deviceId
     WHERE id IN (SELECT value FROM json_each(:ids))`,
    { ...named(ids), at, deviceId },
  )
  eraseFiles(
    db,
    `SELECT share_id FROM share_excerpts WHERE id IN (SELECT value FROM json_each(:ids))`,
    named(ids),
    { at, deviceId },
  )
  eraseAnswersOn(db, ids, { at, deviceId })
}

/** What the member answered to comments on these excerpts went along with later shares. */
const eraseAnswersOn = (db: WritableDb, ids: readonly string[], stamp: Stamp): void =>
  eraseAnswers(
    db,
    'SELECT id FROM reply_comments WHERE excerpt_id IN (SELECT value FROM json_each(:ids))',
    ids,
    stamp,
  )

/** Erases answers that went, and the files that hold them. @param comments SQL for the ids of what they answer */
const eraseAnswers = (db: WritableDb, comments: string, ids: readonly string[], stamp: Stamp): void => {
  const answers = `kind = 'answer' AND ref IN (${comments})`
  eraseFiles(db, `SELECT share_id FROM share_parts WHERE ${answers}`, named(ids), stamp)
  run(db, `UPDATE share_parts SET label = '', body = '' WHERE ${answers}`, named(ids))
}

/**
 * Erases what accompanied words that are all erased: the note, questions and parts of shares of which no excerpt is
 * left, and what was answered to comments on the whole of them. Date and contact stay.
 */
export const eraseAccompanying = (db: WritableDb, ids: readonly string[], stamp: Stamp): void => {
  const emptied = `SELECT x.share_id FROM share_excerpts x WHERE x.id IN (SELECT value FROM json_each(:ids))
    AND NOT EXISTS (SELECT 1 FROM share_excerpts y WHERE y.share_id = x.share_id AND y.erased_at IS NULL)`
  run(db, `UPDATE shares SET note = '', changed_at = :at WHERE id IN (${emptied})`, {
    ...named(ids),
    at: stamp.at,
  })
  run(db, `UPDATE share_parts SET label = '', body = '' WHERE share_id IN (${emptied})`, named(ids))
  const onWhole = `SELECT c.id FROM reply_comments c JOIN replies r ON r.id = c.reply_id
    WHERE c.excerpt_id IS NULL AND r.share_id IN (${emptied})`
  eraseAnswers(db, onWhole, ids, stamp)
}

/** Erases the words of an entry’s ratings that went; a draft’s ticks of them go. */
export const eraseRatings = (db: WritableDb, entryId: string, stamp: Stamp): void => {
  eraseFiles(db, 'SELECT share_id FROM share_parts WHERE entry_id = :entryId', { entryId }, stamp)
  run(db, `UPDATE share_parts SET label = '', body = '' WHERE entry_id = :entryId`, { entryId })
}

/** Shares with words of an entry, drafts beside which it lies too. */
const SHARES_WITH = `SELECT share_id FROM share_excerpts WHERE entry_id = :entryId
  UNION SELECT share_id FROM share_sources WHERE entry_id = :entryId`

/** Answers that went along with a later share, to comments on words of an entry or on a whole share with some. */
const ANSWERS_ABOUT = `(kind = 'answer' AND ref IN (SELECT c.id FROM reply_comments c
  JOIN replies r ON r.id = c.reply_id LEFT JOIN share_excerpts x ON x.id = c.excerpt_id
  WHERE x.entry_id = :entryId OR (x.id IS NULL AND r.share_id IN (${SHARES_WITH}))))`

/**
 * Erases a phrase from what went of an entry beside its text: reasons of ratings, prompts, notes and questions of the
 * shares, and what was answered to comments.
 */
export const erasePhraseBeside = (db: WritableDb, entryId: string, phrase: RegExp, stamp: Stamp): void => {
  const places = [
    ['shares', 'note', 'id', `id IN (${SHARES_WITH})`],
    ['share_parts', 'label', 'share_id', `kind = 'question' AND share_id IN (${SHARES_WITH})`],
    ['share_parts', 'body', 'share_id', `entry_id = :entryId OR ${ANSWERS_ABOUT}`],
    ['share_parts', 'label', 'share_id', `entry_id = :entryId OR ${ANSWERS_ABOUT}`],
    ['share_excerpts', 'prompt', 'share_id', 'entry_id = :entryId'],
  ] as const
  for (const [table, column, share, which] of places) {
    const rows = all<{ rowid: number; shareId: string; text: string }>(
      db,
      `SELECT rowid, ${share} AS shareId, ${column} AS text FROM ${table} WHERE ${which}`,
      { entryId },
    )
    for (const { rowid, shareId, text } of rows) {
      const erased = erasePhraseIn(text, phrase)
      if (erased === text) continue
      run(db, `UPDATE ${table} SET ${column} = :erased WHERE rowid = :rowid`, { erased, rowid })
      eraseFiles(db, 'SELECT :shareId', { shareId }, stamp)
    }
  }
}

const SHARES_OF = {
  shares: 'SELECT id FROM shares WHERE rowid IN (SELECT value FROM json_each(:rows))',
  share_excerpts: 'SELECT share_id FROM share_excerpts WHERE rowid IN (SELECT value FROM json_each(:rows))',
  share_parts: 'SELECT share_id FROM share_parts WHERE rowid IN (SELECT value FROM json_each(:rows))',
} as const

/** Forgets the files of shares in these rows of a table. */
export const eraseFilesOf = (
  db: WritableDb,
  table: keyof typeof SHARES_OF,
  rows: readonly number[],
  stamp: Stamp,
): void => eraseFiles(db, SHARES_OF[table], { rows: JSON.stringify(rows) }, stamp)

const eraseFiles = (
  db: WritableDb,
  shareIds: string,
  bindings: Readonly<Record<string, string>>,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `UPDATE shares SET sealed = NULL, words_erased_at = coalesce(words_erased_at, :at), changed_at = :at,
       device_id = :deviceId
     WHERE state = 'sealed' AND id IN (${shareIds})`,
    { ...bindings, at, deviceId },
  )
}
