import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { schemaVersion } from '../store/migrate.ts'
import { close, type DbKey, openWritable, rekeyCopy } from '../store/open.ts'
import { sqliteFailure } from '../store/sql.ts'
import { MANIFEST_FILE, packBackup, unpackBackup } from './backup-archive.ts'
import { newMakingFolder, type StoredBackup } from './backup-folder.ts'
import type { BackupKeeping } from './backup-keeping.ts'
import { checkFile } from './check-copy.ts'
import type { FullVaultDeps } from './deps.ts'
import { type KeyFile, keyFileBytes, keyIdOf } from './key-file.ts'
import * as meta from './meta.ts'
import type { Session } from './session.ts'
import { JOURNAL_FILE, KEY_FILE } from './swap.ts'

export type Retired = { readonly reEncrypted: number; readonly removed: number }

type RetireDeps = Pick<FullVaultDeps, 'disk' | 'paths' | 'readerWorker'>
type KeyChange = { readonly from: DbKey; readonly to: DbKey; readonly keyFile: KeyFile }

const forgetOldCode = (file: string, key: DbKey): void => {
  const db = openWritable(file, key, true)
  try {
    meta.forgetRecoveryCode(db)
  } finally {
    close(db)
  }
}

const reEncrypt = async (
  { disk, paths, readerWorker }: RetireDeps,
  backup: StoredBackup,
  { from, to, keyFile }: KeyChange,
): Promise<void> => {
  const folder = await newMakingFolder(disk, paths)
  try {
    const { manifest } = await unpackBackup(disk, backup.file, folder)
    const database = join(folder, JOURNAL_FILE)
    rekeyCopy(database, from, to)
    forgetOldCode(database, to)
    await checkFile(readerWorker, database, to)
    const journalBytes = (await disk.size(database)) ?? 0
    const next = { ...manifest, journalBytes, keyId: keyFile.keyId }
    await disk.write(join(folder, MANIFEST_FILE), Buffer.from(JSON.stringify(next)))
    await disk.write(join(folder, KEY_FILE), keyFileBytes(keyFile))
    await packBackup(disk, folder, join(folder, 'packed'))
    await disk.move(join(folder, 'packed'), backup.file)
  } finally {
    await disk.remove(folder)
  }
}

/** A full disk passes; a backup that does not open under the old key never will under the new one. */
const isBeyondUse = (error: unknown): boolean => {
  const known = error instanceof AppError ? error : sqliteFailure(error)
  return known?.code === 'backup-damaged' || known?.code === 'journal-damaged'
}

const tryReEncrypt = async (deps: RetireDeps, backup: StoredBackup, change: KeyChange): Promise<boolean> => {
  if (backup.manifest.keyId !== keyIdOf(change.from)) return false
  try {
    await reEncrypt(deps, backup, change)
    return true
  } catch (error) {
    if (isBeyondUse(error)) return false
    throw error
  }
}

/**
 * After a re-key: takes a backup under the new key, then re-encrypts or removes every older one of this journal.
 * What the old key cannot open is removed. Each backup is replaced whole, so it can be begun again after a crash.
 */
export const retireBackups = async (
  deps: RetireDeps,
  keeping: BackupKeeping,
  { journal, key, keyFile }: Session,
  progress: (share: number) => void,
): Promise<Retired> => {
  const old = meta.retiring(journal.db)
  if (!old) return { reEncrypted: 0, removed: 0 }
  const change = { from: new Uint8Array(Buffer.from(old.key, 'hex')), to: new Uint8Array(key), keyFile }
  const { reader } = journal
  const schema = schemaVersion(journal.db)
  const underOldKeys = async (): Promise<StoredBackup[]> =>
    (await keeping.list()).filter(
      ({ manifest }) => manifest.journalId === keyFile.journalId && manifest.keyId !== keyFile.keyId,
    )
  const before = await underOldKeys()
  await keeping.take({ reader, key, keyFile, schemaVersion: schema, reason: 'asked' })
  // Fewer, where the new one took the place of an older one of the same day.
  const backups = await underOldKeys()
  let reEncrypted = 0
  for (const [done, backup] of backups.entries()) {
    progress(done / backups.length)
    if (old.oldBackups === 're-encrypt' && (await tryReEncrypt(deps, backup, change))) reEncrypted += 1
    else await deps.disk.remove(backup.file)
  }
  meta.endRetiring(journal.db)
  change.from.fill(0)
  change.to.fill(0)
  return { reEncrypted, removed: before.length - reEncrypted }
}
