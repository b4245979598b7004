import { join } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { vault as vaultFeature } from '../../../shared/contract/vault.ts'
import { AppError } from '../../../shared/errors.ts'
import { mustBeLongEnough } from '../passphrase.ts'
import { createJournal } from './create-journal.ts'
import type { Attempts } from './delay.ts'
import type { FullVaultDeps } from './deps.ts'
import { type Keeper, type Keys, refuseInSample } from './keeper.ts'
import { type KeyFile, keyByPassphrase, keyByRecovery, keyFileBytes, withPassphrase } from './key-file.ts'
import * as meta from './meta.ts'
import { groupsMatch, groupsOf } from './recovery-code.ts'
import { recoverySheet } from './recovery-sheet.ts'
import type { Rekey } from './rekey.ts'
import type { Remembered } from './remembered.ts'
import { renewRecovery } from './renewal.ts'
import { makeSample } from './sample.ts'
import { KEY_FILE } from './swap.ts'

type Parts = { keeper: Keeper; attempts: Attempts; remembered: Remembered; rekey: Rekey }

/** What a screen can ask of the vault. */
export const vaultHandlers = (
  deps: FullVaultDeps,
  { keeper, attempts, remembered, rekey }: Parts,
): Handlers<typeof vaultFeature> => {
  const { disk, paths, random, cost, files, jobs, keychain } = deps
  const making = { cost, random }
  const writableDb = () => {
    const { journal } = keeper.session()
    if (journal.readOnly) throw new AppError('read-only')
    return journal.db
  }

  const writeKeys = (keyFile: KeyFile): Promise<void> =>
    disk.write(join(paths.journal, KEY_FILE), keyFileBytes(keyFile))

  /** The key file to open with: looks again after a trouble, which may be over. */
  const keysInPlace = async (): Promise<KeyFile> => {
    const before = keeper.state()
    const state = before.name === 'trouble' ? await keeper.look() : before
    if (state.name === 'none') throw new AppError('no-journal')
    if (state.name === 'trouble') throw new AppError(state.trouble)
    if (state.name === 'sample') throw new AppError('sample-journal')
    return state.name === 'open' ? state.session.keyFile : state.keyFile
  }

  /** Another window may have been first: then a right secret is all that is asked. */
  const openUnlessOpen = async (keys: Keys, readOnly = false): Promise<void> => {
    if (keeper.state().name === 'open') keys.key.fill(0)
    else await keeper.open(keys, readOnly)
  }

  /** Asks for the passphrase again before keys change; wrong ones are slowed down as at the door. */
  const assertPassphrase = async (passphrase: string): Promise<void> => {
    const { keyFile } = keeper.session()
    const key = await attempts.attempt(() => keyByPassphrase(keyFile, passphrase))
    key.fill(0)
  }

  return {
    status: () => keeper.status(),
    recheck: () =>
      keeper.exclusive(async () => {
        if (keeper.state().name === 'trouble') await keeper.look()
        return keeper.status()
      }),
    create: ({ passphrase, ownership, remember }) =>
      keeper.exclusive(async () => {
        const state = keeper.state()
        refuseInSample(state)
        if (state.name === 'trouble') throw new AppError(state.trouble)
        if (state.name !== 'none') throw new AppError('journal-exists')
        mustBeLongEnough(passphrase)
        if (remember && !keychain) throw new AppError('remember-unavailable')
        const keys = await createJournal(deps, { passphrase, ownership })
        if (remember) await remembered.keep(keys.keyFile, keys.key).catch(() => undefined)
        await keeper.open(keys)
        return keeper.status()
      }),
    unlock: ({ passphrase, readOnly }) =>
      keeper.exclusive(async () => {
        const keyFile = await keysInPlace()
        const key = await attempts.attempt(() => keyByPassphrase(keyFile, passphrase))
        await openUnlessOpen({ key, keyFile }, readOnly)
        return keeper.status()
      }),
    unlockRemembered: () =>
      keeper.exclusive(async () => {
        const keyFile = await keysInPlace()
        await openUnlessOpen({ key: await remembered.open(keyFile), keyFile })
        return keeper.status()
      }),
    openSample: () =>
      keeper.exclusive(async () => {
        const { name } = keeper.state()
        if (name === 'open') throw new AppError('journal-exists')
        if (name !== 'sample')
          await keeper.openSample(
            await jobs.run('sample', false, (job) => makeSample(deps, deps.fillSample, job)),
          )
        return keeper.status()
      }),
    unlockWithRecovery: ({ code, newPassphrase }) =>
      keeper.exclusive(async () => {
        mustBeLongEnough(newPassphrase)
        const old = await keysInPlace()
        const key = await attempts.attempt(() => keyByRecovery(old, code))
        const keyFile = await withPassphrase(old, key, newPassphrase, making)
        await writeKeys(keyFile)
        if (keeper.state().name === 'open') keeper.keysChanged(keyFile)
        await openUnlessOpen({ key, keyFile })
        return keeper.status()
      }),
    lock: () =>
      keeper.exclusive(async () => {
        await keeper.shutGently()
        return keeper.status()
      }),
    stillHere: () => {
      keeper.stillHere()
      return {}
    },
    changePassphrase: ({ current, next }) =>
      keeper.exclusive(async () => {
        keeper.session()
        mustBeLongEnough(next)
        await assertPassphrase(current)
        const { key, keyFile } = keeper.session()
        const changed = await withPassphrase(keyFile, key, next, making)
        await writeKeys(changed)
        keeper.keysChanged(changed)
        return {}
      }),
    setOwnership: ({ ownership }) => {
      meta.setOwnership(writableDb(), ownership)
      keeper.idleMinutesChanged()
      return keeper.announce()
    },
    setIdleMinutes: ({ minutes }) => {
      meta.setIdleMinutes(writableDb(), minutes)
      keeper.idleMinutesChanged()
      return keeper.announce()
    },
    setRemember: ({ remember }) =>
      keeper.exclusive(async () => {
        const { keyFile, key } = keeper.session()
        if (remember) await remembered.keep(keyFile, key)
        else await remembered.forget(keyFile)
        return keeper.announce()
      }),
    recoveryCode: () => {
      const code = meta.pendingRecoveryCode(keeper.session().journal.db)
      return { groups: code === null ? null : groupsOf(code) }
    },
    recoverySheet: () => {
      const code = meta.pendingRecoveryCode(keeper.session().journal.db)
      if (code === null) throw new AppError('not-found')
      return { file: files.put(recoverySheet(groupsOf(code))) }
    },
    confirmRecovery: ({ groups }) => {
      const db = writableDb()
      const code = meta.pendingRecoveryCode(db)
      if (code !== null) {
        if (!groupsMatch(code, groups)) throw new AppError('groups-do-not-match')
        meta.forgetRecoveryCode(db)
      }
      return keeper.announce()
    },
    renewRecovery: ({ passphrase }) =>
      keeper.exclusive(async () => {
        writableDb()
        await assertPassphrase(passphrase)
        keeper.keysChanged(await renewRecovery(deps, keeper.session()))
        return keeper.announce()
      }),
    rekey: ({ passphrase, oldBackups }) =>
      rekey.run({ passphrase, oldBackups }, async () => {
        writableDb()
        await assertPassphrase(passphrase)
      }),
  }
}
