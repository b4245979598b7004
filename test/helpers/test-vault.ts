import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock, Keychain, OpenJournal, Paths } from '../../main/core/deps.ts'
import { createFileShelf } from '../../main/core/files/shelf.ts'
import { createJobs } from '../../main/core/jobs/jobs.ts'
import { silentLog } from '../../main/core/log.ts'
import { all, run } from '../../main/core/store/sql.ts'
import type { VaultDeps } from '../../main/core/vault/deps.ts'
import { createVault } from '../../main/core/vault/vault.ts'
import type { AnyEvent, EventName, PayloadOf } from '../../shared/contract/index.ts'
import { testClock } from './open-journal.ts'

export const PASSPHRASE = 'four quiet words here'

/** Deriving is tested with its real cost once; elsewhere it only takes time. */
const CHEAP = { memory: 64, passes: 1, lanes: 1 }

const pathsIn = (home: string): Paths => ({
  journal: join(home, 'journal'),
  backups: join(home, 'backups'),
  device: join(home, 'device'),
  temporary: join(home, 'temporary'),
})

export const newHome = () => {
  const home = mkdtempSync(join(tmpdir(), 'throughline-vault-'))
  const paths = pathsIn(home)
  mkdirSync(paths.temporary)
  return { home, paths, dispose: () => rmSync(home, { recursive: true, force: true }) }
}

/** A keychain like the system's: seals under a secret of its own. */
export const testKeychain = (): Keychain => {
  const flip = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x5a)
  return { seal: async (plain) => flip(plain), open: async (sealed) => flip(sealed) }
}

/** Waits that only bridge a moment (the warning before a lock) pass at once; the others wait for the test. */
const impatient = (clock: Clock): Clock => ({
  ...clock,
  after: (ms, task) => {
    if (ms > 1000) return clock.after(ms, task)
    const timer = setImmediate(task)
    return () => clearImmediate(timer)
  },
})

/** The real vault on real files, without the rest of core. */
export const startVault = async (
  home: string,
  options: Partial<Omit<VaultDeps, 'clock'>> & { time?: ReturnType<typeof testClock> } = {},
) => {
  const { time = testClock(), ...given } = options
  const events: AnyEvent[] = []
  const emit = <E extends EventName>(name: E, payload: PayloadOf<E>): void => {
    events.push({ name, payload } as AnyEvent)
  }
  const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes))
  const files = createFileShelf({ random })
  let journal: OpenJournal | null = null
  const closings: string[] = []
  const vault = createVault({
    paths: pathsIn(home),
    clock: impatient(time.clock),
    random,
    keychain: null,
    readerWorker: new URL('../../main/core/reader/worker.ts', import.meta.url),
    typesetWorker: new URL('../../main/core/typeset/worker.ts', import.meta.url),
    pageScript: async () => '',
    version: '0.0.0-test',
    log: silentLog,
    emit,
    files,
    jobs: createJobs({ emit, log: silentLog }),
    deviceId: 'test-device',
    cost: CHEAP,
    onOpen: (opened) => {
      journal = opened
    },
    fillSample: async () => undefined,
    onClosing: (reason) => {
      closings.push(reason)
      journal = null
    },
    ...given,
  })
  const opened = (): OpenJournal => {
    if (!journal) throw new Error('the journal is not open')
    return journal
  }
  await vault.start()
  return {
    vault,
    time,
    events,
    files,
    closings,
    opened,
    isOpen: () => journal !== null,
    create: async () => vault.handlers.create({ passphrase: PASSPHRASE, ownership: 'mine', remember: false }),
    unlock: async (passphrase = PASSPHRASE) => vault.handlers.unlock({ passphrase, readOnly: false }),
    /** Writes a word that a member might have written. */
    write: (word: string) =>
      run(
        opened().db,
        `INSERT INTO own_words (id, word, changed_at, device_id) VALUES (:id, :word, 1, 'test-device')`,
        { id: opened().newId(), word },
      ),
    words: () =>
      all<{ word: string }>(opened().db, 'SELECT word FROM own_words ORDER BY word').map(({ word }) => word),
    recoveryCode: async () => ((await vault.handlers.recoveryCode({})).groups ?? []).join('-'),
  }
}

export type TestVault = Awaited<ReturnType<typeof startVault>>

/** A fresh home, and vaults on it that are closed with it. */
export const vaultHome = () => {
  const place = newHome()
  const started: TestVault[] = []
  return {
    ...place,
    start: async (options: Parameters<typeof startVault>[1] = {}) => {
      const vault = await startVault(place.home, options)
      started.push(vault)
      return vault
    },
    dispose: async () => {
      for (const { vault } of started) await vault.close()
      place.dispose()
    },
  }
}
