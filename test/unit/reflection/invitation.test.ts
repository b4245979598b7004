import { afterEach, beforeEach, expect, test } from 'vitest'
import { openServices } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

test('the invitation is the question that the debrief then opens with', async () => {
  const { invitation } = await t.reflection.thisWeek({})
  const { id } = await t.reflection.begin({ path: 'short' })
  expect(await t.reflection.suggest({ entryId: id, stepId: 'moment', not: [] })).toEqual(invitation)
})

test('there is no invitation once the debrief holds a word', async () => {
  const { id } = await t.reflection.begin({ path: 'short' })
  expect((await t.reflection.thisWeek({})).invitation).not.toBeNull()
  await t.write(id, { moment: 'The bell rang early.' })
  expect((await t.reflection.thisWeek({})).invitation).toBeNull()
})
