import { expect, test } from 'vitest'
import { wholeList } from '../../../renderer/features/journal/whole-list.ts'
import { entriesOfThread } from '../../../renderer/features/threads/entries-of-thread.ts'
import { passagesSource } from '../../../renderer/ui/passages/passages-source.ts'
import type { InputOf } from '../../../shared/contract/index.ts'
import type { EntrySummary } from '../../../shared/contract/journal.ts'

const entry = (id: string): EntrySummary => ({
  id,
  flow: 'free',
  path: 'full',
  day: '2025-03-04',
  createdAt: 0,
  zone: 'UTC',
  opening: '',
  words: 0,
  starred: false,
  tags: [],
  finishedAt: null,
  hasDraft: false,
})

/** Entries of a journal, a few at a time, as core answers. */
const journalOf = (pages: readonly string[][], found: readonly string[] = []) => ({
  list: async ({ after = null }: InputOf<'journal.list'>) => {
    const at = after ?? 0
    return { entries: (pages[at] ?? []).map(entry), next: at + 1 < pages.length ? at + 1 : null }
  },
  search: async () => found.map((id) => ({ entry: entry(id), snippet: [] })),
})
const idsOf = async (list: Promise<readonly { id: string }[]>) => (await list).map(({ id }) => id)

test('the whole journal is read page after page, in its order', async () => {
  const view = { words: '', order: 'newest', filters: {} } as const
  expect(await idsOf(wholeList(journalOf([['d', 'c'], ['b'], ['a']]), view))).toEqual(['d', 'c', 'b', 'a'])
  expect(await idsOf(wholeList(journalOf([[]]), view))).toEqual([])
})

test('while words are searched for, the whole list is what they found', async () => {
  const view = { words: 'family', order: 'newest', filters: {} } as const
  expect(await idsOf(wholeList(journalOf([['d', 'c']], ['c']), view))).toEqual(['c'])
})

test('a thread leads to its entries from the first to the last, each once, over all of its pages', async () => {
  const asked: unknown[] = []
  const pages = [
    ['d', 'd', 'c'],
    ['c', 'a'],
  ]
  const sentences = async (input: InputOf<'threads.sentences'>) => {
    asked.push(input.month)
    const at = input.after ?? 0
    const found = (pages[at] ?? []).map((id) => ({ entry: entry(id), stepId: 'free', parts: [] }))
    return { sentences: found, next: at + 1 < pages.length ? at + 1 : null }
  }
  const subject = { kind: 'word', words: 'family' } as const
  expect(await entriesOfThread(sentences, subject, '2025-03')).toEqual(['a', 'c', 'd'])
  expect(asked).toEqual(['2025-03', '2025-03'])
  await entriesOfThread(sentences, subject, null)
  expect(asked.slice(2)).toEqual([undefined, undefined])
})

test('passages stand on paper from the first to the last, each once', () => {
  const ids = ['new', 'old', 'new'].map((id) => ({ id }))
  expect(passagesSource(ids)).toEqual({ kind: 'passages', passageIds: ['old', 'new'] })
})
