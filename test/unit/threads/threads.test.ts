import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ThreadSubject } from '../../../shared/contract/threads.ts'
import { openServices, servicesOf } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(async () => {
  await t.threadsCounted()
  await t.dispose()
})

const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}
const word = (words: string): ThreadSubject => ({ kind: 'word', words })
const sentencesOf = async (subject: ThreadSubject, month?: string) =>
  (await t.threads.sentences({ subject, month, after: null, limit: 100 })).sentences
const shown = async (subject: ThreadSubject): Promise<string[]> =>
  (await sentencesOf(subject)).map(({ parts }) =>
    parts.map((part) => (part.hit ? `[${part.text}]` : part.text)).join(''),
  )
const timesOf = async (subject: ThreadSubject): Promise<number> =>
  (await t.threads.look({ subject })).months.reduce((sum, { times }) => sum + times, 0)
/** What is counted while it is not followed, and once it is, must be what the sentences mark. */
const agreed = async (subject: ThreadSubject): Promise<number> => {
  const unfollowed = await t.threads.look({ subject })
  const { id } = await t.threads.follow({ subject })
  await t.threadsCounted()
  expect(await t.threads.look({ subject })).toEqual({ ...unfollowed, threadId: id })
  const times = await timesOf(subject)
  const marks = (await sentencesOf(subject)).flatMap(({ parts }) => parts.filter(({ hit }) => hit))
  expect(marks).toHaveLength(times)
  return times
}
const pageOn = async (day: string, body: string): Promise<string> => {
  const entryId = await t.page(body)
  await t.journal.setDay({ entryId, day })
  return entryId
}

describe('what cannot be followed', () => {
  test('is a word that no search finds, somebody who is not there, a tag on no entry', async () => {
    const id = t.open.newId()
    expect(await codeOf(() => t.threads.follow({ subject: word('😀 …') }))).toBe('invalid-input')
    for (const subject of [
      { kind: 'person', personId: id },
      { kind: 'value', valueId: id },
      { kind: 'tag', tag: 'nowhere' },
    ] as const) {
      expect(await codeOf(() => t.threads.follow({ subject }))).toBe('not-found')
    }
    expect(await t.threads.list({})).toEqual([])
    expect(await t.threads.look({ subject: word('😀 …') })).toMatchObject({ months: [], first: null })
    expect(await shown(word('😀 …'))).toEqual([])
  })

  test('is a forty-first thread, also by following an earlier one again', async () => {
    const [first] = await Promise.all(
      Array.from({ length: 40 }, (_, index) => t.threads.follow({ subject: word(`word${index}`) })),
    )
    expect(await codeOf(() => t.threads.follow({ subject: word('one more') }))).toBe('too-many')
    const threadId = first?.id ?? ''
    await t.threads.unfollow({ threadId })
    await t.threads.follow({ subject: word('one more') })
    expect(await codeOf(() => t.threads.followAgain({ threadId }))).toBe('too-many')
  })

  test('is anything in a journal opened for reading only, which still shows what there is', async () => {
    await t.page('I listened.')
    const reading = servicesOf({ ...t.open, readOnly: true })
    const subject = word('listened')
    expect(await codeOf(() => reading.threads.follow({ subject }))).toBe('read-only')
    expect(await reading.threads.look({ subject })).toMatchObject({ months: [{ times: 1, entries: 1 }] })
  })
})

describe('a count', () => {
  test.each([
    ['café', 'Café, cafe\u0301 and CAFE; not cafés.', 3],
    ['don’t', "I don’t. Don't you? Dont.", 2],
    ['of the', 'Of the school, of the, of course the.', 2],
    ['Ño', 'ño NO no', 3],
    ['学校', '学校 很好。 我们的学校。', 1],
    ['joy', '😀joy😀 enjoy joy', 2],
    ['हिन्दी', 'हिन्दी और हिन्दी', 2],
    ['1-on-1', 'A 1-on-1, then 1 on 1, then 11.', 2],
  ])('of “%s” in “%s” is %i, and the sentences mark as many', async (words, body, times) => {
    await t.page(body)
    expect(await agreed(word(words))).toBe(times)
  })

  test('takes each of a person’s names, and names in a row for one', async () => {
    await t.page('Ana María came. Maria spoke; Ana’s mother too. Anabel did not. ANA MARIA!')
    const { id } = await t.people.save({ name: 'Ana María', nicknames: ['Ana', 'María'], label: '' })
    const subject = { kind: 'person', personId: id } as const
    expect(await agreed(subject)).toBe(4)
    expect(await shown(subject)).toEqual([
      '[Ana María] came.',
      '[Maria] spoke; [Ana]’s mother too.',
      '[ANA MARIA]!',
    ])
  })

  test('keeps to months that hold a use, with the first and the last', async () => {
    const first = await pageOn('2025-12-31', 'Trust, trust.')
    await pageOn('2026-01-01', 'Trust.')
    const last = await pageOn('2026-03-15', 'Trust.')
    expect(await t.threads.look({ subject: word('trust') })).toMatchObject({
      months: [
        { month: '2025-12', times: 2, entries: 1 },
        { month: '2026-01', times: 1, entries: 1 },
        { month: '2026-03', times: 1, entries: 1 },
      ],
      first: { entryId: first, day: '2025-12-31' },
      last: { entryId: last, day: '2026-03-15' },
    })
    expect(await sentencesOf(word('trust'), '2026-01')).toHaveLength(1)
    expect(await sentencesOf(word('trust'), '2026-02')).toEqual([])
  })

  test('of a tag is its entries, shown by their openings', async () => {
    const entryId = await t.page('Under the oak.')
    await t.journal.setTags({ entryId, tags: ['outside'] })
    const subject = { kind: 'tag', tag: 'outside' } as const
    await t.threads.follow({ subject })
    expect(await timesOf(subject)).toBe(1)
    expect(await shown(subject)).toEqual(['Under the oak.'])
    await t.journal.setTags({ entryId, tags: [] })
    expect(await t.threads.list({})).toMatchObject([{ title: 'outside', standing: false }])
    expect(await timesOf(subject)).toBe(0)
  })

  test('of a value is its evidence, the decisions that name it, and the sentences that do', async () => {
    const value = await t.values.save({ title: 'Care', lived: '', notLived: '' })
    const entryId = await t.page('I asked her. Care takes time.')
    await t.passages.mark({
      entryId,
      stepId: 'page',
      start: 0,
      end: 11,
      quote: 'I asked her',
      targets: [{ kind: 'value', id: value.id, stance: 'against' }],
    })
    const { id: decision } = await t.journal.start({ flow: 'decision', path: 'full' })
    await t.write(decision, { options: 'Close the lab.' })
    await t.journal.seal({ entryId: decision, reason: 'left' })
    await t.decisions.setFacts({ entryId: decision, valueIds: [value.id] })
    const subject = { kind: 'value', valueId: value.id } as const
    expect(await timesOf(subject)).toBe(3)
    expect(await shown(subject)).toEqual(['Close the lab.', 'I asked her', '[Care] takes time.'])
    await t.values.remove({ id: value.id })
    expect(await timesOf(subject)).toBe(3)
  })
})

describe('a followed thread keeps step', () => {
  const subject = word('listened')
  const follow = async (): Promise<void> => {
    await t.threads.follow({ subject })
    await t.threadsCounted()
  }

  test('with what is sealed, written over, moved, binned, put back and erased', async () => {
    await follow()
    expect(await timesOf(subject)).toBe(0)
    const entryId = await t.page('I listened, and listened.')
    expect(await timesOf(subject)).toBe(2)
    await t.write(entryId, { page: 'I listened.' })
    expect(await timesOf(subject)).toBe(2)
    await t.journal.seal({ entryId, reason: 'left' })
    expect(await timesOf(subject)).toBe(1)
    await t.journal.setDay({ entryId, day: '2026-02-01' })
    expect((await t.threads.look({ subject })).months).toEqual([{ month: '2026-02', times: 1, entries: 1 }])
    await t.journal.remove({ entryId })
    expect(await t.threads.look({ subject })).toMatchObject({ months: [], first: null, last: null })
    expect(await shown(subject)).toEqual([])
    await t.journal.putBack({ entryId })
    expect(await timesOf(subject)).toBe(1)
    await t.journal.eraseEntries({ entryIds: [entryId] })
    expect(await timesOf(subject)).toBe(0)
  })

  test('with a phrase that is erased from a text', async () => {
    await follow()
    await t.page('I listened to Marisol. She listened.')
    await t.journal.erasePhrase({ phrase: 'listened to Marisol' })
    expect(await timesOf(subject)).toBe(1)
    expect(await shown(subject)).toEqual(['She [listened].'])
  })

  test('and goes with its own words when they are erased', async () => {
    await follow()
    await t.page('I listened.')
    await t.journal.erasePhrase({ phrase: 'listened' })
    expect(await t.threads.list({})).toEqual([])
    expect(t.events.map(({ name }) => name)).toContain('threads.changed')
  })

  test('with what is sealed, and erased, while it is still being counted', async () => {
    const erased = await t.page('I listened once.')
    const edited = await t.page('I listened and listened.')
    await t.threads.follow({ subject })
    await t.write(edited, { page: 'I spoke.' })
    await t.journal.seal({ entryId: edited, reason: 'left' })
    await t.journal.eraseEntries({ entryIds: [erased] })
    await t.page('I listened at last.')
    await t.threadsCounted()
    expect(await timesOf(subject)).toBe(1)
    expect(await shown(subject)).toEqual(['I [listened] at last.'])
  })

  test('after a lock that interrupted the counting, from the next look on', async () => {
    await t.page('I listened.')
    await t.threads.follow({ subject })
    t.stopThreads()
    await t.threadsCounted()
    const next = servicesOf(t.open)
    expect(await next.threads.look({ subject })).toMatchObject({ months: [{ times: 1 }] })
    await next.threadsCounted()
    expect(await next.threads.look({ subject })).toMatchObject({ months: [{ times: 1 }] })
  })

  test('with the names of a person, and still finds one who was removed', async () => {
    await t.page('Ana came. Luz came.')
    const person = await t.people.save({ name: 'Ana', nicknames: [], label: '' })
    const about = { kind: 'person', personId: person.id } as const
    await t.threads.follow({ subject: about })
    await t.threadsCounted()
    await t.people.save({ ...person, name: 'Luz', nicknames: ['Ana'] })
    expect(await timesOf(about)).toBe(2)
    await t.threadsCounted()
    expect(await timesOf(about)).toBe(2)
    await t.people.remove({ id: person.id })
    await t.page('Luz again.')
    expect(await t.threads.list({})).toMatchObject([{ title: 'Luz', standing: false }])
    expect(await timesOf(about)).toBe(3)
  })

  test('through entries that a wrong clock dated long ago and far ahead', async () => {
    await follow()
    await pageOn('1969-07-20', 'I listened.')
    const ahead = await t.page('I listened ahead.')
    await t.journal.setDay({ entryId: ahead, day: '2027-09-01' })
    const { months, first, last } = await t.threads.look({ subject })
    expect(months.map(({ month }) => month)).toEqual(['1969-07', '2027-09'])
    expect([first?.day, last?.day]).toEqual(['1969-07-20', '2027-09-01'])
    expect((await sentencesOf(subject)).map(({ entry }) => entry.day)).toEqual(['2027-09-01', '1969-07-20'])
  })
})

test('following the same again, in other case or accents, answers with the one that is there', async () => {
  const first = await t.threads.follow({ subject: word('Café') })
  expect(await t.threads.follow({ subject: word('CAFE') })).toEqual(first)
  await t.threads.unfollow({ threadId: first.id })
  expect(await t.threads.list({})).toEqual([])
  expect((await t.threads.follow({ subject: word('cafe') })).id).toBe(first.id)
  expect(await t.threads.list({})).toEqual([first])
})

test('sentences come newest entry first, in their order within it, a page at a time and none twice', async () => {
  await pageOn('2026-01-10', Array.from({ length: 7 }, (_, index) => `Trust number ${index}.`).join(' '))
  await pageOn('2026-02-10', 'We lost trust. We found trust.')
  const seen: string[] = []
  let after: number | null = null
  do {
    const page: Awaited<ReturnType<typeof t.threads.sentences>> = await t.threads.sentences({
      subject: word('trust'),
      after,
      limit: 2,
    })
    seen.push(...page.sentences.map(({ parts }) => parts.map(({ text }) => text).join('')))
    after = page.next
  } while (after !== null)
  expect(seen).toEqual([
    'We lost trust.',
    'We found trust.',
    ...Array.from({ length: 7 }, (_, index) => `Trust number ${index}.`),
  ])
})

test('sentences are those of everything, of one month, or of a whole year', async () => {
  for (const day of ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'])
    await pageOn(day, `We trust ${day}.`)
  const daysIn = async (month?: string) =>
    (await sentencesOf(word('trust'), month)).map(({ entry }) => entry.day)
  expect(await daysIn()).toHaveLength(4)
  expect(await daysIn('2025')).toEqual(['2025-12-31', '2025-01-01'])
  expect(await daysIn('2025-12')).toEqual(['2025-12-31'])
  expect(await daysIn('2023')).toEqual([])
})

test('a sentence names the answer that it stands in', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
  await t.write(entryId, {
    moment: '**Trust** came.\n\n- And trust stayed.',
    part: '',
    shows: 'It shows trust.',
  })
  await t.journal.seal({ entryId, reason: 'left' })
  expect((await sentencesOf(word('trust'))).map(({ stepId }) => stepId)).toEqual([
    'moment',
    'moment',
    'shows',
  ])
})
