import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'
import { VALUES_PACK } from '../../shared/framework/values-pack.ts'
import { save } from './writing.ts'

/** Words marked as evidence, and indicators rated. */
export const markAndRate = async (api: Api): Promise<void> => {
  const { id: entryId } = await api.journal.start({ flow: 'free' })
  const [indicator, other] = await api.framework.indicators({})
  if (!indicator || !other) throw new Error('there are no indicators')
  await save(api, entryId, { page: 'I asked before I answered. 😀' })
  const target = { kind: 'indicator', id: indicator.id } as const
  const marked = await api.passages.mark({
    entryId,
    stepId: 'page',
    start: 2,
    end: 7,
    quote: 'asked',
    targets: [target],
  })
  expect(marked.targets).toEqual([{ ...target, stance: 'for', label: indicator.title }])
  const passageId = marked.id
  expect(await api.passages.setStarred({ passageId, starred: true })).toMatchObject({ starred: true })
  await save(api, entryId, { page: 'On Monday I asked before I answered. 😀' })
  expect(await api.passages.forEntry({ entryId })).toMatchObject([
    { place: { found: 'moved', start: 12, end: 17 } },
  ])
  const both = await api.passages.setTargets({
    passageId,
    targets: [target, { kind: 'indicator', id: other.id }],
  })
  expect(both?.targets).toHaveLength(2)
  expect(await api.passages.targets({})).toHaveLength(2)
  expect(await api.passages.forTarget(target)).toHaveLength(1)
  await api.passages.remove({ passageId })
  expect(await api.passages.forEntry({ entryId })).toEqual([])
  expect(await api.passages.putBack({ passageId })).toEqual({ ...both, starred: true })

  expect(await api.ratings.follow({ indicatorIds: [other.id, indicator.id] })).toEqual([
    other.id,
    indicator.id,
  ])
  expect(await api.ratings.followed({})).toHaveLength(2)
  const rated = await api.ratings.rate({ entryId, indicatorId: other.id, score: 3 })
  expect(rated).toMatchObject({ rating: { score: 3 }, previous: null })
  expect(await api.ratings.forEntry({ entryId })).toEqual([rated.rating])
}

/** The member’s own values, and a values check about one. */
export const nameValues = async (api: Api): Promise<void> => {
  const [pack] = VALUES_PACK
  const care = await api.values.save({ title: 'Care', lived: 'I ask first.' })
  const taken = await api.values.save({ title: 'From the pack', packId: pack?.id ?? null })
  expect((await api.values.reorder({ ids: [taken.id, care.id] })).map(({ id }) => id)).toEqual([
    taken.id,
    care.id,
  ])
  await api.values.remove({ id: taken.id })
  expect(await api.values.putBack({ id: taken.id })).toEqual(taken)
  expect(await api.values.list({})).toHaveLength(2)
  const { id: entryId } = await api.journal.start({ flow: 'values-check' })
  expect(await api.values.setForEntry({ entryId, valueId: care.id })).toEqual({ value: care })
  expect(await api.values.forEntry({ entryId })).toEqual({ value: care })
}
