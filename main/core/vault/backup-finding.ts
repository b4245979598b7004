import { join } from 'node:path'
import type { BackupSummary } from '../../../shared/contract/vault.ts'
import { v7 } from '../ids.ts'
import { unpackBackup } from './backup-archive.ts'
import { type StoredBackup, summaryOf } from './backup-folder.ts'
import type { BackupKeeping } from './backup-keeping.ts'
import { checkFile } from './check-copy.ts'
import type { FullVaultDeps } from './deps.ts'
import type { Keys } from './keeper.ts'
import { keyIdOf } from './key-file.ts'
import { JOURNAL_FILE, prepareSwap } from './swap.ts'

type FindingDeps = Pick<FullVaultDeps, 'disk' | 'paths' | 'readerWorker'>

/** The newest backup of this journal (of any, when `journalId` is null) that looks whole from its first bytes. */
export const newestBackup = async (
  keeping: BackupKeeping,
  journalId: string | null,
): Promise<BackupSummary | null> => {
  const backups = await keeping.list()
  const found = backups.find(({ manifest }) => journalId === null || manifest.journalId === journalId)
  return found ? summaryOf(found) : null
}

const isGood = async (deps: FindingDeps, backup: StoredBackup, keys: Keys): Promise<boolean> => {
  const space = await prepareSwap(deps.disk, deps.paths.journal, `check-${v7()}`)
  try {
    await unpackBackup(deps.disk, backup.file, space.folder)
    await checkFile(deps.readerWorker, join(space.folder, JOURNAL_FILE), keys.key)
    return true
  } catch {
    return false
  } finally {
    await space.abandon()
  }
}

/** The newest backup of this journal that opens with this key and was read to its end. */
export const newestGoodBackup = async (
  deps: FindingDeps,
  keeping: BackupKeeping,
  keys: Keys,
): Promise<BackupSummary | null> => {
  for (const backup of await keeping.list()) {
    const { journalId, keyId } = backup.manifest
    if (journalId !== keys.keyFile.journalId || keyId !== keyIdOf(keys.key)) continue
    if (await isGood(deps, backup, keys)) return summaryOf(backup)
  }
  return null
}
