import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OpenJournal } from '../../../main/core/deps.ts'
import { takeFolder } from '../../../main/core/store/lock.ts'
import { run } from '../../../main/core/store/sql.ts'
import { AppError } from '../../../shared/errors.ts'
import { PASSPHRASE, type TestVault, vaultHome } from '../../helpers/test-vault.ts'

const WORD = 'a fictional word'

let home: ReturnType<typeof vaultHome>
beforeEach(() => {
  home = vaultHome()
})
afterEach(() => home.dispose())

const fillSample = async ({ db, newId }: OpenJournal): Promise<void> => {
  run(db, `INSERT INTO own_words (id, word, changed_at, device_id) VALUES (:id, :word, 1, 'test-device')`, {
    id: newId(),
    word: WORD,
  })
}
const start = (options: Parameters<typeof home.start>[0] = {}): Promise<TestVault> =>
  home.start({ fillSample, ...options })
const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
    return 'ok'
  } catch (error) {
    return error instanceof AppError ? error.code : 'another error'
  }
}
const left = (): string[] => readdirSync(home.paths.temporary)
/** Every file below a folder with its bytes, but for `lock.db`, which an open app holds. */
const bytesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile() && !found.name.startsWith('lock.db'))
      .map((found) => join(found.parentPath, found.name))
      .map((file) => [file, readFileSync(file).toString('hex')]),
  )

test('a sample journal opens where there is none, and says what it is', async () => {
  const at = await start()
  expect(await at.vault.handlers.openSample({})).toEqual({
    state: 'open',
    ownership: 'mine',
    idleMinutes: 15,
    recoveryPending: false,
    readOnly: false,
    remembered: false,
    sample: true,
  })
  expect(at.words()).toEqual([WORD])
})

test('closing it removes its folder and leads back to where the member was', async () => {
  const at = await start()
  await at.vault.handlers.openSample({})
  expect(left()).toHaveLength(1)
  expect(await at.vault.handlers.lock({})).toEqual({ state: 'none' })
  expect(left()).toEqual([])
  expect(at.closings).toEqual(['lock'])
})

test('only its owner can enter its folder, and nothing in it can be read without the key', async () => {
  const at = await start()
  await at.vault.handlers.openSample({})
  const [name = ''] = left()
  const folder = join(home.paths.temporary, name)
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o077).toBe(0)
  expect(readdirSync(folder)).not.toContain('keys.json')
  for (const bytes of Object.values(bytesBelow(folder)))
    expect(bytes).not.toContain(Buffer.from(WORD).toString('hex'))
})

test('nothing of it stays on the disk when the app is quit', async () => {
  const at = await start()
  await at.vault.handlers.openSample({})
  await at.vault.close()
  expect(left()).toEqual([])
  expect(at.closings).toEqual(['quit'])
})

test('it is closed when nobody is there for a quarter of an hour', async () => {
  const at = await start()
  await at.vault.handlers.openSample({})
  at.time.advance(15 * 60_000)
  await expect.poll(left, { timeout: 20_000 }).toEqual([])
  expect(at.isOpen()).toBe(false)
  expect(await at.vault.handlers.status({})).toEqual({ state: 'none' })
})

test('the member’s own journal is not touched by it, byte for byte', async () => {
  const own = await start()
  await own.create()
  own.write('my own word')
  await own.vault.backups.makeNow({})
  await own.vault.handlers.lock({})
  const before = [bytesBelow(home.paths.journal), bytesBelow(home.paths.backups)]

  await own.vault.handlers.openSample({})
  own.write('typed in the sample')
  await own.vault.handlers.lock({})
  expect([bytesBelow(home.paths.journal), bytesBelow(home.paths.backups)]).toEqual(before)
  expect(await own.unlock()).toMatchObject({ state: 'open', sample: false })
  expect(own.words()).toEqual(['my own word'])
})

test('it does not open over the member’s own open journal', async () => {
  const at = await start()
  await at.create()
  expect(await codeOf(() => at.vault.handlers.openSample({}))).toBe('journal-exists')
  expect(left()).toEqual([])
})

test('it opens beside a journal in trouble, and leads back to that trouble', async () => {
  mkdirSync(home.paths.journal)
  writeFileSync(join(home.paths.journal, 'keys.json'), 'damaged')
  const at = await start()
  const trouble = await at.vault.handlers.status({})
  expect(trouble).toMatchObject({ state: 'trouble', trouble: 'key-file-damaged' })
  expect(await at.vault.handlers.openSample({})).toMatchObject({ sample: true })
  expect(await at.vault.handlers.lock({})).toEqual(trouble)
})

test('what is about keys, backups or the owner is refused in it', async () => {
  const at = await start()
  await at.vault.handlers.openSample({})
  const { handlers, backups } = at.vault
  const refused = [
    () => at.create(),
    () => at.unlock(),
    () => handlers.unlockRemembered({}),
    () => handlers.unlockWithRecovery({ code: 'A', newPassphrase: PASSPHRASE }),
    () => handlers.changePassphrase({ current: PASSPHRASE, next: PASSPHRASE }),
    () => handlers.setOwnership({ ownership: 'shared' }),
    () => handlers.setIdleMinutes({ minutes: null }),
    () => handlers.setRemember({ remember: true }),
    () => handlers.recoveryCode({}),
    () => handlers.recoverySheet({}),
    () => handlers.renewRecovery({ passphrase: PASSPHRASE }),
    () => handlers.rekey({ passphrase: PASSPHRASE, oldBackups: 'remove' }),
    () => backups.overview({}),
    () => backups.makeNow({}),
    () => backups.setLimit({ limitBytes: 50_000_000 }),
    () => backups.remove({ ids: ['1'] }),
    () => backups.open({ source: { id: '1' }, secret: { passphrase: PASSPHRASE } }),
  ]
  for (const call of refused) expect(await codeOf(call)).toBe('sample-journal')
  expect(await handlers.openSample({})).toMatchObject({ sample: true })
  expect(left()).toHaveLength(1)
})

test('a sample that cannot be filled leaves nothing behind, and the app as it was', async () => {
  const at = await start({
    fillSample: async () => {
      throw new AppError('disk-full')
    },
  })
  expect(await codeOf(() => at.vault.handlers.openSample({}))).toBe('disk-full')
  expect(left()).toEqual([])
  expect(await at.vault.handlers.status({})).toEqual({ state: 'none' })
})

test('a temporary folder that is gone is a failure with a name', async () => {
  const at = await start()
  rmSync(home.paths.temporary, { recursive: true })
  expect(await codeOf(() => at.vault.handlers.openSample({}))).toBe('file-gone')
})

test('two samples stand side by side, and each removes its own', async () => {
  const [one, other] = [
    await start(),
    await start({ paths: { ...home.paths, journal: join(home.home, 'other') } }),
  ]
  await one.vault.handlers.openSample({})
  await other.vault.handlers.openSample({})
  other.write('a second word')
  expect(left()).toHaveLength(2)
  expect(one.words()).toEqual([WORD])
  await one.vault.handlers.lock({})
  expect(left()).toHaveLength(1)
  expect(other.words()).toEqual([WORD, 'a second word'])
})

test('starting with a sample neither makes nor looks at the member’s folder', async () => {
  const at = await start({ startWithSample: true })
  expect(await at.vault.handlers.status({})).toMatchObject({ state: 'open', sample: true })
  expect(existsSync(home.paths.journal)).toBe(false)
  await at.vault.close()
  expect(existsSync(home.paths.journal)).toBe(false)
})

test('closing the sample that the app was started with leads to the member’s own journal', async () => {
  const own = await start()
  await own.create()
  await own.vault.close()
  const at = await start({ startWithSample: true })
  expect(await at.vault.handlers.lock({})).toMatchObject({ state: 'locked' })
  expect(await at.unlock()).toMatchObject({ sample: false })
})

test('an app that cannot start with a sample starts as ever', async () => {
  const at = await start({
    startWithSample: true,
    fillSample: async () => {
      throw new AppError('disk-full')
    },
  })
  expect(await at.vault.handlers.status({})).toEqual({ state: 'none' })
})

/** A folder as a killed process leaves it. */
const abandoned = (name: string): string => {
  const folder = join(home.paths.temporary, name)
  mkdirSync(folder)
  takeFolder(folder).release()
  writeFileSync(join(folder, 'journal.db'), randomBytes(4096))
  return folder
}

test('a start sweeps away what a crash left, and nothing else', async () => {
  abandoned('throughline-sample-abc123')
  mkdirSync(join(home.paths.temporary, 'throughline-sample-empty1'))
  mkdirSync(join(home.paths.temporary, 'throughline-sample-a-longer-name'))
  mkdirSync(join(home.paths.temporary, 'another-sample-abc123'))
  writeFileSync(join(home.paths.temporary, 'throughline-sample-afile1'), 'not a folder')
  const elsewhere = join(home.home, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'kept'), 'kept')
  symlinkSync(elsewhere, join(home.paths.temporary, 'throughline-sample-alink1'))
  await start()
  expect(left().toSorted()).toEqual([
    'another-sample-abc123',
    'throughline-sample-a-longer-name',
    'throughline-sample-afile1',
    'throughline-sample-alink1',
  ])
  expect(readFileSync(join(elsewhere, 'kept'), 'utf8')).toBe('kept')
})

test('a start leaves a sample alone that is open elsewhere', async () => {
  const one = await start()
  await one.vault.handlers.openSample({})
  await start({ paths: { ...home.paths, journal: join(home.home, 'other') } })
  expect(left()).toHaveLength(1)
  one.write('still here')
  expect(one.words()).toEqual([WORD, 'still here'])
})
