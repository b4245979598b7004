import { join } from 'node:path'
import type { Ownership } from '../../../shared/contract/vault.ts'
import type { CoreDeps } from '../deps.ts'
import { v7 } from '../ids.ts'
import { type Migration, migrate, pendingMigrations } from '../store/migrate.ts'
import { close, type DbKey, openWritable } from '../store/open.ts'
import type { Disk } from './disk.ts'
import { type KeyFile, keyFileBytes, makeKeyFile } from './key-file.ts'
import * as meta from './meta.ts'
import { newRecoveryCode } from './recovery-code.ts'
import { JOURNAL_FILE, KEY_FILE, prepareSwap, settle, stampOf } from './swap.ts'
import type { KdfCost } from './wrap.ts'

export const KEY_BYTES = 32

type CreateDeps = Pick<CoreDeps, 'paths' | 'clock' | 'random'> & {
  readonly disk: Disk
  readonly cost: KdfCost
  readonly migrations: readonly Migration[]
}

const writeFirstFacts = (
  file: string,
  key: DbKey,
  migrations: readonly Migration[],
  { keyFile, ownership, recoveryCode }: { keyFile: KeyFile; ownership: Ownership; recoveryCode: string },
): void => {
  const db = openWritable(file, key, true)
  try {
    migrate(db, pendingMigrations(db, migrations))
    meta.setJournalId(db, keyFile.journalId)
    meta.setOwnership(db, ownership)
    meta.keepRecoveryCode(db, recoveryCode, keyFile.recovery.nonce)
    // An empty journal needs no backup.
    meta.setBackedUp(db, true)
  } finally {
    close(db)
  }
}

/** Makes an empty journal, whole or not at all: see swap.ts. The key file is durable before the database exists. */
export const createJournal = async (
  { paths, clock, random, disk, cost, migrations }: CreateDeps,
  { passphrase, ownership }: { passphrase: string; ownership: Ownership },
): Promise<{ key: DbKey; keyFile: KeyFile }> => {
  const journalId = v7()
  const key = random(KEY_BYTES)
  const recoveryCode = newRecoveryCode(random)
  const keyFile = await makeKeyFile({ journalId, key, passphrase, recoveryCode }, { cost, random })
  const swap = await prepareSwap(disk, paths.journal, journalId)
  try {
    await disk.write(join(swap.folder, KEY_FILE), keyFileBytes(keyFile))
    const file = join(swap.folder, JOURNAL_FILE)
    await disk.create(file)
    writeFirstFacts(file, key, migrations, { keyFile, ownership, recoveryCode })
    await disk.sync(file)
    await swap.commit(stampOf(clock.now()), true)
  } catch (error) {
    await swap.abandon()
    throw error
  }
  await settle(disk, paths.journal)
  return { key, keyFile }
}
