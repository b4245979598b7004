import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserHost } from '../../../main/hosts/browser/host.ts'
import { instanceFile, linkOfRunningHost } from '../../../main/hosts/browser/instance.ts'
import type { AnyEvent } from '../../../shared/contract/index.ts'
import { ask, openTab, pageHeaders, type Tab } from '../../helpers/browser-client.ts'
import { startTestHost } from '../../helpers/browser-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-host-'))
const home = join(folder, 'home')
const deviceHome = join(folder, 'device')
const paths = {
  journal: join(home, 'journal'),
  backups: join(home, 'backups'),
  device: deviceHome,
  temporary: tmpdir(),
}
let host: BrowserHost
let tab: Tab

beforeAll(async () => {
  host = await startTestHost({ home, deviceHome })
  tab = await openTab(host.newLink())
})
afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

const page = (path: string) => ask(host.port, path, { headers: { 'sec-fetch-site': 'none' } })

describe('the page', () => {
  test('comes with a policy whose nonce is new at each load, and is never stored', async () => {
    const loads = [await page('/'), await page('/')]
    const nonces = loads.map(({ headers, body }) => {
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
      expect(headers['access-control-allow-origin']).toBeUndefined()
      const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
      expect(body.toString()).toContain(`nonce="${nonce}"`)
      return nonce
    })
    expect(new Set(nonces).size).toBe(2)
    expect(String(loads[0]?.headers['content-security-policy'])).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[^']+'; .*frame-ancestors 'none'; require-trusted-types-for 'script'$/,
    )
  })

  test('is served at every route of the app; a file that is not there is not', async () => {
    expect((await page('/journal')).body.toString()).toContain('a page')
    expect((await page('/assets/main.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect((await page('/assets/other.js')).status).toBe(404)
  })

  test.each(['/../journal/keys.json', '/%2e%2e/journal/keys.json', '/assets/..%2f..%2fdevice/device.json'])(
    'no path leads out of the screens: %s',
    async (path) => {
      const { body, status } = await page(path)
      expect(status === 404 || body.toString().includes('a page')).toBe(true)
    },
  )
})

describe('what is refused', () => {
  test.each([
    ['/call', 401],
    ['/files?kind=backup', 401],
  ])('POST %s without a session', async (path, status) => {
    const type = path === '/call' ? 'application/json' : 'application/octet-stream'
    const headers = { ...pageHeaders(host.port), 'content-type': type }
    expect((await ask(host.port, path, { method: 'POST', headers, body: '{}' })).status).toBe(status)
  })

  test('events for the cookie alone', async () => {
    const { cookie = '' } = tab.headers
    const answer = await ask(host.port, '/events', { headers: { ...pageHeaders(host.port), cookie } })
    expect(answer.status).toBe(401)
  })

  test('a made-up token, and a link that was used', async () => {
    const link = host.newLink()
    await openTab(link)
    await expect(openTab(link)).rejects.toThrow('not let in: 401')
    await expect(openTab(link.replace(/=.*/, '=made-up'))).rejects.toThrow('not let in: 401')
  })

  test.each(['', 'no json', '[]', '{"method":7}', '{"method":"vault.status","input":{},"more":1}'])(
    'a call whose body is “%s”',
    async (body) => {
      const headers = { ...tab.headers, 'content-type': 'application/json' }
      expect((await ask(host.port, '/call', { method: 'POST', headers, body })).status).toBe(400)
    },
  )

  test('a call in broken UTF-8', async () => {
    const headers = { ...tab.headers, 'content-type': 'application/json' }
    const body = Buffer.concat([Buffer.from('{"method":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])
    expect((await ask(host.port, '/call', { method: 'POST', headers, body })).status).toBe(400)
  })

  test('a call longer than any entry', async () => {
    const headers = { ...tab.headers, 'content-type': 'application/json' }
    const body = Buffer.alloc(65 * 1024 * 1024, 0x20)
    const sent = ask(host.port, '/call', { method: 'POST', headers, body }).then(
      ({ status }) => status,
      // The host may hang up before all of it is sent.
      () => 400,
    )
    expect(await sent).toBe(400)
    expect(await tab.call('vault.status', {})).toMatchObject({ ok: true })
  })

  test('preflights: nobody else’s page may ask', async () => {
    const headers = { origin: 'http://evil.example', 'access-control-request-method': 'POST' }
    const answer = await ask(host.port, '/call', { method: 'OPTIONS', headers })
    expect(answer.status).toBe(405)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})

test('the session’s cookie is for this host alone and out of a script’s reach', async () => {
  const token = new URL(host.newLink()).hash.slice('#open='.length)
  const { headers } = await ask(host.port, '/session', {
    method: 'POST',
    headers: { ...pageHeaders(host.port), 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  expect(String(headers['set-cookie'])).toMatch(
    /^throughline-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
  )
})

test('an uploaded file waits beside the journal, readable by its owner only, and goes when the host ends', async () => {
  const headers = { ...tab.headers, 'content-type': 'application/octet-stream' }
  const { body, status } = await ask(host.port, '/files?kind=backup', {
    method: 'POST',
    headers,
    body: 'no backup',
  })
  expect(status).toBe(200)
  const { file } = JSON.parse(body.toString())
  const incoming = join(home, 'incoming')
  const [name = ''] = readdirSync(incoming)
  expect(readFileSync(join(incoming, name), 'utf8')).toBe('no backup')
  expect(statSync(join(incoming, name)).mode & 0o777).toBe(0o600)
  const opened = await tab.call('backups.open', {
    source: { file },
    secret: { passphrase: 'whatever it was' },
  })
  expect(opened).toMatchObject({ ok: false, error: { code: 'backup-damaged' } })
  expect((await ask(host.port, '/files?kind=other', { method: 'POST', headers, body: 'x' })).status).toBe(400)
})

test('what somebody sent is refused beyond 16 MiB, and leaves nothing behind', async () => {
  const headers = { ...tab.headers, 'content-type': 'application/octet-stream' }
  const upload = (bytes: number) =>
    ask(host.port, '/files?kind=exchange', { method: 'POST', headers, body: Buffer.alloc(bytes) })
  const before = readdirSync(join(home, 'incoming')).length
  expect((await upload(16 * 1024 * 1024 + 1)).status).toBe(413)
  expect(readdirSync(join(home, 'incoming'))).toHaveLength(before)
  expect((await upload(1_000)).status).toBe(200)
})

test('a file that core made is handed over once, as an attachment', async () => {
  await tab.call('vault.create', { passphrase: 'a quiet river in march', ownership: 'mine', remember: false })
  const made = await tab.call('vault.recoverySheet', {})
  const token = made.ok ? Reflect.get(Object(made.value), 'file') : ''
  const first = await ask(host.port, `/files/${token}`, { headers: tab.headers })
  expect(first.status).toBe(200)
  expect(first.headers['content-disposition']).toMatch(
    /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''/,
  )
  expect(first.headers['cache-control']).toBe('no-store')
  expect((await ask(host.port, `/files/${token}`, { headers: tab.headers })).status).toBe(404)
})

test('a second start by the same user gets a fresh link; a stale file is ignored', async () => {
  const file = instanceFile(paths)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const link = await linkOfRunningHost(paths)
  expect(link).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${host.port}/#open=`))
  await openTab(link ?? '')

  const real = readFileSync(file, 'utf8')
  try {
    for (const stale of [
      '',
      'no json',
      '{"pid":1,"port":1,"control":"x"}',
      real.replace(/"control":"[^"]+"/, '"control":"x"'),
    ]) {
      writeFileSync(file, stale)
      expect(await linkOfRunningHost(paths)).toBeNull()
    }
  } finally {
    writeFileSync(file, real)
  }
})

test('the device’s folder is for its owner only', () => {
  expect(statSync(deviceHome).mode & 0o777).toBe(0o700)
})

test('it starts where no folder can be made, and the screens say what is wrong', async () => {
  const [other, file] = [join(folder, 'other'), join(folder, 'a-file')]
  mkdirSync(other)
  for (const taken of [file, join(other, 'journal')]) writeFileSync(taken, '')
  const started = await startTestHost({ home: other, deviceHome: join(file, 'device') })
  const there = await openTab(started.newLink())
  expect(await there.call('vault.status', {})).toMatchObject({
    value: { state: 'trouble', trouble: 'read-only' },
  })
  await started.close()
})

test('closing tells the windows first, locks, and leaves no trace of the launch', async () => {
  const events: AnyEvent[] = []
  const stop = await tab.listen((event) => events.push(event))
  await host.close()
  stop()
  expect(events.map(({ name }) => name)).toContain('vault.aboutToLock')
  expect(events.at(-1)).toMatchObject({ name: 'vault.changed', payload: { state: 'locked' } })
  expect(existsSync(instanceFile(paths))).toBe(false)
  expect(existsSync(join(home, 'incoming'))).toBe(false)
  expect(await host.ended).toBe(false)
  await expect(ask(host.port, '/')).rejects.toThrow()
})
