import type { EntryStep, EntrySummary } from '../../../shared/contract/journal.ts'
import { openingOf, plainText } from '../../../shared/domain/plain-text.ts'
import { searchable } from '../../../shared/domain/snippet.ts'
import { countWords } from '../../../shared/domain/word-count.ts'
import type { ReadableDb } from '../store/sql.ts'
import { type EntryRow, summaryOf } from './entry-store.ts'
import { currentSteps } from './text-store.ts'

export const hasText = (steps: readonly Pick<EntryStep, 'body'>[]): boolean =>
  steps.some(({ body }) => /\S/u.test(body))

export type TextFacts = {
  /** All answers without Markdown's marks, for the search index. */
  readonly plain: string
  readonly opening: string
  readonly words: number
  /** UTF-16 units of the answers as typed. */
  readonly characters: number
}

/** What the list, the history and the search index show of a text. */
export const factsOf = (steps: readonly EntryStep[]): TextFacts => {
  const plain = searchable(
    steps
      .map(({ body }) => plainText(body))
      .filter((text) => text !== '')
      .join('\n'),
  )
  return {
    plain,
    opening: openingOfSteps(steps),
    words: countWords(plain),
    characters: steps.reduce((sum, { body }) => sum + body.length, 0),
  }
}

const openingOfSteps = (steps: readonly EntryStep[]): string =>
  openingOf(steps.find(({ body }) => /\S/u.test(body))?.body.trimStart() ?? '')

/** Rows as the screen lists them. An open draft's opening and length are worked out here, not at each save. */
export const summariesOf = (db: ReadableDb, rows: readonly EntryRow[]): EntrySummary[] =>
  rows.map((row) => {
    const summary = summaryOf(row)
    if (!summary.hasDraft) return summary
    const { opening, words } = factsOf(currentSteps(db, row))
    return { ...summary, opening, words }
  })
