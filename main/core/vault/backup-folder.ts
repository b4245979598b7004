import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { BackupSummary } from '../../../shared/contract/vault.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Paths } from '../deps.ts'
import { v7 } from '../ids.ts'
import { type Manifest, readManifest } from './backup-archive.ts'
import type { Disk } from './disk.ts'
import { localTime } from './local-time.ts'

const SUFFIX = '.throughline-backup'

/** A backup in the folder; its id is its file's name. */
export type StoredBackup = {
  readonly id: string
  readonly file: string
  readonly bytes: number
  readonly manifest: Manifest
}

export const summaryOf = ({ id, bytes, manifest }: StoredBackup): BackupSummary => ({
  id,
  takenAt: manifest.takenAt,
  bytes,
})

/** A name that a person recognises, with an end that no two backups share. */
export const backupName = (takenAt: number, zone: string): string => {
  const { day, minute } = localTime(takenAt, zone)
  return `Throughline ${day} ${minute} ${v7().slice(-6)}${SUFFIX}`
}

/** Half-made backups of this journal folder: another's may be at work in the same backups folder. */
const makingPrefix = ({ journal }: Paths): string =>
  `.making-${createHash('sha256').update(journal).digest('hex').slice(0, 12)}-`

/** A fresh folder inside the backups folder, on the same file system, in which to make one. */
export const newMakingFolder = async (disk: Disk, paths: Paths): Promise<string> => {
  const folder = join(paths.backups, `${makingPrefix(paths)}${v7()}`)
  await disk.makeFolder(folder)
  return folder
}

/** Removes what a crash left half-made. Only while no backup is being made. */
export const sweepMaking = async (disk: Disk, paths: Paths): Promise<void> => {
  for (const name of await disk.list(paths.backups)) {
    if (name.startsWith(makingPrefix(paths))) await disk.remove(join(paths.backups, name))
  }
}

const readStored = async (folder: string, id: string): Promise<StoredBackup | null> => {
  const file = join(folder, id)
  try {
    return { id, file, ...(await readManifest(file)) }
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** All backups that can be told to be whole from their first bytes, newest first. */
export const listBackups = async (disk: Disk, paths: Paths): Promise<StoredBackup[]> => {
  const names = (await disk.list(paths.backups)).filter((name) => name.endsWith(SUFFIX))
  const found = await Promise.all(names.map((name) => readStored(paths.backups, name)))
  return found.filter((backup) => backup !== null).toSorted((a, b) => b.manifest.takenAt - a.manifest.takenAt)
}
