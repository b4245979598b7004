import { join } from 'node:path'
import type { z } from 'zod'
import type { BackupSecret } from '../../../shared/contract/backups.ts'
import { AppError } from '../../../shared/errors.ts'
import { v7 } from '../ids.ts'
import type { JobContext } from '../jobs/jobs.ts'
import { migrate, pendingMigrations } from '../store/migrate.ts'
import { close, type DbKey, openWritable, quickLook } from '../store/open.ts'
import { sqliteFailure } from '../store/sql.ts'
import { checkFile } from './check-copy.ts'
import type { Attempts } from './delay.ts'
import type { FullVaultDeps } from './deps.ts'
import type { Keeper, Keys } from './keeper.ts'
import { type KeyFile, keyByPassphrase, keyByRecovery, keyIdOf } from './key-file.ts'
import * as meta from './meta.ts'
import { freeStamp, JOURNAL_FILE, prepareSwap, type Swap, setAsideId, settle } from './swap.ts'

type Secret = z.output<typeof BackupSecret>
/** Puts a copy's database into a folder, and says which key file is its own. */
export type Unpack = (folder: string) => Promise<KeyFile>

type Parts = { readonly keeper: Keeper; readonly attempts: Attempts }

const stopIfCancelled = ({ signal }: JobContext): void => {
  if (signal.aborted) throw new AppError('cancelled')
}

/** A copy of the key that opened the journal, or that came before its damage showed. */
const keyAtHand = (keeper: Keeper): DbKey | null => {
  const state = keeper.state()
  if (state.name === 'open') return new Uint8Array(state.session.key)
  return state.name === 'trouble' && state.key ? new Uint8Array(state.key) : null
}

const keyFrom = async ({ keeper, attempts }: Parts, keyFile: KeyFile, secret: Secret): Promise<DbKey> => {
  if ('passphrase' in secret) return attempts.attempt(() => keyByPassphrase(keyFile, secret.passphrase))
  if ('recoveryCode' in secret) return attempts.attempt(() => keyByRecovery(keyFile, secret.recoveryCode))
  const key = keyAtHand(keeper)
  if (key && keyIdOf(key) === keyFile.keyId) return key
  throw new AppError('backup-wrong-key')
}

/** Whether the unpacked database can be the journal; brings an older schema up to this version's. */
const makeFit = async (deps: FullVaultDeps, file: string, { key, keyFile }: Keys): Promise<void> => {
  try {
    await checkFile(deps.readerWorker, file, key)
    const db = openWritable(file, key, true)
    try {
      quickLook(db)
      if (meta.journalId(db) !== keyFile.journalId) throw new AppError('backup-damaged')
      migrate(db, pendingMigrations(db, deps.migrations))
    } finally {
      close(db)
    }
    await deps.disk.sync(file)
  } catch (error) {
    const known = error instanceof AppError ? error : sqliteFailure(error)
    throw known?.code === 'journal-damaged' ? new AppError('backup-damaged') : error
  }
}

/**
 * When only the key file was lost, the journal itself is newer than any backup: the backup then lends its key file
 * alone, and every word stays.
 */
const standingJournalFits = async (
  { disk, paths, migrations }: FullVaultDeps,
  keeper: Keeper,
  { key, keyFile }: Keys,
): Promise<boolean> => {
  const state = keeper.state()
  if (state.name !== 'trouble' || !state.trouble.startsWith('key-file')) return false
  const file = join(paths.journal, JOURNAL_FILE)
  if ((await disk.size(file)) === null) return false
  try {
    const db = openWritable(file, key, true)
    try {
      quickLook(db)
      pendingMigrations(db, migrations)
      return meta.journalId(db) === keyFile.journalId
    } finally {
      close(db)
    }
  } catch {
    return false
  }
}

const assertFolderOurs = (keeper: Keeper): void => {
  const state = keeper.state()
  if (state.name !== 'trouble') return
  if (state.trouble === 'open-elsewhere' || state.trouble === 'read-only') throw new AppError(state.trouble)
}

const putInPlace = async (
  deps: FullVaultDeps,
  keeper: Keeper,
  swap: Swap,
  keys: Keys,
): Promise<string | null> => {
  const { disk, paths, clock } = deps
  await swap.commit(await freeStamp(disk, paths.journal, clock.now()), true)
  // From here on the backup counts, also if this process ends now: what is sealed while closing is kept aside.
  await keeper.shutGently()
  try {
    const kept = await settle(disk, paths.journal)
    await keeper.open(keys)
    return kept
  } catch (error) {
    await keeper.look()
    throw error
  }
}

/**
 * Puts a backup, or a journal that was set aside, in the journal's place and opens it. Until it was unlocked, read to its end and made ready, nothing
 * that stood there is touched; afterwards it lies in `replaced/`.
 * @returns the id of what was set aside for it (its folder inside the journal's); null when nothing stood there
 */
export const openBackup = async (
  deps: FullVaultDeps,
  parts: Parts,
  { unpack, secret }: { unpack: Unpack; secret: Secret },
  job: JobContext,
): Promise<string | null> => {
  const { disk, paths } = deps
  const { keeper } = parts
  assertFolderOurs(keeper)
  const swap = await prepareSwap(disk, paths.journal, v7())
  let committed = false
  let key: DbKey | null = null
  try {
    job.progress(0.1)
    const keyFile = await unpack(swap.folder)
    stopIfCancelled(job)
    job.progress(0.4)
    key = await keyFrom(parts, keyFile, secret)
    const keys = { key, keyFile }
    const unpacked = join(swap.folder, JOURNAL_FILE)
    if (await standingJournalFits(deps, keeper, keys)) await disk.remove(unpacked)
    else await makeFit(deps, unpacked, keys)
    stopIfCancelled(job)
    job.progress(0.8)
    committed = true
    const kept = await putInPlace(deps, keeper, swap, keys)
    return kept === null ? null : setAsideId(kept)
  } catch (error) {
    if (!committed) key?.fill(0)
    await swap.abandon()
    throw error
  }
}
