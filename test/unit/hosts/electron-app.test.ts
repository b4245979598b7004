import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildIfStale } from '../../helpers/build-if-stale.ts'
import { type DoubledApp, startDoubledApp } from '../../helpers/electron-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-desktop-'))
const places = { home: join(folder, 'home'), deviceHome: join(folder, 'device') }
let app: DoubledApp

const create = (remember: boolean) =>
  app.call('vault.create', { passphrase: 'a quiet river in march', ownership: 'mine', remember })
const unlock = () => app.call('vault.unlock', { passphrase: 'a quiet river in march' })
const stateNow = async (): Promise<unknown> => {
  const status = await app.call('vault.status', {})
  return status.ok && Reflect.get(Object(status.value), 'state')
}

beforeAll(async () => {
  buildIfStale()
  app = await startDoubledApp(places)
}, 120_000)
afterAll(async () => {
  await app.quit()
  rmSync(folder, { recursive: true, force: true })
})

test('files that are dropped become tokens, in their order, and never paths', async () => {
  const dropped = join(folder, 'dropped')
  writeFileSync(dropped, 'anything')
  const answer = await app.order({ do: 'drop', paths: [dropped, dropped] })
  expect(answer).toMatchObject({
    value: { files: [expect.stringMatching(/^[\w-]{20,}$/), expect.stringMatching(/^[\w-]{20,}$/)] },
  })
})

describe('the page', () => {
  test('has three functions of ours and no way to Node', async () => {
    expect(await app.order({ do: 'report' })).toMatchObject({
      bridgeKeys: ['invoke', 'offerFiles', 'subscribe'],
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        navigateOnDragDrop: false,
      },
    })
  })

  test('keeps its session in memory, on a scheme that is an origin and no more', async () => {
    const { partition, schemes } = Object(await app.order({ do: 'report' }))
    expect(partition).not.toMatch(/^persist:/)
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  })

  test('is served with its policy, never stored, and nothing beside it is', async () => {
    const page = Object(await app.order({ do: 'fetch', url: 'app://throughline/', method: 'GET' }))
    expect(page.status).toBe(200)
    expect(page.headers['cache-control']).toBe('no-store')
    const nonce = /'nonce-([^']+)'/.exec(page.headers['content-security-policy'])?.[1]
    expect(page.text).toContain(`nonce="${nonce}"`)
    for (const url of [
      'app://throughline/main/electron.js',
      'app://other/',
      'app://throughline/../main/browser.js',
    ])
      expect(await app.order({ do: 'fetch', url, method: 'GET' })).toMatchObject({ status: 404 })
    expect(await app.order({ do: 'fetch', url: 'app://throughline/', method: 'POST' })).toMatchObject({
      status: 404,
    })
  })
})

describe('what is refused', () => {
  test.each(['will-navigate', 'will-redirect', 'will-attach-webview'] as const)('%s', async (event) => {
    expect(await app.order({ do: 'navigate', event })).toBe(true)
  })

  test('new windows, permissions, and any request to a network', async () => {
    expect(await app.order({ do: 'open-window', url: 'https://example.com/' })).toEqual({ action: 'deny' })
    expect(await app.order({ do: 'permission', permission: 'media' })).toEqual([false, false])
    expect(await app.order({ do: 'request', url: 'https://example.com/' })).toEqual({ cancel: true })
    expect(await app.order({ do: 'request', url: 'app://throughline/index.html' })).toEqual({ cancel: false })
  })

  test.each([
    ['another origin', { origin: 'https://example.com', isMainFrame: true }],
    ['a frame inside our page', { origin: 'app://throughline', isMainFrame: false }],
  ])('calls from %s', async (_, as) => {
    expect(await app.order({ do: 'invoke-as', as, method: 'vault.status', input: {} })).toMatchObject({
      error: { code: 'no-session' },
    })
    expect(await app.order({ do: 'offer-as', as, paths: [join(folder, 'dropped')] })).toMatchObject({
      error: { code: 'no-session' },
    })
  })

  test.each([
    ['a file that the page made itself', ['']],
    ['a folder', [folder]],
    ['a file that is not there', [join(folder, 'nowhere')]],
    ['more than 200 files', Array.from({ length: 201 }, () => folder)],
  ])('%s that is dropped', async (_, paths) => {
    expect(await app.order({ do: 'drop', paths })).toMatchObject({ error: { code: 'invalid-input' } })
  })

  test.each([null, 'a path', [7], ['relative/path']])('paths that are %j', async (paths) => {
    const as = { origin: 'app://throughline', isMainFrame: true }
    expect(await app.order({ do: 'offer-as', as, paths })).toMatchObject({ error: { code: 'invalid-input' } })
  })

  test.each([7, null, {}, ['vault.status']])('a method whose name is %j', async (method) => {
    expect(await app.order({ do: 'invoke', method, input: {} })).toMatchObject({
      error: { code: 'invalid-input' },
    })
  })
})

test('the menu has the platform’s own items and ours to lock', async () => {
  const { menu } = Object(await app.order({ do: 'report' }))
  expect(menu).toEqual(
    expect.arrayContaining(['File', 'Lock journal', 'Edit', 'View', 'Window', 'togglefullscreen']),
  )
})

describe('with an open journal', () => {
  test.each(['suspend', 'lock-screen'] as const)('the journal locks on %s', async (event) => {
    const before = await stateNow()
    if (before === 'none') await create(false)
    else await unlock()
    expect(await stateNow()).toBe('open')
    await app.order({ do: 'power', event })
    await expect.poll(stateNow, { timeout: 10_000 }).toBe('locked')
  })

  test('what becomes due is told in a notification without a word of the journal’s, and a click shows the window', async () => {
    await unlock()
    const now = new Date()
    const time = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
    await app.call('reminders.set', { weekly: true, weekday: now.getDay() || 7, time })
    const told = async () => Object(await app.order({ do: 'report' }))
    const { focused } = await told()
    expect((await told()).notifications).toEqual([{ title: 'Throughline', body: 'Time to reflect' }])
    await app.order({ do: 'click-notification' })
    expect(await told()).toMatchObject({ windows: 1, focused: focused + 1 })
    await app.call('reminders.set', { weekly: false })
  })

  test('words that could not be saved keep the window open, unless the member says otherwise', async () => {
    expect(await app.order({ do: 'hold-back', button: 0 })).toBe(false)
    expect(await app.order({ do: 'hold-back', button: 1 })).toBe(true)
  })

  test('a second start shows the window that is there', async () => {
    const { focused: before } = Object(await app.order({ do: 'report' }))
    await app.order({ do: 'second-instance' })
    expect(await app.order({ do: 'report' })).toMatchObject({ windows: 1, focused: before + 1 })
  })

  test('closing the window lets the page send what it holds, locks, keeps the place, and ends the app', async () => {
    await unlock()
    const from = app.events.length
    void app.order({ do: 'close-window' })
    expect(await app.exited).toBe(0)
    const heard = app.events.slice(from)
    expect(heard.map(({ name }) => name)).toContain('vault.aboutToLock')
    expect(heard.at(-1)).toMatchObject({ name: 'vault.changed', payload: { state: 'locked' } })
    expect(JSON.parse(readFileSync(join(places.deviceHome, 'window.json'), 'utf8'))).toMatchObject({
      width: 1000,
    })
  })

  test('quitting does the same, also while the window is closing', async () => {
    app = await startDoubledApp(places)
    await unlock()
    void app.order({ do: 'close-window' }).catch(() => undefined)
    expect(await app.quit()).toBe(0)
    app = await startDoubledApp(places)
    expect(await stateNow()).toBe('locked')
  })
})

test('a Linux without a keychain remembers nothing', async () => {
  await app.quit()
  app = await startDoubledApp({ ...places, keychain: 'basic_text' })
  expect(await app.call('host.info', {})).toMatchObject({ value: { canRemember: false } })
  await unlock()
  expect(await app.call('vault.setRemember', { remember: true })).toMatchObject({
    error: { code: 'remember-unavailable' },
  })
})
