import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'

const ALWAYS = { from: '1990-01-01', to: '2100-12-31' }

/** What was rated, marked, planned and decided, seen over time. */
export const lookAtGrowth = async (api: Api): Promise<void> => {
  const seen = await api.growth.overview({})
  expect(seen).toMatchObject({ ratings: 1, plans: 2, decisions: 1, visionVersions: 1, goals: 2, threads: 0 })

  const [indicator] = await api.framework.indicators({})
  if (!indicator) throw new Error('there are no indicators')
  const series = await api.growth.ratings({ ...ALWAYS, trait: indicator.trait })
  const points = series.flatMap((one) => one.points)
  expect(points).toMatchObject([{ score: 3 }])
  expect(series.filter(({ followed }) => followed)).toHaveLength(2)
  const ratingIds = points.map(({ ratingId }) => ratingId)
  const [detail] = await api.growth.ratingDetail({ ratingIds })
  expect(detail).toMatchObject({
    rating: { score: 3 },
    passages: [{ quote: 'asked', place: { found: 'moved' } }],
  })
  const passageIds = (detail?.passages ?? []).map(({ id }) => id)
  expect(await api.growth.passages({ passageIds })).toEqual(detail?.passages)

  const values = await api.growth.values(ALWAYS)
  expect(values.map(({ title, standing }) => [title, standing])).toContainEqual(['Care', true])
  expect(values.flatMap(({ checks }) => checks)).toHaveLength(1)
  expect(await api.growth.plans({ ...ALWAYS, outcome: 'kept' })).toMatchObject({
    points: [{}, {}],
    plans: [{ ifText: 'the bell rings' }],
    total: 1,
  })
  const { decisions, byValue, predictions } = await api.growth.decisions(ALWAYS)
  expect(decisions).toHaveLength(1)
  expect(byValue).toMatchObject([{ valueId: 'all-voices', title: 'All voices' }])
  expect(predictions).toMatchObject([{ percent: 100, cameTrue: 'partly' }])

  const year = Number(seen.lastDay?.slice(0, 4))
  const { weeks, years } = await api.growth.rhythm({ year })
  expect(weeks.length).toBeGreaterThanOrEqual(52)
  expect(years).toContain(year)
}

/** Weeks and passages of long ago; one left be, and brought back. */
export const lookBackOnce = async (api: Api): Promise<void> => {
  const [old] = (await api.journal.list({ filters: { evidence: true }, limit: 1 })).entries
  const [passage] = old ? await api.passages.forEntry({ entryId: old.id }) : []
  if (!old || !passage) throw new Error('no passage was marked')
  await api.journal.setDay({ entryId: old.id, day: `${Number(old.day.slice(0, 4)) - 1}${old.day.slice(4)}` })
  const { spans, passages } = await api.lookBack.get({})
  expect(spans).toMatchObject([{ span: 'one-year', entries: [{ id: old.id }] }])
  // Marked today: it comes up from tomorrow on.
  expect(passages).toEqual([])
  await api.lookBack.seen({ passageIds: [passage.id] })
  const left = { kind: 'entry', id: old.id } as const
  await api.lookBack.leaveBe(left)
  expect(await api.lookBack.leftBe({})).toMatchObject([left])
  expect((await api.lookBack.get({})).spans[0]?.entries).toEqual([])
  await api.lookBack.bringBack(left)
  expect(await api.lookBack.leftBe({})).toEqual([])
}

/** A word, a tag, a person and a value followed through time. */
export const followThreads = async (api: Api): Promise<void> => {
  const [person] = await api.people.list({})
  const [value] = await api.values.list({})
  const [entry] = (await api.journal.list({ limit: 1 })).entries
  if (!person || !value || !entry) throw new Error('there is nothing to follow')
  await api.journal.setTags({ entryId: entry.id, tags: ['listening'] })
  const word = { kind: 'word', words: 'Asked' } as const
  const before = await api.threads.look({ subject: word })
  const thread = await api.threads.follow({ subject: word })
  for (const subject of [
    { kind: 'tag', tag: 'listening' },
    { kind: 'person', personId: person.id },
    { kind: 'value', valueId: value.id },
  ] as const) {
    expect(await api.threads.follow({ subject })).toMatchObject({ subject, standing: true })
  }
  expect(await api.threads.list({})).toHaveLength(4)
  expect(await api.threads.look({ subject: word })).toEqual({ ...before, threadId: thread.id })
  const { sentences } = await api.threads.sentences({ subject: word })
  const hits = sentences.flatMap(({ parts }) => parts.filter(({ hit }) => hit))
  expect(hits).toHaveLength(before.months.reduce((sum, { times }) => sum + times, 0))
  expect(hits.length).toBeGreaterThan(0)
  await api.threads.unfollow({ threadId: thread.id })
  expect(await api.threads.followAgain({ threadId: thread.id })).toEqual(thread)
}
