import { readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Header } from 'tar'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PASSPHRASE, vaultHome } from '../helpers/test-vault.ts'
import { failingDisk } from './failing-disk.ts'

let home: ReturnType<typeof vaultHome>
beforeEach(() => {
  home = vaultHome()
})
afterEach(() => home.dispose())

const inJournal = (name: string): string => join(home.paths.journal, name)

/** A journal that was backed up with 'kept', went on with 'newer', and was closed. */
const closedJournal = async () => {
  const at = await home.start()
  await at.create()
  at.write('kept')
  const backup = await at.vault.backups.makeNow({})
  at.write('newer')
  await at.vault.close()
  return backup
}

const flip = (file: string, place: number): void => {
  const bytes = readFileSync(file)
  bytes[place] = (bytes[place] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

test('a flipped byte anywhere in a small journal is told apart from a wrong passphrase, and offers the backup', async () => {
  const backup = await closedJournal()
  const { size } = statSync(inJournal('journal.db'))
  const whole = readFileSync(inJournal('journal.db'))
  for (const place of [40, 5000, Math.floor(size / 2)]) {
    writeFileSync(inJournal('journal.db'), whole)
    flip(inJournal('journal.db'), place)
    const at = await home.start()
    await expect(at.unlock('not the passphrase')).rejects.toMatchObject({ code: 'wrong-passphrase' })
    expect(await at.unlock()).toMatchObject({
      state: 'trouble',
      trouble: 'journal-damaged',
      newestBackup: { id: backup.id },
      keyAtHand: true,
    })
    await at.vault.close()
  }
})

test('the backup that a damaged journal offers opens without a passphrase, and the damaged one is kept', async () => {
  const backup = await closedJournal()
  flip(inJournal('journal.db'), 40)
  const damaged = readFileSync(inJournal('journal.db'))
  const at = await home.start()
  await at.unlock()
  const { status, keptAs } = await at.vault.backups.open({
    source: { id: backup.id },
    secret: { keyAtHand: true },
  })
  expect(status).toMatchObject({ state: 'open' })
  expect(at.words()).toEqual(['kept'])
  expect(readFileSync(join(inJournal(keptAs ?? ''), 'journal.db'))).toEqual(damaged)
})

test('a damaged backup is passed over for an older good one', async () => {
  const first = await home.start()
  await first.create()
  first.write('kept')
  const good = await first.vault.backups.makeNow({})
  await first.vault.handlers.lock({})
  first.time.advance(48 * 3_600_000)
  await first.unlock()
  const bad = await first.vault.backups.makeNow({})
  await first.vault.close()
  flip(inJournal('journal.db'), 40)
  flip(join(home.paths.backups, bad.id), bad.bytes - 6000)
  const at = await home.start({ time: first.time })
  expect(await at.unlock()).toMatchObject({ newestBackup: { id: good.id } })
  await expect(
    at.vault.backups.open({ source: { id: bad.id }, secret: { passphrase: PASSPHRASE } }),
  ).rejects.toMatchObject({ code: 'backup-damaged' })
})

test('an emptied or vanished journal is never taken for a new one', async () => {
  await closedJournal()
  truncateSync(inJournal('journal.db'))
  const emptied = await home.start()
  expect(await emptied.unlock()).toMatchObject({ state: 'trouble', trouble: 'journal-damaged' })
  await emptied.vault.close()
  rmSync(inJournal('journal.db'))
  const vanished = await home.start()
  expect(await vanished.vault.handlers.status({})).toMatchObject({
    state: 'trouble',
    trouble: 'journal-missing',
    newestBackup: { takenAt: expect.any(Number) },
    keyAtHand: false,
  })
  await expect(vanished.create()).rejects.toMatchObject({ code: 'journal-missing' })
})

test('a lost key file comes back from a backup, and the journal keeps its newest words', async () => {
  const backup = await closedJournal()
  rmSync(inJournal('keys.json'))
  const at = await home.start()
  expect(await at.vault.handlers.status({})).toMatchObject({
    state: 'trouble',
    trouble: 'key-file-missing',
    newestBackup: { id: backup.id },
    keyAtHand: false,
  })
  await at.vault.backups.open({ source: { id: backup.id }, secret: { passphrase: PASSPHRASE } })
  expect(at.words()).toEqual(['kept', 'newer'])
})

test('a damaged key file is told apart from a wrong passphrase, and is kept when a backup replaces it', async () => {
  const backup = await closedJournal()
  const text = readFileSync(inJournal('keys.json'), 'utf8')
  flip(inJournal('keys.json'), text.indexOf('sealed') + 12)
  const at = await home.start()
  expect(await at.vault.handlers.status({})).toMatchObject({ trouble: 'key-file-damaged' })
  await expect(at.unlock()).rejects.toMatchObject({ code: 'key-file-damaged' })
  const { keptAs } = await at.vault.backups.open({
    source: { id: backup.id },
    secret: { passphrase: PASSPHRASE },
  })
  expect(at.words()).toEqual(['kept', 'newer'])
  expect(readdirSync(inJournal(keptAs ?? ''))).toEqual(['keys.json'])
})

test('a missing file that is put back is seen by looking again', async () => {
  await closedJournal()
  renameSync(inJournal('keys.json'), join(home.home, 'keys.json'))
  const at = await home.start()
  renameSync(join(home.home, 'keys.json'), inJournal('keys.json'))
  expect(await at.vault.handlers.recheck({})).toMatchObject({ state: 'locked' })
  await at.unlock()
  expect(at.words()).toEqual(['kept', 'newer'])
})

test('a backup that was cut off is not offered, and opening it changes nothing', async () => {
  const backup = await closedJournal()
  const file = join(home.paths.backups, backup.id)
  truncateSync(file, Math.floor(backup.bytes / 2))
  const at = await home.start()
  expect((await at.vault.backups.overview({})).backups).toEqual([])
  await expect(
    at.vault.backups.open({ source: { file: at.files.offer(file) }, secret: { passphrase: PASSPHRASE } }),
  ).rejects.toMatchObject({ code: 'backup-damaged' })
  await at.unlock()
  expect(at.words()).toEqual(['kept', 'newer'])
})

type Part = { path: string; body: string; type?: 'File' | 'SymbolicLink'; linkpath?: string; size?: number }

/** A tar made by hand, as a stranger might. */
const tarOf = (parts: Part[]): Buffer => {
  const blocks = parts.flatMap(({ path, body, type = 'File', linkpath, size }) => {
    const bytes = Buffer.from(body)
    const header = Buffer.alloc(512)
    const made = new Header({
      path,
      type,
      size: size ?? bytes.length,
      mode: 0o644,
      ...(linkpath && { linkpath }),
    })
    made.encode(header, 0)
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

test.each<[string, (keys: string) => Part[]]>([
  [
    'a path that leads out of the folder',
    (keys) => [
      { path: 'keys.json', body: keys },
      { path: '../../escaped', body: 'x' },
      { path: 'journal.db', body: 'x'.repeat(600) },
    ],
  ],
  [
    'an absolute path',
    (keys) => [
      { path: 'keys.json', body: keys },
      { path: '/tmp/throughline-escaped', body: 'x' },
      { path: 'journal.db', body: 'x'.repeat(600) },
    ],
  ],
  [
    'a link in place of the database',
    (keys) => [
      { path: 'keys.json', body: keys },
      { path: 'journal.db', body: '', type: 'SymbolicLink', linkpath: '/etc/passwd' },
    ],
  ],
  [
    'the same file twice',
    (keys) => [
      { path: 'keys.json', body: keys },
      { path: 'keys.json', body: keys },
      { path: 'journal.db', body: 'x'.repeat(600) },
    ],
  ],
  [
    'a database of another size than it says',
    (keys) => [
      { path: 'keys.json', body: keys },
      { path: 'journal.db', body: 'x'.repeat(2000) },
    ],
  ],
  [
    'a database that claims to be enormous',
    (keys) => [
      { path: 'keys.json', body: keys },
      { path: 'journal.db', body: 'x'.repeat(600), size: 8_000_000_000 },
    ],
  ],
  ['a file missing', () => [{ path: 'journal.db', body: 'x'.repeat(600) }]],
  [
    'a database that is none',
    (keys) => [
      { path: 'keys.json', body: keys },
      { path: 'journal.db', body: 'x'.repeat(600) },
    ],
  ],
])('a hostile backup with %s is refused and leaves no trace', async (_what, partsOf) => {
  await closedJournal()
  const keys = readFileSync(inJournal('keys.json'), 'utf8')
  const { journalId, keyId } = JSON.parse(keys)
  const manifest = JSON.stringify({
    format: 1,
    journalId,
    keyId,
    takenAt: 1,
    reason: 'asked',
    schemaVersion: 1,
    appVersion: '1',
    journalBytes: 600,
  })
  const file = join(home.home, 'hostile.throughline-backup')
  writeFileSync(file, tarOf([{ path: 'manifest.json', body: manifest }, ...partsOf(keys)]))
  const before = readdirSync(home.home).toSorted()
  const at = await home.start()
  await expect(
    at.vault.backups.open({ source: { file: at.files.offer(file) }, secret: { passphrase: PASSPHRASE } }),
  ).rejects.toMatchObject({ code: 'backup-damaged' })
  expect(readdirSync(home.home).toSorted()).toEqual(before)
  expect(readdirSync(home.paths.journal).toSorted()).toEqual(['journal.db', 'keys.json', 'lock.db'])
  await at.unlock()
  expect(at.words()).toEqual(['kept', 'newer'])
})

test('a full disk while creating says so, leaves nothing, and creating again works', async () => {
  let full = true
  const at = await home.start({
    disk: failingDisk('ENOSPC', (change, path) => full && change === 'write' && path.endsWith('keys.json')),
  })
  await expect(at.create()).rejects.toMatchObject({ code: 'disk-full' })
  expect(readdirSync(home.paths.journal)).toEqual(['lock.db'])
  full = false
  expect(await at.create()).toMatchObject({ state: 'open' })
})

test('a full disk while saving keeps what was there, and the journal still locks', async () => {
  const at = await home.start()
  await at.create()
  at.write('kept')
  at.opened().db.connection.pragma('max_page_count = 1')
  expect(() => at.write('x'.repeat(100_000))).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }))
  expect(await at.vault.handlers.lock({})).toMatchObject({ state: 'locked' })
  await at.unlock()
  expect(at.words()).toEqual(['kept'])
})

test('a full disk fails a backup by name, leaves no half file and never harms the journal', async () => {
  let full = true
  const at = await home.start({
    disk: failingDisk('ENOSPC', (change, path) => full && change === 'sync' && path.endsWith('packed')),
  })
  await at.create()
  at.write('kept')
  await expect(at.vault.backups.makeNow({})).rejects.toMatchObject({ code: 'disk-full' })
  expect(readdirSync(home.paths.backups)).toEqual([])
  at.time.advance(31_000)
  const lastFailure = async () => (await at.vault.backups.overview({})).lastFailure
  await expect.poll(lastFailure).toBe('disk-full')
  expect(at.words()).toEqual(['kept'])
  full = false
  await at.vault.backups.makeNow({})
  expect(await lastFailure()).toBeNull()
})

test('a backups folder that cannot be written leaves the journal open', async () => {
  const at = await home.start({
    disk: failingDisk('EROFS', (_change, path) => path.startsWith(home.paths.backups)),
  })
  await at.create()
  at.write('kept')
  await expect(at.vault.backups.makeNow({})).rejects.toMatchObject({ code: 'read-only' })
  expect(at.words()).toEqual(['kept'])
})

test('a folder that cannot be written is a trouble of its own, until it can', async () => {
  await closedJournal()
  let readOnly = true
  const at = await home.start({ disk: failingDisk('EROFS', (change) => readOnly && change === 'makeFolder') })
  expect(await at.vault.handlers.status({})).toMatchObject({ state: 'trouble', trouble: 'read-only' })
  await expect(at.unlock()).rejects.toMatchObject({ code: 'read-only' })
  readOnly = false
  await at.unlock()
  expect(at.words()).toEqual(['kept', 'newer'])
})
