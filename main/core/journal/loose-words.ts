import { z } from 'zod'
import type { EventName } from '../../../shared/contract/index.ts'
import { countPhrase, erasePhraseIn } from '../../../shared/domain/phrase.ts'
import { all, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import { LOOSE, type LooseWords } from '../store/words.ts'
import type { LooseRows } from './follower.ts'

type LooseRow = { rowid: number; text: string }

const Texts = z.array(z.string())

const rowsOf = (db: ReadableDb, { table, column }: LooseWords): LooseRow[] =>
  all(db, `SELECT rowid AS rowid, ${column} AS text FROM ${table}`)

const textsOf = ({ rule }: LooseWords, { text }: LooseRow): string[] =>
  rule === 'list' ? Texts.parse(JSON.parse(text)) : [text]

/** How often a phrase stands in words that belong to no entry. */
export const countLooseWords = (db: ReadableDb, pattern: RegExp): number =>
  LOOSE.flatMap((words) => rowsOf(db, words).flatMap((row) => textsOf(words, row))).reduce(
    (sum, text) => sum + countPhrase(text, pattern),
    0,
  )

const eraseIn = (db: WritableDb, words: LooseWords, row: LooseRow, pattern: RegExp): boolean => {
  const texts = textsOf(words, row)
  const erased = texts.map((text) => erasePhraseIn(text, pattern))
  if (erased.every((text, index) => text === texts[index])) return false
  const { table, column, rule, version } = words
  if (rule === 'followed') return true
  if (rule === 'delete') {
    run(db, `DELETE FROM ${table} WHERE rowid = :rowid`, { rowid: row.rowid })
    return true
  }
  runExactly(
    db,
    1,
    `UPDATE ${table} SET ${column} = :text ${version ? `, ${version} = ${version} + 1` : ''} WHERE rowid = :rowid`,
    {
      rowid: row.rowid,
      text: rule === 'list' ? JSON.stringify(erased) : (erased[0] ?? ''),
    },
  )
  return true
}

/** What to tell of a change in each table; null where no screen shows it, or where its own feature tells. */
const CHANGED = {
  own_words: 'spelling.changed',
  people: 'people.changed',
  dismissed_names: 'people.changed',
  member_values: 'values.changed',
  own_indicators: 'framework.changed',
  own_packs: 'framework.changed',
  own_prompts: 'framework.changed',
  shelf_items: 'shelf.changed',
  terms: 'terms.changed',
  vision_versions: 'vision.changed',
  goals: 'goals.changed',
  goal_steps: 'goals.changed',
  results: 'goals.changed',
  strengths: 'strengths.changed',
  strength_versions: 'strengths.changed',
  threads: 'threads.changed',
  identity: 'contacts.changed',
  contacts: 'contacts.changed',
  shares: null,
  share_excerpts: null,
  share_parts: null,
  replies: null,
  reply_comments: null,
  received_shares: null,
  received_excerpts: null,
  received_parts: null,
  coach_replies: null,
  coach_comments: null,
  private_notes: null,
  conversations: null,
  conversation_steps: null,
  conversation_goals: null,
  summaries: 'summaries.changed',
  summary_sections: 'summaries.changed',
  summary_stories: 'summaries.changed',
  summary_texts: 'summaries.changed',
  summary_revision_texts: 'summaries.changed',
  summary_choice_words: null,
  summary_redactions: 'summaries.changed',
  summary_standards: 'summaries.changed',
  interview_questions: 'summaries.changed',
  interview_answers: 'summaries.changed',
  editions: 'editions.changed',
  edition_words: 'editions.changed',
  edition_quotes: null,
  edition_handings: 'editions.changed',
  form_words: null,
} as const satisfies Readonly<Record<LooseWords['table'], EventName | null>>

/** The events that tell of changes in these tables, each once. */
export const changesOf = (rows: LooseRows) => [
  ...new Set([...rows.keys()].flatMap((table) => CHANGED[table] ?? [])),
]

/**
 * Erases a phrase from the words that belong to no entry.
 * @returns the rows that held it
 */
export const eraseLooseWords = (db: WritableDb, pattern: RegExp): LooseRows => {
  const held = new Map<LooseWords['table'], number[]>()
  for (const words of LOOSE) {
    for (const row of rowsOf(db, words)) {
      if (eraseIn(db, words, row, pattern))
        held.set(words.table, [...(held.get(words.table) ?? []), row.rowid])
    }
  }
  return held
}
