import { join } from 'node:path'
import { v7 } from '../ids.ts'
import type { JobContext } from '../jobs/jobs.ts'
import { startReader } from '../reader/client.ts'
import { close, type DbKey, openWritable, rekeyCopy } from '../store/open.ts'
import type { BackupKeeping } from './backup-keeping.ts'
import { checkFile } from './check-copy.ts'
import { KEY_BYTES } from './create-journal.ts'
import type { FullVaultDeps } from './deps.ts'
import type { Keeper, Keys } from './keeper.ts'
import { keyFileBytes, makeKeyFile } from './key-file.ts'
import * as meta from './meta.ts'
import { newRecoveryCode } from './recovery-code.ts'
import type { Remembered } from './remembered.ts'
import { type Retired, retireBackups } from './retire-backups.ts'
import { JOURNAL_FILE, KEY_FILE, prepareSwap, type Swap, settle, stampOf } from './swap.ts'

type Asked = { readonly passphrase: string; readonly oldBackups: meta.OldBackups }

export type Rekey = {
  /** @param verify asks for the passphrase once it is this one's turn */
  readonly run: (asked: Asked, verify: () => Promise<void>) => Promise<Retired>
  /** Goes on with the old backups after a crash. */
  readonly finishLater: () => void
}

type Parts = { readonly keeper: Keeper; readonly remembered: Remembered; readonly keeping: BackupKeeping }

/** Backups come after it, and take longer. */
const JOURNAL_SHARE = 0.4

/** The journal under a new key and a new recovery code, made ready beside the old one. The journal is closed. */
const makeReady = async (
  deps: FullVaultDeps,
  swap: Swap,
  { oldKey, journalId, passphrase, oldBackups }: { oldKey: DbKey; journalId: string } & Asked,
): Promise<Keys> => {
  const { disk, paths, random, cost, readerWorker } = deps
  const key = random(KEY_BYTES)
  const recoveryCode = newRecoveryCode(random)
  const keyFile = await makeKeyFile({ journalId, key, passphrase, recoveryCode }, { cost, random })
  await disk.write(join(swap.folder, KEY_FILE), keyFileBytes(keyFile))
  const copy = join(swap.folder, JOURNAL_FILE)
  // Made here, so that only its owner can read it: SQLite alone would let others.
  await disk.create(copy)
  const reader = startReader(readerWorker, join(paths.journal, JOURNAL_FILE), oldKey)
  try {
    await reader.run('vacuumInto', { target: copy })
  } finally {
    await reader.close()
  }
  rekeyCopy(copy, oldKey, key)
  await checkFile(readerWorker, copy, key)
  const db = openWritable(copy, key, true)
  try {
    meta.keepRecoveryCode(db, recoveryCode, keyFile.recovery.nonce)
    meta.setRetiring(db, { key: Buffer.from(oldKey).toString('hex'), oldBackups })
  } finally {
    close(db)
  }
  await disk.sync(copy)
  return { key, keyFile }
}

const swapKeys = async (deps: FullVaultDeps, keeper: Keeper, asked: Asked): Promise<Keys> => {
  const { disk, paths, clock } = deps
  const { key, keyFile } = keeper.session()
  const old: Keys = { key: new Uint8Array(key), keyFile }
  // Writing stops first: what came after the copy was made would be lost.
  await keeper.shutGently()
  const swap = await prepareSwap(disk, paths.journal, v7())
  let next: Keys
  try {
    next = await makeReady(deps, swap, { oldKey: old.key, journalId: keyFile.journalId, ...asked })
    await swap.commit(stampOf(clock.now()), false)
  } catch (error) {
    await swap.abandon()
    await keeper.open(old)
    throw error
  }
  old.key.fill(0)
  try {
    await settle(disk, paths.journal)
  } catch (error) {
    await keeper.look()
    throw error
  }
  return next
}

/**
 * A new database key and recovery code. The swap (swap.ts) makes the change whole or not at all, so the key file
 * never has to carry two keys. The old key waits inside the journal until the old backups are dealt with: after a
 * crash that goes on at the next unlock (`finishLater`).
 */
export const createRekey = (deps: FullVaultDeps, { keeper, remembered, keeping }: Parts): Rekey => {
  let running = false

  const retire = (job: JobContext, from: number): Promise<Retired> =>
    retireBackups(deps, keeping, keeper.session(), (share) => job.progress(from + share * (1 - from)))

  const changeKeys = async (asked: Asked): Promise<void> => {
    const wasRemembered = await remembered.has(keeper.session().keyFile)
    const keys = await swapKeys(deps, keeper, asked)
    if (wasRemembered) await remembered.keep(keys.keyFile, keys.key).catch(() => undefined)
    await keeper.open(keys)
  }

  const alone = async <T>(work: (job: JobContext) => Promise<T>): Promise<T> => {
    running = true
    try {
      return await deps.jobs.run('rekey', false, work)
    } finally {
      running = false
    }
  }

  return {
    run: (asked, verify) =>
      alone(async (job) => {
        // Only the change of keys holds other changes of state up; the backups may take long, and a lock may not wait.
        await keeper.exclusive(async () => {
          await verify()
          await changeKeys(asked)
        })
        job.progress(JOURNAL_SHARE)
        return retire(job, JOURNAL_SHARE)
      }),
    finishLater: () => {
      // A failure is logged by the job; the old key stays where it is, and the next unlock tries again.
      if (!running) void alone((job) => retire(job, 0)).catch(() => undefined)
    },
  }
}
