import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PASSPHRASE, type TestVault, vaultHome } from '../../helpers/test-vault.ts'

const DAY = 24 * 3_600_000

let home: ReturnType<typeof vaultHome>
beforeEach(() => {
  home = vaultHome()
})
afterEach(() => home.dispose())

const inJournal = (name: string): string => join(home.paths.journal, name)

const openById = (at: TestVault, id: string, passphrase = PASSPHRASE) =>
  at.vault.backups.open({ source: { id }, secret: { passphrase } })

const setAside = async ({ vault }: TestVault) =>
  (await vault.backups.overview({})).backups.filter(({ keptAs }) => keptAs === 'replaced')

/** A journal with 'kept' that took the place of one with 'kept' and 'newer'; the id of what was set aside. */
const afterOpening = async () => {
  const at = await home.start()
  await at.create()
  at.write('kept')
  const backup = await at.vault.backups.makeNow({})
  at.write('newer')
  const { keptAs } = await openById(at, backup.id)
  expect(at.words()).toEqual(['kept'])
  return { at, backup, id: keptAs ?? '' }
}

const flip = (file: string, place: number): void => {
  const bytes = readFileSync(file)
  bytes[place] = (bytes[place] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

test('only what is listed opens or goes, whatever an id pretends to be', async () => {
  const { at, id } = await afterOpening()
  mkdirSync(inJournal('replaced/notes'))
  mkdirSync(inJournal('replaced/2026-13-45T99-00-00-000Z'))
  for (const name of ['notes', '2026-13-45T99-00-00-000Z']) {
    copyFileSync(inJournal('keys.json'), inJournal(`replaced/${name}/journal.db`))
  }
  const pretended = [
    'replaced',
    'replaced/',
    'replaced/..',
    'replaced/notes',
    'replaced/2026-13-45T99-00-00-000Z',
    `${id}/`,
    `${id}/journal.db`,
    `${id}/../../keys.json`,
    id.replace('/', '\\'),
    inJournal(id),
  ]
  for (const other of pretended) {
    await expect(openById(at, other)).rejects.toMatchObject({ code: 'file-gone' })
  }
  expect(await at.vault.backups.remove({ ids: pretended })).toEqual({ removed: 0 })
  expect((await setAside(at)).map((one) => one.id)).toEqual([id])
  expect(readdirSync(inJournal('replaced'))).toHaveLength(3)
})

test('a locked journal lets no set-aside copy be thrown away', async () => {
  const { at, id } = await afterOpening()
  await at.vault.handlers.lock({})
  await expect(at.vault.backups.remove({ ids: [id] })).rejects.toMatchObject({ code: 'locked' })
  expect(existsSync(inJournal(id))).toBe(true)
})

test('a wrong passphrase, or a copy that is damaged, changes nothing', async () => {
  const { at, id } = await afterOpening()
  await expect(openById(at, id, 'not the passphrase')).rejects.toMatchObject({ code: 'wrong-passphrase' })
  flip(join(inJournal(id), 'journal.db'), 5000)
  await expect(openById(at, id)).rejects.toMatchObject({ code: 'backup-damaged' })
  expect(at.words()).toEqual(['kept'])
  expect((await setAside(at)).map((one) => one.id)).toEqual([id])
})

test('a key file that was set aside alone is no copy of the journal', async () => {
  const first = await home.start()
  await first.create()
  const backup = await first.vault.backups.makeNow({})
  await first.vault.close()
  writeFileSync(inJournal('keys.json'), 'nonsense')
  const at = await home.start()
  const { keptAs } = await openById(at, backup.id)
  expect(readdirSync(inJournal(keptAs ?? ''))).toEqual(['keys.json'])
  expect(await setAside(at)).toEqual([])
})

test('a copy whose key file is damaged opens with the key of the journal that stands there', async () => {
  const { at, id } = await afterOpening()
  writeFileSync(join(inJournal(id), 'keys.json'), 'nonsense')
  expect(await setAside(at)).toMatchObject([{ id, sameJournal: true }])
  await at.vault.backups.open({ source: { id }, secret: { keyAtHand: true } })
  expect(at.words()).toEqual(['kept', 'newer'])
})

test('a copy without a key file opens nothing where no key is known', async () => {
  const { at, id } = await afterOpening()
  await at.vault.close()
  rmSync(join(inJournal(id), 'keys.json'))
  rmSync(inJournal('keys.json'))
  const lost = await home.start()
  await expect(openById(lost, id)).rejects.toMatchObject({ code: 'backup-damaged' })
  expect(await setAside(lost)).toMatchObject([{ id, sameJournal: false }])
})

test('whoever opened a backup of another journal comes back through the list', async () => {
  const other = vaultHome()
  const elsewhere = await other.start()
  await elsewhere.create()
  elsewhere.write('a stranger’s')
  const foreign = await elsewhere.vault.backups.makeNow({})

  const at = await home.start()
  await at.create()
  at.write('mine')
  await at.vault.backups.open({
    source: { file: at.files.offer(join(other.paths.backups, foreign.id)) },
    secret: { passphrase: PASSPHRASE },
  })
  expect(at.words()).toEqual(['a stranger’s'])
  const [mine] = await setAside(at)
  expect(mine).toMatchObject({ sameJournal: false, takenAt: at.time.clock.now() })

  await at.vault.handlers.lock({})
  at.time.advance(DAY)
  await openById(at, mine?.id ?? '')
  expect(at.words()).toEqual(['mine'])
  expect((await setAside(at)).map(({ sameJournal }) => sameJournal)).toEqual([false, true])
  await other.dispose()
})

test('words that a crash left beside the database come back with the copy', async () => {
  const crashed = vaultHome()
  const before = await crashed.start()
  await before.create()
  before.write('kept')
  const backup = await before.vault.backups.makeNow({})
  before.write('newer')
  mkdirSync(home.paths.journal, { mode: 0o700 })
  for (const name of ['journal.db', 'journal.db-wal', 'keys.json']) {
    copyFileSync(join(crashed.paths.journal, name), inJournal(name))
    chmodSync(inJournal(name), 0o600)
  }
  const at = await home.start()
  const file = at.files.offer(join(crashed.paths.backups, backup.id))
  await at.vault.backups.open({ source: { file }, secret: { passphrase: PASSPHRASE } })
  expect(at.words()).toEqual(['kept'])
  const [aside] = await setAside(at)
  expect(readdirSync(inJournal(aside?.id ?? ''))).toContain('journal.db-wal')
  await openById(at, aside?.id ?? '')
  expect(at.words()).toEqual(['kept', 'newer'])
  await at.vault.handlers.rekey({ passphrase: PASSPHRASE, oldBackups: 're-encrypt' })
  await openById(at, aside?.id ?? '')
  expect(at.words()).toEqual(['kept', 'newer'])
  await crashed.dispose()
})

test('two that are set aside at the same moment are both kept', async () => {
  const { at, backup, id } = await afterOpening()
  at.write('again')
  const { keptAs } = await openById(at, backup.id)
  expect(keptAs).not.toBe(id)
  expect((await setAside(at)).map((one) => one.id)).toEqual([keptAs, id])
  await openById(at, keptAs ?? '')
  expect(at.words()).toEqual(['again', 'kept'])
})

test('what was set aside is not counted, not pruned, and not taken for the latest backup', async () => {
  const { at, backup, id } = await afterOpening()
  const { totalBytes, lastTakenAt, backups } = await at.vault.backups.setLimit({ limitBytes: 1 })
  expect(totalBytes).toBe(backup.bytes)
  expect(lastTakenAt).toBe(backup.takenAt)
  const bytes = readdirSync(inJournal(id))
    .map((name) => statSync(join(inJournal(id), name)).size)
    .reduce((sum, size) => sum + size, 0)
  expect(backups.find((one) => one.id === id)).toMatchObject({ bytes, keptAs: 'replaced' })
})

test('whoever erases is told of it, and can have it removed', async () => {
  const { at, backup, id } = await afterOpening()
  const now = at.time.clock.now()
  expect((await at.vault.backupIdsSince(now)).toSorted()).toEqual([backup.id, id].toSorted())
  expect(await at.vault.backupIdsSince(now + 1)).toEqual([])
  expect(await at.vault.backups.remove({ ids: [backup.id, id] })).toEqual({ removed: 2 })
  expect(await at.vault.backupIdsSince(0)).toEqual([])
  expect(readdirSync(inJournal('replaced'))).toEqual([])
})

test('a re-key takes what was set aside along: it opens with the passphrase of today only', async () => {
  const { at, id } = await afterOpening()
  await at.vault.handlers.changePassphrase({ current: PASSPHRASE, next: 'a new passphrase' })
  const asked = { passphrase: 'a new passphrase', oldBackups: 're-encrypt' } as const
  expect(await at.vault.handlers.rekey(asked)).toMatchObject({ reEncrypted: 1, left: 0 })
  expect(readdirSync(inJournal('replaced'))).toEqual([id.replace('replaced/', '')])
  expect((await setAside(at)).map((one) => one.id)).toEqual([id])
  await expect(openById(at, id)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  await openById(at, id, 'a new passphrase')
  expect(at.words()).toEqual(['kept', 'newer'])
})

test('a re-key leaves what no key opens as it is and says so, unless all are to go', async () => {
  const { at, id } = await afterOpening()
  flip(join(inJournal(id), 'journal.db'), 5000)
  const damaged = readFileSync(join(inJournal(id), 'journal.db'))
  const rekey = (oldBackups: 're-encrypt' | 'remove') =>
    at.vault.handlers.rekey({ passphrase: PASSPHRASE, oldBackups })
  expect(await rekey('re-encrypt')).toMatchObject({ reEncrypted: 0, left: 1 })
  expect(readFileSync(join(inJournal(id), 'journal.db'))).toEqual(damaged)
  expect(await rekey('remove')).toMatchObject({ reEncrypted: 0, left: 0 })
  expect(readdirSync(inJournal('replaced'))).toEqual([])
})

test('a re-key keeps its hands off another journal that was set aside', async () => {
  const other = vaultHome()
  const elsewhere = await other.start()
  await elsewhere.create()
  const foreign = await elsewhere.vault.backups.makeNow({})
  const at = await home.start()
  await at.create()
  at.write('mine')
  const file = at.files.offer(join(other.paths.backups, foreign.id))
  await at.vault.backups.open({ source: { file }, secret: { passphrase: PASSPHRASE } })
  await at.vault.handlers.rekey({ passphrase: PASSPHRASE, oldBackups: 'remove' })
  const [mine] = await setAside(at)
  await openById(at, mine?.id ?? '')
  expect(at.words()).toEqual(['mine'])
  await other.dispose()
})

test('what a crash left half replaced is ended at the next start', async () => {
  const { at, id } = await afterOpening()
  await at.vault.close()
  const folder = inJournal(id)
  mkdirSync(`${folder}.next`)
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(`${folder}.next`, name))
  rmSync(join(folder, 'keys.json'))
  mkdirSync(inJournal('replaced/2026-01-01T00-00-00-000Z.part'))
  const again = await home.start()
  await again.unlock()
  expect(readdirSync(inJournal('replaced'))).toEqual([id.replace('replaced/', '')])
  await openById(again, id)
  expect(again.words()).toEqual(['kept', 'newer'])
})

test.skipIf(process.platform === 'win32')(
  'only the owner can read what was set aside, also after a re-key',
  async () => {
    const { at, id } = await afterOpening()
    const modes = (folder: string) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((one) => one.isFile())
        .map(({ name }) => [name, statSync(join(folder, name)).mode & 0o777])
    const expectPrivate = (folder: string): void => {
      expect(statSync(folder).mode & 0o777).toBe(0o700)
      expect(modes(folder).filter(([, mode]) => mode !== 0o600)).toEqual([])
    }
    expectPrivate(inJournal('replaced'))
    expectPrivate(inJournal(id))
    await at.vault.handlers.rekey({ passphrase: PASSPHRASE, oldBackups: 're-encrypt' })
    expectPrivate(home.paths.journal)
    expectPrivate(inJournal(id))
    const { keptAs } = await openById(at, id)
    expectPrivate(home.paths.journal)
    expectPrivate(inJournal(keptAs ?? ''))
  },
)
