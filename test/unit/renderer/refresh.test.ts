import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refresher } from '../../../renderer/api/refresh.ts'

/** Answers that a screen shows while things change. */
let queryClient: QueryClient
let asked: PromiseWithResolvers<string>[]
const stops: (() => void)[] = []

beforeEach(() => {
  queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
  asked = []
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  queryClient.clear()
})

const queryKey = ['journal', 'history', {}]
const show = (): void => {
  const queryFn = (): Promise<string> => {
    const answer = Promise.withResolvers<string>()
    asked.push(answer)
    return answer.promise
  }
  stops.push(new QueryObserver(queryClient, { queryKey, queryFn }).subscribe(() => undefined))
}
const answer = async (at: number, words: string): Promise<void> => {
  asked[at]?.resolve(words)
  await new Promise((resolve) => setTimeout(resolve))
}
const shown = (): unknown => queryClient.getQueryData(queryKey)

test('an answer that is on its way for the first time is shown, and asked once more', async () => {
  show()
  refresher(queryClient)(['journal'])
  await answer(0, 'before the change')
  expect(shown()).toBe('before the change')
  await answer(1, 'after it')
  expect(shown()).toBe('after it')
  expect(asked).toHaveLength(2)
})

test('however often things change meanwhile', async () => {
  const refresh = refresher(queryClient)
  show()
  for (let time = 0; time < 5; time += 1) refresh(['journal'])
  await answer(0, 'before')
  expect(asked).toHaveLength(2)
})

test('not where nothing is known to have changed', async () => {
  show()
  refresher(queryClient)(['journal'], false)
  await answer(0, 'asked for just now')
  expect(asked).toHaveLength(1)
})

test('an answer that failed is not asked again by itself', async () => {
  show()
  refresher(queryClient)(['journal'])
  asked[0]?.reject(new Error('no'))
  await answer(1, 'never asked')
  expect(asked).toHaveLength(1)
})

test('an answer that is shown is asked at once; those of other features are left', async () => {
  const refresh = refresher(queryClient)
  show()
  await answer(0, 'before')
  refresh(['settings'])
  expect(asked).toHaveLength(1)
  refresh(['journal'])
  expect(asked).toHaveLength(2)
  refresh()
  expect(asked).toHaveLength(3)
})
