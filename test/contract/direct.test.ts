import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createCore } from '../../main/core/core.ts'
import type { Keychain } from '../../main/core/deps.ts'
import { silentLog } from '../../main/core/log.ts'
import { systemClock } from '../../main/core/worker/system-clock.ts'
import type { AnyEvent } from '../../shared/contract/index.ts'
import { contractSuite } from './suite.ts'

const flip = async (bytes: Uint8Array): Promise<Uint8Array> => bytes.map((byte) => byte ^ 0x5a)
const keychain: Keychain = { seal: flip, open: flip }

contractSuite(
  'core, directly',
  { keychain: true, host: null },
  async ({ home, deviceHome }) => {
    const core = await createCore({
      paths: {
        journal: `${home}/journal`,
        backups: `${home}/backups`,
        device: deviceHome,
        temporary: tmpdir(),
      },
      clock: systemClock,
      random: (bytes) => randomBytes(bytes),
      keychain,
      readerWorker: new URL('../../main/core/reader/worker.ts', import.meta.url),
      typesetWorker: new URL('../../main/core/typeset/worker.ts', import.meta.url),
      pageScript: async () => '',
      version: '0.0.0-test',
      log: silentLog,
    })
    const events: AnyEvent[] = []
    core.subscribe((event) => events.push(event))
    return {
      call: core.dispatch,
      events,
      offer: async (name, bytes) => {
        const path = join(home, name)
        await writeFile(path, bytes)
        return core.files.offer(path)
      },
      take: async (file) => core.files.take(file)?.bytes ?? new Uint8Array(),
      close: core.close,
    }
  },
  async ({ call, take }) => {
    const made = await call('documents.schema', {})
    const file = made.ok ? String(Reflect.get(Object(made.value), 'file')) : ''
    await call('vault.lock', {})
    expect((await take(file)).byteLength, 'a file that nobody saved goes with the open journal').toBe(0)
  },
)
