import { join } from 'node:path'
import { schemaVersion } from '../store/migrate.ts'
import { MANIFEST_FILE, packBackup, unpackBackup } from './backup-archive.ts'
import { newMakingFolder, type StoredBackup } from './backup-folder.ts'
import type { BackupKeeping } from './backup-keeping.ts'
import { changeKey, type KeyChange, worked } from './change-key.ts'
import type { FullVaultDeps } from './deps.ts'
import { keyFileBytes, keyIdOf } from './key-file.ts'
import * as meta from './meta.ts'
import { retireSetAside } from './retire-set-aside.ts'
import type { Session } from './session.ts'
import { mayBeOf, type SetAside, sweepSetAside } from './set-aside.ts'
import { JOURNAL_FILE, KEY_FILE } from './swap.ts'

/** How many went which way; `left` are damaged copies that were set aside and stay under their old key. */
export type Retired = { readonly reEncrypted: number; readonly removed: number; readonly left: number }

type RetireDeps = Pick<FullVaultDeps, 'disk' | 'paths' | 'readerWorker'>

const reEncrypt = async (
  { disk, paths, readerWorker }: RetireDeps,
  backup: StoredBackup,
  change: KeyChange,
): Promise<void> => {
  const folder = await newMakingFolder(disk, paths)
  try {
    const { manifest } = await unpackBackup(disk, backup.file, folder)
    const database = join(folder, JOURNAL_FILE)
    await changeKey(readerWorker, database, change)
    const journalBytes = (await disk.size(database)) ?? 0
    const next = { ...manifest, journalBytes, keyId: change.keyFile.keyId }
    await disk.write(join(folder, MANIFEST_FILE), Buffer.from(JSON.stringify(next)))
    await disk.write(join(folder, KEY_FILE), keyFileBytes(change.keyFile))
    await packBackup(disk, folder, join(folder, 'packed'))
    await disk.move(join(folder, 'packed'), backup.file)
  } finally {
    await disk.remove(folder)
  }
}

const retireBackup = async (
  deps: RetireDeps,
  backup: StoredBackup,
  change: KeyChange,
  how: meta.OldBackups,
): Promise<'reEncrypted' | 'removed'> => {
  const opens = how === 're-encrypt' && backup.manifest.keyId === keyIdOf(change.from)
  if (opens && (await worked(() => reEncrypt(deps, backup, change)))) return 'reEncrypted'
  await deps.disk.remove(backup.file)
  return 'removed'
}

/** What of this journal lies under another key than today's. */
const underOldKeys = async (
  keeping: BackupKeeping,
  { journalId, keyId }: Session['keyFile'],
): Promise<{ backups: StoredBackup[]; aside: SetAside[] }> => ({
  backups: (await keeping.list()).filter(
    ({ manifest }) => manifest.journalId === journalId && manifest.keyId !== keyId,
  ),
  aside: (await keeping.setAside()).filter((one) => mayBeOf(one, journalId) && one.keyFile?.keyId !== keyId),
})

/**
 * After a re-key: takes a backup under the new key, then re-encrypts or removes every older one of this journal, and
 * what was set aside. A backup that the old key cannot open is removed. Each is replaced whole, so it can be begun
 * again after a crash.
 */
export const retireBackups = async (
  deps: RetireDeps,
  keeping: BackupKeeping,
  { journal, key, keyFile }: Session,
  progress: (share: number) => void,
): Promise<Retired> => {
  const old = meta.retiring(journal.db)
  const counts = { reEncrypted: 0, removed: 0, left: 0 }
  if (!old) return counts
  const change = { from: new Uint8Array(Buffer.from(old.key, 'hex')), to: new Uint8Array(key), keyFile }
  try {
    const { reader } = journal
    const schema = schemaVersion(journal.db)
    await sweepSetAside(deps.disk, deps.paths.journal)
    const before = await underOldKeys(keeping, keyFile)
    await keeping.take({ reader, key, keyFile, schemaVersion: schema, reason: 'asked' })
    // Fewer, where the new one took the place of an older one of the same day.
    const { backups, aside } = await underOldKeys(keeping, keyFile)
    counts.removed = before.backups.length - backups.length
    const works = [
      ...backups.map((backup) => () => retireBackup(deps, backup, change, old.oldBackups)),
      ...aside.map((one) => () => retireSetAside(deps, one, change, old.oldBackups)),
    ]
    for (const [done, work] of works.entries()) {
      progress(done / works.length)
      counts[await work()] += 1
    }
    meta.endRetiring(journal.db)
    return counts
  } finally {
    change.from.fill(0)
    change.to.fill(0)
  }
}
