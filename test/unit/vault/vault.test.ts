import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { delayAfter } from '../../../main/core/vault/delay.ts'
import { PASSPHRASE, testKeychain, vaultHome } from '../../helpers/test-vault.ts'

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

test('a passphrase under eight characters, or of spaces alone, is refused, and nothing is made', async () => {
  const { vault } = await home.start()
  for (const passphrase of ['seven ✓', ' '.repeat(12)])
    await expect(
      vault.handlers.create({ passphrase, ownership: 'mine', remember: false }),
    ).rejects.toMatchObject({ code: 'weak-passphrase' })
  expect(await vault.handlers.status({})).toEqual({ state: 'none' })
  expect(readdirSync(home.paths.journal)).toEqual(['lock.db'])
})

test('a second journal is never made over the first', async () => {
  const { vault, create } = await withJournal()
  await expect(create()).rejects.toMatchObject({ code: 'journal-exists' })
  await vault.handlers.lock({})
  await expect(create()).rejects.toMatchObject({ code: 'journal-exists' })
})

test('unlocking before there is a journal says so', async () => {
  const { unlock } = await home.start()
  await expect(unlock()).rejects.toMatchObject({ code: 'no-journal' })
})

test('a wrong passphrase loses nothing, is slowed down, and the right one opens every word', async () => {
  const { vault, unlock, words, time } = await withJournal()
  await vault.handlers.lock({})
  await expect(unlock('wrong one')).rejects.toMatchObject({
    code: 'wrong-passphrase',
    details: { retryAfterMs: 0 },
  })
  await expect(unlock('wrong one')).rejects.toMatchObject({ details: { retryAfterMs: 1000 } })
  await expect(unlock()).rejects.toMatchObject({ code: 'too-soon', details: { retryAfterMs: 1000 } })
  expect(await vault.handlers.status({})).toMatchObject({ state: 'locked', retryAt: time.clock.now() + 1000 })
  time.advance(1000)
  expect(await unlock()).toMatchObject({ state: 'open' })
  expect(words()).toEqual(['kept'])
})

test('the delay grows to fifteen seconds and no further', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 100].map(delayAfter)).toEqual([
    0, 0, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000,
  ])
})

test('after a restart the words are there, and nothing on disk names them', async () => {
  const first = await withJournal()
  first.write('xylophonequartz')
  await first.vault.close()
  for (const name of readdirSync(home.paths.journal)) {
    expect(readFileSync(join(home.paths.journal, name)).includes('xylophonequartz')).toBe(false)
  }
  const again = await home.start()
  expect(await again.vault.handlers.status({})).toMatchObject({ state: 'locked', remembered: false })
  await again.unlock()
  expect(again.words()).toEqual(['kept', 'xylophonequartz'])
})

test.skipIf(process.platform === 'win32')(
  'only the owner can enter the folder and read its files',
  async () => {
    await withJournal()
    const modeOf = (path: string): number => statSync(path).mode & 0o777
    expect(modeOf(home.paths.journal)).toBe(0o700)
    for (const name of readdirSync(home.paths.journal)) {
      expect([name, modeOf(join(home.paths.journal, name))]).toEqual([name, 0o600])
    }
  },
)

test('the windows are warned before a lock, and the features end before the database closes', async () => {
  const { vault, events, closings } = await withJournal()
  await vault.handlers.lock({})
  const names = events.map(({ name }) => name)
  expect(names.indexOf('vault.aboutToLock')).toBeGreaterThan(-1)
  expect(events.at(-1)).toMatchObject({ name: 'vault.changed', payload: { state: 'locked' } })
  expect(closings).toEqual(['lock'])
})

test('whoever is idle for the set minutes is locked out, and whoever is here is not', async () => {
  const { vault, time, isOpen } = await withJournal()
  const locked = () => expect.poll(isOpen).toBe(false)
  time.advance(14 * 60_000)
  vault.handlers.stillHere({})
  time.advance(14 * 60_000)
  expect(isOpen()).toBe(true)
  time.advance(60_000)
  await locked()
})

test('waking a machine that slept past its time locks, however quickly somebody is there', async () => {
  const started = await withJournal()
  let late = 0
  const clock = started.time.clock
  const sleeping = { ...clock, now: () => clock.now() + late, after: () => () => undefined }
  await started.vault.close()
  const again = await home.start({ time: { ...started.time, clock: sleeping } })
  await again.unlock()
  late = 60 * 60_000
  again.vault.handlers.stillHere({})
  await expect.poll(again.isOpen).toBe(false)
})

test('whose journal it is sets the idle lock; the member’s own choice overrides it', async () => {
  const { vault } = await withJournal()
  expect(await vault.handlers.status({})).toMatchObject({ ownership: 'mine', idleMinutes: 15 })
  expect(await vault.handlers.setIdleMinutes({ minutes: null })).toMatchObject({ idleMinutes: null })
  expect(await vault.handlers.setOwnership({ ownership: 'shared' })).toMatchObject({ idleMinutes: 5 })
  expect(await vault.handlers.setIdleMinutes({ minutes: 42 })).toMatchObject({ idleMinutes: 42 })
})

test('the passphrase changes only for who knows the current one', async () => {
  const { vault, unlock, time } = await withJournal()
  const change = (current: string, next: string) => vault.handlers.changePassphrase({ current, next })
  await expect(change('not it at all', 'a new passphrase')).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await expect(change(PASSPHRASE, 'short')).rejects.toMatchObject({ code: 'weak-passphrase' })
  await change(PASSPHRASE, 'a new passphrase')
  await vault.handlers.lock({})
  await expect(unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  time.advance(20_000)
  expect(await unlock('a new passphrase')).toMatchObject({ state: 'open' })
})

test('the recovery code opens, sets a new passphrase in the same step, and works again', async () => {
  const { vault, unlock, recoveryCode, words } = await withJournal()
  const code = await recoveryCode()
  await vault.handlers.lock({})
  const recover = (newPassphrase: string) => vault.handlers.unlockWithRecovery({ code, newPassphrase })
  await expect(recover('short')).rejects.toMatchObject({ code: 'weak-passphrase' })
  expect(await recover('another passphrase')).toMatchObject({ state: 'open' })
  expect(words()).toEqual(['kept'])
  await vault.handlers.lock({})
  await expect(unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  await unlock('another passphrase')
  await vault.handlers.lock({})
  expect(await recover('yet another one')).toMatchObject({ state: 'open' })
})

test('the recovery code is kept until three groups were typed back, then it is gone', async () => {
  const { vault, recoveryCode, files } = await withJournal()
  const groups = (await recoveryCode()).split('-')
  const typed = (places: number[]) => places.map((place) => ({ place, text: groups[place] ?? '' }))
  const sheet = files.take((await vault.handlers.recoverySheet({})).file)
  expect(Buffer.from(sheet?.bytes ?? []).toString()).toContain(groups.join('-'))
  expect(() =>
    vault.handlers.confirmRecovery({ groups: [...typed([0, 1]), { place: 2, text: 'ZZZZ' }] }),
  ).toThrow(expect.objectContaining({ code: 'groups-do-not-match' }))
  expect(await vault.handlers.confirmRecovery({ groups: typed([1, 4, 6]) })).toMatchObject({
    recoveryPending: false,
  })
  expect(await vault.handlers.recoveryCode({})).toEqual({ groups: null })
})

test('a renewed recovery code opens, and the old one no longer does', async () => {
  const { vault, recoveryCode, time } = await withJournal()
  const old = await recoveryCode()
  expect(await vault.handlers.renewRecovery({ passphrase: PASSPHRASE })).toMatchObject({
    recoveryPending: true,
  })
  const renewed = await recoveryCode()
  await vault.handlers.lock({})
  const recover = (code: string) =>
    vault.handlers.unlockWithRecovery({ code, newPassphrase: 'a new passphrase' })
  await expect(recover(old)).rejects.toMatchObject({ code: 'wrong-recovery-code' })
  time.advance(20_000)
  expect(await recover(renewed)).toMatchObject({ state: 'open' })
})

test('without a keychain nothing is remembered', async () => {
  const { vault } = await withJournal()
  await expect(vault.handlers.setRemember({ remember: true })).rejects.toMatchObject({
    code: 'remember-unavailable',
  })
  await vault.handlers.lock({})
  await expect(vault.handlers.unlockRemembered({})).rejects.toMatchObject({ code: 'remember-unavailable' })
})

test('a remembered key opens without a passphrase until it is forgotten', async () => {
  const { vault, words } = await withJournal({ keychain: testKeychain() })
  expect(await vault.handlers.setRemember({ remember: true })).toMatchObject({ remembered: true })
  await vault.handlers.lock({})
  expect(await vault.handlers.status({})).toMatchObject({ state: 'locked', remembered: true })
  expect(await vault.handlers.unlockRemembered({})).toMatchObject({ state: 'open' })
  expect(words()).toEqual(['kept'])
  expect(await vault.handlers.setRemember({ remember: false })).toMatchObject({ remembered: false })
})

test('two windows that unlock at once both find it open, and only a right passphrase counts', async () => {
  const { vault, unlock } = await withJournal()
  await vault.handlers.lock({})
  const both = await Promise.all([unlock(), unlock()])
  expect(both.map(({ state }) => state)).toEqual(['open', 'open'])
  await expect(unlock('not the passphrase')).rejects.toMatchObject({ code: 'wrong-passphrase' })
  expect(await vault.handlers.status({})).toMatchObject({ state: 'open' })
})
