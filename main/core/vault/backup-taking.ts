import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Reader } from '../reader/client.ts'
import type { DbKey } from '../store/open.ts'
import { MANIFEST_FILE, type Manifest, newManifest, packBackup, readManifest } from './backup-archive.ts'
import { backupName, newMakingFolder, type StoredBackup } from './backup-folder.ts'
import { checkFile } from './check-copy.ts'
import type { FullVaultDeps } from './deps.ts'
import { fileFailure } from './disk.ts'
import { type KeyFile, keyFileBytes } from './key-file.ts'
import { JOURNAL_FILE, KEY_FILE } from './swap.ts'

export type BackupDeps = Pick<FullVaultDeps, 'disk' | 'paths' | 'clock' | 'readerWorker' | 'version'>

export type Backed = {
  readonly reader: Reader
  readonly key: DbKey
  readonly keyFile: KeyFile
  readonly schemaVersion: number
  readonly reason: Manifest['reason']
}

/** What went wrong, seen from the backups folder: SQLite cannot open what it cannot create there. */
const named = (error: unknown): unknown => {
  if (error instanceof AppError) {
    return error.code === 'journal-missing' ? new AppError('read-only') : error
  }
  return fileFailure(error) ?? error
}

/**
 * Takes a backup: a copy by the reader, opened and read to its end, packed, durable, and only then under its name.
 * The writing connection is not involved.
 * @throws AppError `disk-full`, `read-only`, `journal-damaged`; then no file is left behind
 */
export const takeBackup = async (deps: BackupDeps, backed: Backed): Promise<StoredBackup> => {
  const { disk, paths, clock, readerWorker, version } = deps
  // Its own copy of the key: a lock in between wipes the session's.
  // Not `slice`: on a Buffer that is a view, and wiping it afterwards would wipe the journal's own key.
  const key = new Uint8Array(backed.key)
  let making: string | null = null
  try {
    making = await newMakingFolder(disk, paths)
    const takenAt = clock.now()
    const copy = join(making, JOURNAL_FILE)
    await backed.reader.run('vacuumInto', { target: copy })
    await checkFile(readerWorker, copy, key)
    const manifest = newManifest({
      journalId: backed.keyFile.journalId,
      keyId: backed.keyFile.keyId,
      takenAt,
      reason: backed.reason,
      schemaVersion: backed.schemaVersion,
      appVersion: version,
      journalBytes: (await disk.size(copy)) ?? 0,
    })
    await disk.write(join(making, MANIFEST_FILE), Buffer.from(JSON.stringify(manifest)))
    await disk.write(join(making, KEY_FILE), keyFileBytes(backed.keyFile))
    const packed = join(making, 'packed')
    await packBackup(disk, making, packed)
    const id = backupName(takenAt, clock.zone())
    const file = join(paths.backups, id)
    await disk.move(packed, file)
    return { id, file, ...(await readManifest(file)) }
  } catch (error) {
    throw named(error)
  } finally {
    key.fill(0)
    // What cannot be removed now is swept away at the next start; the backup's own outcome counts.
    if (making) await disk.remove(making).catch(() => undefined)
  }
}
