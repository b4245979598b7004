import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Keychain } from '../../../main/core/deps.ts'
import { type CoreClient, startCore } from '../../../main/core/worker/core-client.ts'

let folder: string
let core: CoreClient | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-core-'))
})
afterEach(async () => {
  await core?.close()
  core = null
  rmSync(folder, { recursive: true, force: true })
})

type Options = { readonly coreWorker?: URL; readonly keychain?: Keychain; readonly graceMs?: number }

const start = async (options: Options = {}): Promise<CoreClient> => {
  core = await startCore({
    paths: {
      journal: join(folder, 'journal'),
      backups: join(folder, 'backups'),
      device: join(folder, 'device'),
      temporary: tmpdir(),
    },
    version: '0.0.0-test',
    coreWorker: options.coreWorker ?? new URL('../../../main/core/worker/core-worker.ts', import.meta.url),
    readerWorker: new URL('../../../main/core/reader/worker.ts', import.meta.url).href,
    typesetWorker: new URL('../../../main/core/typeset/worker.ts', import.meta.url).href,
    pageScript: new URL('../../fixtures/page.js', import.meta.url).href,
    keychain: options.keychain ?? null,
    ...(options.graceMs !== undefined && { graceMs: options.graceMs }),
  })
  return core
}

/** A thread of our own making, in core's place. */
const worker = (code: string): URL => {
  const file = join(folder, 'worker.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return pathToFileURL(file)
}

test('a thread that dies fails every call that waits, and says that nobody had asked it to', async () => {
  const dying = worker(`
    parentPort.postMessage({ kind: 'ready' })
    parentPort.on('message', () => process.exit(1))`)
  const client = await start({ coreWorker: dying })
  const calls = [client.dispatch('vault.status', {}), client.dispatch('vault.status', {})]
  for (const call of calls) expect(await call).toMatchObject({ ok: false, error: { code: 'host-gone' } })
  expect(await client.ended).toBe(true)
  expect(await client.dispatch('vault.status', {})).toMatchObject({ error: { code: 'host-gone' } })
  await expect(client.files.take('token')).rejects.toMatchObject({ code: 'host-gone' })
})

test('a thread that has closed and never ends is not waited for, and its host hears of it', async () => {
  const stuck = worker(`
    parentPort.postMessage({ kind: 'ready' })
    parentPort.on('message', ({ id, kind }) => {
      parentPort.postMessage({ kind: 'answer', id, answer: null })
      if (kind === 'close') setInterval(() => undefined, 1_000)
    })`)
  const client = await start({ coreWorker: stuck, graceMs: 50 })
  expect(await client.close()).toBe(false)
})

test('core that cannot start is an error, not a wait without end', async () => {
  await expect(start({ coreWorker: worker(`throw new Error('no')`) })).rejects.toMatchObject({
    code: 'internal',
  })
})

test('what cannot travel to the thread is bad input', async () => {
  const client = await start()
  expect(await client.dispatch('vault.status', { run: () => 1 })).toMatchObject({
    error: { code: 'invalid-input' },
  })
})

test('the keychain stays on the host’s side, and its refusal is an answer', async () => {
  const seen: string[] = []
  const client = await start({
    keychain: {
      seal: async (plain) => {
        seen.push(`seal ${plain.byteLength > 0}`)
        return plain.map((byte) => byte ^ 1)
      },
      open: async () => {
        seen.push('open')
        throw new Error('the person said no')
      },
    },
  })
  const created = await client.dispatch('vault.create', {
    passphrase: 'a quiet river in march',
    ownership: 'mine',
    remember: true,
  })
  expect(created).toMatchObject({ ok: true, value: { state: 'open', remembered: true } })
  await client.dispatch('vault.lock', {})
  expect(await client.dispatch('vault.unlockRemembered', {})).toMatchObject({
    error: { code: 'remember-unavailable' },
  })
  expect(seen).toEqual(['seal true', 'open'])
})

test('closing twice is closing once, and calls after it are told that the host is gone', async () => {
  const client = await start()
  await Promise.all([client.close(), client.close()])
  expect(await client.ended).toBe(false)
  expect(await client.dispatch('vault.status', {})).toMatchObject({ error: { code: 'host-gone' } })
})
