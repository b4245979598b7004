import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { httpTransport } from '../../../renderer/api/http.ts'

/** What a tab sends to the host, with the browser around it made up. */
const tab = Object.assign(new EventTarget(), { visibilityState: 'visible' })
const sent: RequestInit[] = []

beforeEach(() => {
  sent.length = 0
  tab.visibilityState = 'visible'
  vi.stubGlobal('window', tab)
  vi.stubGlobal('document', tab)
  vi.stubGlobal('location', { hash: '', pathname: '/', search: '' })
  vi.stubGlobal('sessionStorage', { getItem: () => 'a secret', setItem: () => undefined })
  vi.stubGlobal('BroadcastChannel', EventTarget)
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    if (address !== '/call') return new Promise(() => undefined)
    sent.push(init)
    return Response.json({ ok: true, value: {} })
  })
})
afterEach(() => vi.unstubAllGlobals())

const savedWith = async (words: string, leave: () => void): Promise<boolean | undefined> => {
  const { call } = httpTransport()
  await call('vision.get', {})
  leave()
  await call('vision.save', { body: words })
  return sent.at(-1)?.keepalive
}

test('what is saved as the page goes outlives it, though the page is still called visible then', async () => {
  expect(await savedWith('With us.', () => tab.dispatchEvent(new Event('pagehide')))).toBe(true)
  expect(sent.map(({ keepalive }) => keepalive)).toEqual([false, true])
})

test('so does what is saved out of sight', async () => {
  expect(
    await savedWith('With us.', () => {
      tab.visibilityState = 'hidden'
    }),
  ).toBe(true)
})

test('a page that came back saves as before', async () => {
  const back = (): void => {
    tab.dispatchEvent(new Event('pagehide'))
    tab.dispatchEvent(new Event('pageshow'))
  }
  expect(await savedWith('With us.', back)).toBe(false)
})

test('more than the browser lets a leaving page send is sent as ever, counted in bytes', async () => {
  const leave = (): void => void tab.dispatchEvent(new Event('pagehide'))
  expect(await savedWith('a'.repeat(50_000), leave)).toBe(true)
  expect(await savedWith('é'.repeat(50_000), leave)).toBe(false)
})
