import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../../main/core/store/sql.ts'
import type { JobProgress } from '../../../shared/contract/jobs.ts'
import { AppError } from '../../../shared/errors.ts'
import { openAnswered } from '../replies/setup.ts'
import { codeOf, openSummary, type SummaryTest } from './setup.ts'

let t: SummaryTest
beforeEach(async () => {
  t = await openSummary()
})
afterEach(() => t.dispose())

const exported = async (format: 'markdown' | 'pdf' = 'markdown') =>
  t.documents.export({ source: { kind: 'journal', years: [] }, look: {}, format })
const jobsTold = (): JobProgress[] =>
  t.events.flatMap((event) => (event.name === 'jobs.progress' ? [event.payload] : []))

test('a period without an entry makes no draft', async () => {
  for (const period of [
    { from: '1990-01-01', to: '1990-12-31' },
    { from: '2031-01-01', to: '2031-12-31' },
  ]) {
    expect(await codeOf(() => t.handlers.create({ template: 'year', reader: '', period }))).toBe(
      'empty-period',
    )
  }
  expect(await t.handlers.list({})).toHaveLength(1)
})

test('what was deleted since it was chosen is counted, and what is left makes a file once it is taken out', async () => {
  const [first, second, third] = await Promise.all(
    ['First words.', 'Second words.', 'Third words.'].map((words) => t.page(words)),
  )
  for (const [entryId, words] of [
    [first, 'First words.'],
    [second, 'Second words.'],
    [third, 'Third words.'],
  ] as const)
    await t.choose(await t.mark(entryId ?? '', words))
  await t.journal.remove({ entryId: first ?? '' })
  await t.journal.eraseEntries({ entryIds: [second ?? ''] })
  const refused = await t.file().catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(AppError)
  expect(refused).toMatchObject({ code: 'source-gone', details: { count: 2 } })

  for (const { id: choiceId, state } of await t.choices.list({ summaryId: t.summaryId })) {
    if (state !== 'stands') await t.choices.unchoose({ summaryId: t.summaryId, choiceId })
  }
  const text = await t.file()
  expect(text).toContain('Third words.')
  expect(text).not.toMatch(/First words|Second words/u)
})

test('words of a coach that may not be quoted are neither chosen nor in any file', async () => {
  const a = await openAnswered('I waited for her.', 'I waited')
  try {
    const quotable = a.coach.comment('waited', { body: 'Zkind words.', mayBeQuoted: true })
    const other = a.coach.comment('waited', { body: 'Zprivate words.' })
    a.coach.take(a.coach.reply([quotable, other]))
    const { handlers, choices } = a.summaries
    const { id: summaryId, sections } = await handlers.create({ template: 'portfolio', reader: '' })
    await handlers.setWarned({ summaryId })
    const place = { summaryId, sectionId: sections[0]?.id ?? '', storyId: null }
    const choose = (commentId: string) => choices.choose({ ...place, source: { kind: 'comment', commentId } })
    expect(await codeOf(() => choose(other.id))).toBe('not-permitted')
    await choose(quotable.id)
    const source = { kind: 'summary', summaryId } as const
    const file = (format: 'pdf' | 'json') => codeOf(() => a.documents.export({ source, look: {}, format }))
    expect(await file('json')).toMatchObject({ files: [{ name: expect.stringMatching(/\.json$/u) }] })
    // A journal that another machine changed may hold a choice that is not permitted any more.
    run(a.open.db, 'UPDATE reply_comments SET may_be_quoted = 0 WHERE id = :id', { id: quotable.id })
    for (const format of ['pdf', 'json'] as const) expect(await file(format)).toBe('not-permitted')
  } finally {
    await a.dispose()
  }
})

describe('long work that is stopped', () => {
  beforeEach(async () => {
    for (const day of ['2023-05-06', '2024-05-06', '2025-05-06'])
      await t.journal.setDay({ entryId: await t.page(`Words of ${day}.`), day })
  })

  test('tells how far it is, and that it is done', async () => {
    await exported()
    expect(jobsTold().map(({ state, share, canCancel }) => [state, share, canCancel])).toEqual([
      ['running', null, true],
      ['running', 0.25, true],
      ['running', 0.5, true],
      ['running', 0.75, true],
      ['running', 1, true],
      ['done', 1, true],
    ])
  })

  test.each(['markdown', 'pdf'] as const)('half way leaves no file at all (%s)', async (format) => {
    const put = vi.spyOn(t.files, 'put')
    const tell = t.events.push.bind(t.events)
    vi.spyOn(t.events, 'push').mockImplementation((...events) => {
      for (const { name, payload } of events)
        if (name === 'jobs.progress' && payload.share === 0.25) void t.jobs.cancel({ id: payload.id })
      return tell(...events)
    })
    await expect(exported(format)).rejects.toMatchObject({ code: 'cancelled' })
    vi.mocked(t.events.push).mockRestore()
    expect(put).not.toHaveBeenCalled()
    expect(jobsTold().at(-1)).toMatchObject({ state: 'cancelled', share: null })
    // The next one is made from the beginning, whole.
    expect((await exported(format)).files).toHaveLength(4)
  })
})
