import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { schemaVersion } from '../../../main/core/store/migrate.ts'
import { MIGRATIONS } from '../../../main/core/store/migrations/index.ts'
import { testClock } from '../../helpers/open-journal.ts'
import { PASSPHRASE, type TestVault, testKeychain, vaultHome } from '../../helpers/test-vault.ts'

const DAY = 24 * 3_600_000

let home: ReturnType<typeof vaultHome>
beforeEach(() => {
  home = vaultHome()
})
afterEach(() => home.dispose())

const withJournal = async (options: Parameters<typeof home.start>[0] = {}) => {
  const started = await home.start(options)
  await started.create()
  started.write('kept')
  return started
}

/** Locked overnight, so that nothing happens by itself. */
const nextDay = async ({ vault, time, unlock }: TestVault, passphrase = PASSPHRASE): Promise<void> => {
  await vault.handlers.lock({})
  time.advance(DAY)
  await unlock(passphrase)
}

const listed = async ({ vault }: TestVault) => (await vault.backups.overview({})).backups
const openById = (at: TestVault, id: string, passphrase = PASSPHRASE) =>
  at.vault.backups.open({ source: { id }, secret: { passphrase } })

test('a locked journal takes no backup, and lets none be thrown away', async () => {
  const at = await withJournal()
  const { id } = await at.vault.backups.makeNow({})
  await at.vault.handlers.lock({})
  await expect(at.vault.backups.makeNow({})).rejects.toMatchObject({ code: 'locked' })
  await expect(at.vault.backups.remove({ ids: [id] })).rejects.toMatchObject({ code: 'locked' })
})

test('a backup is one file with a name for people, and leaves nothing beside it', async () => {
  const at = await withJournal()
  const made = await at.vault.backups.makeNow({})
  expect(made).toMatchObject({ sameJournal: true, keptAs: 'newest' })
  expect(readdirSync(home.paths.backups)).toEqual([made.id])
  expect(made.id).toMatch(/^Throughline 2026-09-18 1110 [0-9a-f]{6}\.throughline-backup$/)
  if (process.platform !== 'win32') {
    expect(statSync(join(home.paths.backups, made.id)).mode & 0o077).toBe(0)
  }
  expect(await at.vault.backups.overview({})).toMatchObject({
    folder: home.paths.backups,
    totalBytes: made.bytes,
    lastTakenAt: at.time.clock.now(),
    lastFailure: null,
  })
})

test('a backup holds not a word in the clear', async () => {
  const at = await withJournal()
  at.write('xylophonequartz')
  const { id } = await at.vault.backups.makeNow({})
  const bytes = readFileSync(join(home.paths.backups, id))
  expect(bytes.includes('xylophonequartz')).toBe(false)
  expect(bytes.includes('SQLite format 3')).toBe(false)
})

test('opening a backup brings its words back and keeps what stood there', async () => {
  const at = await withJournal()
  const { id } = await at.vault.backups.makeNow({})
  at.write('newer')
  const { status, keptAs } = await openById(at, id)
  expect(status).toMatchObject({ state: 'open' })
  expect(at.words()).toEqual(['kept'])
  expect(readdirSync(join(home.paths.journal, keptAs ?? '')).toSorted()).toEqual(['journal.db', 'keys.json'])
})

test('what is not a backup, or is no longer there, changes nothing', async () => {
  const at = await withJournal()
  const path = join(home.home, 'letter.txt')
  writeFileSync(path, 'dear diary')
  const open = (source: { id: string } | { file: string }) =>
    at.vault.backups.open({ source, secret: { keyAtHand: true } })
  await expect(open({ file: at.files.offer(path) })).rejects.toMatchObject({ code: 'backup-damaged' })
  await expect(open({ file: at.files.offer(join(home.home, 'gone')) })).rejects.toMatchObject({
    code: 'file-gone',
  })
  await expect(open({ file: 'no-such-token' })).rejects.toMatchObject({ code: 'file-gone' })
  await expect(open({ id: '../journal/keys.json' })).rejects.toMatchObject({ code: 'file-gone' })
  expect(at.words()).toEqual(['kept'])
})

test('a backup opens with the passphrase of its time, not with today’s', async () => {
  const at = await withJournal()
  const { id } = await at.vault.backups.makeNow({})
  await at.vault.handlers.changePassphrase({ current: PASSPHRASE, next: 'a new passphrase' })
  await expect(openById(at, id, 'a new passphrase')).rejects.toMatchObject({ code: 'wrong-passphrase' })
  expect(await at.vault.handlers.status({})).toMatchObject({ state: 'open' })
  expect((await openById(at, id)).status).toMatchObject({ state: 'open' })
})

test('a backup opens on a new computer, from the welcome screen, by its recovery code too', async () => {
  const at = await withJournal()
  const code = await at.recoveryCode()
  const { id } = await at.vault.backups.makeNow({})
  const elsewhere = vaultHome()
  try {
    const fresh = await elsewhere.start()
    const file = fresh.files.offer(join(home.paths.backups, id))
    const { status, keptAs } = await fresh.vault.backups.open({
      source: { file },
      secret: { recoveryCode: code.toLowerCase() },
    })
    expect(status).toMatchObject({ state: 'open' })
    expect(keptAs).toBeNull()
    expect(fresh.words()).toEqual(['kept'])
  } finally {
    await elsewhere.dispose()
  }
})

test('a backup opens from the lock screen', async () => {
  const at = await withJournal()
  const { id } = await at.vault.backups.makeNow({})
  await at.vault.handlers.lock({})
  await expect(at.vault.backups.open({ source: { id }, secret: { keyAtHand: true } })).rejects.toMatchObject({
    code: 'backup-wrong-key',
  })
  expect((await openById(at, id)).status).toMatchObject({ state: 'open' })
})

test('the daily backup comes by itself, once a day, and only of a journal that changed', async () => {
  const at = await home.start()
  await at.create()
  await at.vault.handlers.setIdleMinutes({ minutes: null })
  await at.vault.handlers.lock({})
  await at.unlock()
  const backups = async (count: number) => {
    await expect.poll(async () => (await listed(at)).length).toBe(count)
    // What is under way is over once another backup can be asked for; nothing more came of it.
    await new Promise((resolve) => setImmediate(resolve))
    expect(await listed(at)).toHaveLength(count)
  }
  at.time.advance(31_000)
  await backups(1)
  at.write('more')
  at.time.advance(11 * 60_000)
  await backups(1)
  at.time.advance(DAY)
  await backups(2)
  await at.vault.handlers.lock({})
  await at.unlock()
  at.time.advance(3 * DAY)
  await backups(2)
})

test('a fresh journal without a word needs no backup', async () => {
  const at = await home.start()
  await at.create()
  await at.vault.handlers.lock({})
  await at.unlock()
  at.time.advance(31_000)
  await at.vault.close()
  expect(readdirSync(home.home)).not.toContain('backups')
})

test('only this journal’s backups are pruned', async () => {
  const other = vaultHome()
  const elsewhere = await other.start({ paths: { ...other.paths, backups: home.paths.backups } })
  await elsewhere.create()
  const foreign = await elsewhere.vault.backups.makeNow({})
  const at = await withJournal()
  await at.vault.backups.makeNow({})
  at.time.advance(60_000)
  const newest = await at.vault.backups.makeNow({})
  const backups = await listed(at)
  expect(backups.map(({ id, sameJournal }) => [id, sameJournal])).toEqual([
    [newest.id, true],
    [foreign.id, false],
  ])
  await other.dispose()
})

test('a clock that was set back does not cost the backup that was just taken', async () => {
  const time = testClock(Date.UTC(2026, 8, 18, 20))
  const first = await withJournal({ time })
  await first.vault.backups.makeNow({})
  await first.vault.close()
  const at = await home.start({ time: testClock(Date.UTC(2026, 8, 18, 15)) })
  await at.unlock()
  at.write('newer')
  const made = await at.vault.backups.makeNow({})
  expect((await listed(at)).map(({ id }) => id)).toContain(made.id)
})

test('a smaller limit removes the oldest at once, but never the newest', async () => {
  const at = await withJournal()
  await at.vault.backups.makeNow({})
  await nextDay(at)
  const newest = await at.vault.backups.makeNow({})
  const { limitBytes, backups } = await at.vault.backups.setLimit({ limitBytes: newest.bytes })
  expect(limitBytes).toBe(newest.bytes)
  expect(backups.map(({ id }) => id)).toEqual([newest.id])
})

test('removing names what it removed, and forgets what was never there', async () => {
  const at = await withJournal()
  const { id } = await at.vault.backups.makeNow({})
  expect(await at.vault.backups.remove({ ids: [id, 'no such one', '../journal'] })).toEqual({ removed: 1 })
  expect(await listed(at)).toEqual([])
})

test('backups since an instant are named for whoever erases', async () => {
  const at = await withJournal()
  const before = await at.vault.backups.makeNow({})
  await nextDay(at)
  const after = await at.vault.backups.makeNow({})
  expect(await at.vault.backupIdsSince(at.time.clock.now())).toEqual([after.id])
  expect(await at.vault.backupIdsSince(0)).toEqual([after.id, before.id])
})

test('before the schema changes a backup is taken, and it can be opened by the new version', async () => {
  const first = await withJournal()
  await first.vault.close()
  const next = {
    version: MIGRATIONS.length + 1,
    name: 'more',
    minReader: 1,
    sql: 'CREATE TABLE more (id TEXT PRIMARY KEY) STRICT;',
  }
  const migrations = [...MIGRATIONS, next]
  const at = await home.start({ migrations })
  expect(await at.unlock()).toMatchObject({ state: 'open' })
  const [backup] = await listed(at)
  expect(backup).toMatchObject({ sameJournal: true })
  at.write('newer')
  await openById(at, backup?.id ?? '')
  expect(at.words()).toEqual(['kept'])
  await at.vault.close()

  const older = await home.start()
  expect(await older.unlock()).toMatchObject({ state: 'trouble', trouble: 'journal-newer', mayRead: true })
  const reading = await older.vault.handlers.unlock({ passphrase: PASSPHRASE, readOnly: true })
  expect(reading).toMatchObject({ state: 'open', readOnly: true })
  expect(older.words()).toEqual(['kept'])
  expect(() => older.write('never')).toThrow(/readonly/)
  await expect(async () => older.vault.handlers.setIdleMinutes({ minutes: 3 })).rejects.toMatchObject({
    code: 'read-only',
  })
})

test('asked to read only, a journal that is not newer opens as ever, and an older one is migrated', async () => {
  const at = await withJournal()
  const reading = { passphrase: PASSPHRASE, readOnly: true }
  await at.vault.handlers.lock({})
  expect(await at.vault.handlers.unlock(reading)).toMatchObject({ state: 'open', readOnly: false })
  at.write('newer')
  await at.vault.close()
  const next = {
    version: MIGRATIONS.length + 1,
    name: 'more',
    minReader: 1,
    sql: 'CREATE TABLE more (id TEXT PRIMARY KEY) STRICT;',
  }
  const later = await home.start({ migrations: [...MIGRATIONS, next] })
  expect(await later.vault.handlers.unlock(reading)).toMatchObject({ state: 'open', readOnly: false })
  expect(later.words()).toEqual(['kept', 'newer'])
  expect(schemaVersion(later.opened().db)).toBe(next.version)
})

test('a newer journal that this version may not read stays shut, also when asked to read only', async () => {
  const next = {
    version: MIGRATIONS.length + 1,
    name: 'x',
    minReader: MIGRATIONS.length + 1,
    sql: 'SELECT 1;',
  }
  const first = await withJournal({ migrations: [...MIGRATIONS, next] })
  const made = await first.vault.backups.makeNow({})
  await first.vault.close()
  const older = await home.start()
  const answer = await older.vault.handlers.unlock({ passphrase: PASSPHRASE, readOnly: true })
  expect(answer).toMatchObject({ state: 'trouble', trouble: 'journal-newer', mayRead: false })
  await expect(openById(older, made.id)).rejects.toMatchObject({ code: 'journal-newer' })
})

test('a re-key leaves no way in for the old key, and every old backup opens with the new passphrase', async () => {
  const at = await withJournal({ keychain: testKeychain() })
  await at.vault.handlers.setRemember({ remember: true })
  const oldCode = await at.recoveryCode()
  await at.vault.handlers.changePassphrase({ current: PASSPHRASE, next: 'a new passphrase' })
  const old = await at.vault.backups.makeNow({})
  await nextDay(at, 'a new passphrase')
  at.write('newer')
  const oldKeys = readFileSync(join(home.paths.journal, 'keys.json'))
  expect(await at.vault.handlers.rekey({ passphrase: 'a new passphrase', oldBackups: 're-encrypt' })).toEqual(
    { reEncrypted: 1, removed: 0, left: 0 },
  )
  expect(at.words()).toEqual(['kept', 'newer'])
  expect(await at.recoveryCode()).not.toBe(oldCode)
  expect(await at.vault.handlers.status({})).toMatchObject({ recoveryPending: true, remembered: true })
  expect(readdirSync(home.paths.journal)).not.toContain('replaced')

  await at.vault.handlers.lock({})
  expect(await at.vault.handlers.unlockRemembered({})).toMatchObject({ state: 'open' })
  await openById(at, old.id, 'a new passphrase')
  expect(at.words()).toEqual(['kept'])

  await at.vault.close()
  writeFileSync(join(home.paths.journal, 'keys.json'), oldKeys)
  const forged = await home.start()
  expect(await forged.unlock('a new passphrase')).toMatchObject({
    state: 'trouble',
    trouble: 'journal-damaged',
  })
})

test('a re-key can remove old backups, and takes a new one first', async () => {
  const at = await withJournal()
  const old = await at.vault.backups.makeNow({})
  await nextDay(at)
  expect(await at.vault.handlers.rekey({ passphrase: PASSPHRASE, oldBackups: 'remove' })).toEqual({
    reEncrypted: 0,
    removed: 1,
    left: 0,
  })
  const ids = (await listed(at)).map(({ id }) => id)
  expect(ids).toHaveLength(1)
  expect(ids).not.toContain(old.id)
})

test('a re-key asks for the passphrase first', async () => {
  const at = await withJournal()
  await expect(
    at.vault.handlers.rekey({ passphrase: 'not the right one', oldBackups: 'remove' }),
  ).rejects.toMatchObject({ code: 'wrong-passphrase' })
  expect(at.words()).toEqual(['kept'])
})

test('opening a backup from before a renewal makes its own waiting code count again', async () => {
  const at = await withJournal()
  const { id } = await at.vault.backups.makeNow({})
  const first = await at.recoveryCode()
  await at.vault.handlers.renewRecovery({ passphrase: PASSPHRASE })
  await openById(at, id)
  expect(await at.recoveryCode()).toBe(first)
  await at.vault.handlers.lock({})
  expect(
    await at.vault.handlers.unlockWithRecovery({ code: first, newPassphrase: 'after the backup' }),
  ).toMatchObject({ state: 'open' })
})
