import { afterEach, beforeEach, expect, test } from 'vitest'
import { openServices } from './setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const DAY = 86_400_000

/** Three free pages on three days, oldest first. */
const threePages = async (): Promise<readonly [string, string, string]> => {
  const page = async (): Promise<string> => {
    const { id } = await t.journal.start({ flow: 'free', path: 'full' })
    t.time.advance(DAY)
    return id
  }
  return [await page(), await page(), await page()]
}

test('a page alone has nobody beside it', async () => {
  const { id } = await t.journal.start({ flow: 'free', path: 'full' })
  expect(await t.journal.neighbours({ entryId: id })).toEqual({ earlier: null, later: null })
})

test('each entry knows the one before and the one after it, and follows a change of day', async () => {
  const [first, second, third] = await threePages()
  expect(await t.journal.neighbours({ entryId: second })).toMatchObject({
    earlier: { id: first },
    later: { id: third },
  })
  await t.journal.setDay({ entryId: first, day: '2026-09-30' })
  expect(await t.journal.neighbours({ entryId: third })).toMatchObject({
    earlier: { id: second },
    later: { id: first, day: '2026-09-30' },
  })
})

test('what lies in the bin is passed over, and has no neighbours itself', async () => {
  const [first, second, third] = await threePages()
  await t.journal.remove({ entryId: second })
  expect((await t.journal.neighbours({ entryId: first })).later).toMatchObject({ id: third })
  await expect(async () => t.journal.neighbours({ entryId: second })).rejects.toMatchObject({
    code: 'not-found',
  })
})
