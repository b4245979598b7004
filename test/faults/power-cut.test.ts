import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { realDisk } from '../../main/core/vault/disk.ts'
import {
  listSetAside,
  removeSetAside,
  replaceSetAside,
  sweepSetAside,
} from '../../main/core/vault/set-aside.ts'
import { newHome, PASSPHRASE, startVault, type TestVault } from '../helpers/test-vault.ts'
import { dyingDisk } from './failing-disk.ts'

type Home = ReturnType<typeof newHome>
const homes: Home[] = []
const freshHome = (): Home => {
  const home = newHome()
  homes.push(home)
  return home
}
afterEach(() => {
  for (const home of homes.splice(0)) home.dispose()
})

/** Begins `work` on a copy of `from` and cuts the power before each change in turn, until it comes through whole. */
const cutAtEachStep = async (
  from: Home,
  work: (at: TestVault) => Promise<unknown>,
  afterwards: (at: TestVault, finished: boolean, home: Home) => Promise<void>,
  before: (at: TestVault) => Promise<unknown>,
): Promise<number> => {
  for (let step = 0; step < 200; step += 1) {
    const home = freshHome()
    cpSync(from.home, home.home, { recursive: true })
    let power: ReturnType<typeof dyingDisk> | null = null
    const real = dyingDisk(Number.POSITIVE_INFINITY).disk
    const now = () => power?.disk ?? real
    const at = await startVault(home.home, {
      disk: {
        ...real,
        write: (path, bytes) => now().write(path, bytes),
        copy: (source, target) => now().copy(source, target),
        create: (path) => now().create(path),
        sync: (path) => now().sync(path),
        makeFolder: (path) => now().makeFolder(path),
        move: (source, target) => now().move(source, target),
        remove: (path) => now().remove(path),
      },
    })
    await before(at)
    power = dyingDisk(step)
    const finished = await work(at).then(
      () => true,
      () => false,
    )
    const died = power.died()
    await at.vault.close()
    const again = await startVault(home.home)
    await afterwards(again, finished, home)
    await again.vault.close()
    home.dispose()
    if (!died) {
      expect(finished).toBe(true)
      return step
    }
  }
  throw new Error('it never came through')
}

const nothingHalfMade = (home: Home): void => {
  expect(readdirSync(home.paths.journal).filter((name) => /^(preparing|swap)-/.test(name))).toEqual([])
}

const withJournal = async (): Promise<Home> => {
  const home = freshHome()
  const at = await startVault(home.home)
  await at.create()
  at.write('kept')
  await at.vault.backups.makeNow({})
  at.write('newer')
  await at.vault.close()
  return home
}

test('a power cut while creating leaves no journal, or a whole one', { timeout: 120_000 }, async () => {
  const steps = await cutAtEachStep(
    freshHome(),
    (at) => at.create(),
    async (at, finished, home) => {
      nothingHalfMade(home)
      const status = await at.vault.handlers.status({})
      if (finished) expect(status.state).toBe('locked')
      if (status.state === 'none') await at.create()
      else await at.unlock()
      at.write('first')
      expect(at.words()).toEqual(['first'])
    },
    async () => undefined,
  )
  expect(steps).toBeGreaterThan(5)
})

test('a power cut while changing the passphrase leaves the old or the new one', {
  timeout: 120_000,
}, async () => {
  await cutAtEachStep(
    await withJournal(),
    async (at) => at.vault.handlers.changePassphrase({ current: PASSPHRASE, next: 'a new passphrase' }),
    async (at, finished) => {
      const old = await at.unlock().catch(() => null)
      expect(old === null).toBe(finished)
      if (finished) await at.unlock('a new passphrase')
      expect(at.words()).toEqual(['kept', 'newer'])
    },
    (at) => at.unlock(),
  )
})

test('a power cut while opening a backup leaves the journal or the backup, whole', {
  timeout: 120_000,
}, async () => {
  const seen = new Set<string>()
  await cutAtEachStep(
    await withJournal(),
    async (at) => {
      const { backups } = await at.vault.backups.overview({})
      const id = backups[0]?.id ?? ''
      await at.vault.backups.open({ source: { id }, secret: { passphrase: PASSPHRASE } })
    },
    async (at, finished, home) => {
      nothingHalfMade(home)
      await at.unlock()
      const words = at.words().join(' ')
      seen.add(words)
      if (finished) expect(words).toBe('kept')
      const replaced = readdirSync(home.paths.journal).includes('replaced')
      expect([words, replaced]).toEqual(replaced ? ['kept', true] : ['kept newer', false])
    },
    (at) => at.unlock(),
  )
  expect([...seen].toSorted()).toEqual(['kept', 'kept newer'])
})

test('a power cut during a re-key loses no word, and the re-key ends at a later unlock', {
  timeout: 240_000,
}, async () => {
  await cutAtEachStep(
    await withJournal(),
    async (at) => at.vault.handlers.rekey({ passphrase: PASSPHRASE, oldBackups: 're-encrypt' }),
    async (at, _finished, home) => {
      nothingHalfMade(home)
      expect(await at.unlock()).toMatchObject({ state: 'open' })
      expect(at.words()).toEqual(['kept', 'newer'])
      const code = await at.recoveryCode()
      await at.vault.handlers.lock({})
      await at.vault.handlers.unlockWithRecovery({ code, newPassphrase: PASSPHRASE })
      expect(at.words()).toEqual(['kept', 'newer'])
    },
    (at) => at.unlock(),
  )
})

test('a power cut while a set-aside copy is replaced or removed leaves the old one, the new one, or none', async () => {
  const stamp = '2026-09-18T15-10-00-000Z'
  const asideIn = async ({ paths }: Home) => (await listSetAside(realDisk, paths.journal))[0]
  const cutAt = async (step: number, work: 'replace' | 'remove') => {
    const home = freshHome()
    const folder = join(home.paths.journal, 'replaced', stamp)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'journal.db'), 'old')
    writeFileSync(join(folder, 'journal.db-wal'), 'old')
    const aside = await asideIn(home)
    if (!aside) throw new Error('nothing was set aside')
    const { disk, died } = dyingDisk(step)
    const make = (to: string) => disk.write(join(to, 'journal.db'), Buffer.from('new'))
    await (work === 'replace' ? replaceSetAside(disk, aside, make) : removeSetAside(disk, aside)).catch(
      () => undefined,
    )
    await sweepSetAside(realDisk, home.paths.journal)
    const left = readdirSync(join(home.paths.journal, 'replaced'))
    expect(left).toEqual((await asideIn(home)) ? [stamp] : [])
    const texts =
      left.length === 0 ? [] : readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    return { texts: texts.join(' '), died: died() }
  }
  const outcomes = async (work: 'replace' | 'remove'): Promise<string[]> => {
    const seen: string[] = []
    for (let step = 0; step < 50; step += 1) {
      const { texts, died } = await cutAt(step, work)
      if (seen.at(-1) !== texts) seen.push(texts)
      if (!died) return seen
    }
    throw new Error('it never came through')
  }
  expect(await outcomes('replace')).toEqual(['old old', 'new'])
  expect(await outcomes('remove')).toEqual(['old old', ''])
})

test('a power cut while taking a backup leaves no half file under a backup’s name', {
  timeout: 120_000,
}, async () => {
  await cutAtEachStep(
    await withJournal(),
    async (at) => at.vault.backups.makeNow({}),
    async (at, finished, home) => {
      const { backups } = await at.vault.backups.overview({})
      expect(backups.length).toBeGreaterThanOrEqual(1)
      expect(readdirSync(home.paths.backups).toSorted()).toEqual(backups.map(({ id }) => id).toSorted())
      const id = backups[0]?.id ?? ''
      await at.vault.backups.open({ source: { id }, secret: { passphrase: PASSPHRASE } })
      if (finished) expect(at.words()).toEqual(['kept', 'newer'])
    },
    (at) => {
      at.time.advance(60_000)
      return at.unlock()
    },
  )
})
