import { expect, test } from 'vitest'
import { newestWins } from '../../../main/core/documents/latest.ts'

/** Work that a test ends when it likes. */
const held = () => {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let begun = 0
  const work = (): Promise<string> => {
    begun += 1
    return promise
  }
  return { work, resolve, reject, begun: () => begun }
}

test('of what waits for the same name only the newest is begun; what it passed over fails at once', async () => {
  const line = newestWins()
  const [first, second, third] = [held(), held(), held()]
  const one = line('a', first.work)
  const two = expect(line('a', second.work)).rejects.toMatchObject({ code: 'cancelled' })
  const three = line('a', third.work)
  await two
  expect([first, second, third].map(({ begun }) => begun())).toEqual([1, 0, 0])
  first.resolve('first')
  third.resolve('third')
  expect([await one, await three]).toEqual(['first', 'third'])
  expect([second.begun(), third.begun()]).toEqual([0, 1])
})

test('another name does not wait, and work that failed lets the next begin', async () => {
  const line = newestWins()
  const [slow, other, next] = [held(), held(), held()]
  const failing = expect(line('a', slow.work)).rejects.toThrow('no')
  const beside = line('b', other.work)
  const after = line('a', next.work)
  other.resolve('beside')
  expect(await beside).toBe('beside')
  expect(next.begun()).toBe(0)
  slow.reject(new Error('no'))
  await failing
  next.resolve('after')
  expect(await after).toBe('after')
})

test('a hundred words typed while one preview is made are two previews, the first and the last', async () => {
  const line = newestWins()
  const first = held()
  const shown: number[] = []
  const one = line('a', first.work)
  const typed = Array.from({ length: 100 }, (_, at) => line('a', async () => shown.push(at)))
  first.resolve('')
  await one
  const ends = await Promise.allSettled(typed)
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(shown).toEqual([99])
})
