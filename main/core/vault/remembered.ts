import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Keychain, Paths } from '../deps.ts'
import type { DbKey } from '../store/open.ts'
import type { Disk } from './disk.ts'
import { type KeyFile, keyIdOf } from './key-file.ts'

/** The key that the system's keychain keeps for this computer, one file a journal. */
export type Remembered = {
  readonly has: (keyFile: KeyFile) => Promise<boolean>
  /** @throws AppError `remember-unavailable`; a key of another time is forgotten */
  readonly open: (keyFile: KeyFile) => Promise<DbKey>
  /** @throws AppError `remember-unavailable` when the system has no keychain that keeps secrets */
  readonly keep: (keyFile: KeyFile, key: DbKey) => Promise<void>
  readonly forget: (keyFile: KeyFile) => Promise<void>
}

type RememberedDeps = { readonly paths: Paths; readonly keychain: Keychain | null; readonly disk: Disk }

const unavailable = (): AppError => new AppError('remember-unavailable')

export const createRemembered = ({ paths, keychain, disk }: RememberedDeps): Remembered => {
  const fileOf = ({ journalId }: KeyFile): string => join(paths.device, `remembered-${journalId}.key`)
  const forget = (keyFile: KeyFile): Promise<void> => disk.remove(fileOf(keyFile))

  return {
    has: async (keyFile) => keychain !== null && (await disk.exists(fileOf(keyFile))),
    open: async (keyFile) => {
      if (!keychain) throw unavailable()
      const key = await disk
        .read(fileOf(keyFile))
        .then(keychain.open)
        .catch(() => {
          throw unavailable()
        })
      if (keyIdOf(key) === keyFile.keyId) return key
      await forget(keyFile)
      throw unavailable()
    },
    keep: async (keyFile, key) => {
      if (!keychain) throw unavailable()
      const sealed = await keychain.seal(key).catch(() => {
        throw unavailable()
      })
      await disk.makeFolder(paths.device)
      await disk.write(fileOf(keyFile), sealed)
    },
    forget,
  }
}
