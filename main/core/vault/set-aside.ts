import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Disk } from './disk.ts'
import { type KeyFile, keyFileBytes, parseKeyFile } from './key-file.ts'
import { instantOf, JOURNAL_FILE, KEY_FILE, REPLACED, setAsideId } from './swap.ts'

/** Committed words may still lie in it when a journal was set aside after a crash. */
const LOG_FILE = `${JOURNAL_FILE}-wal`

/** What is half made or half removed; a crash leaves it to `sweepSetAside`. */
const PART = '.part'
/** Whole, and about to take the place of the copy without the ending. */
const NEXT = '.next'

/** A journal that stood in the way when a backup was opened. Nothing but the member removes it. */
export type SetAside = {
  readonly id: string
  readonly folder: string
  /** When it was set aside: it may hold anything written before. */
  readonly takenAt: number
  readonly bytes: number
  /** Null when it was lost or damaged already then. */
  readonly keyFile: KeyFile | null
}

/** Null when it is not there or damaged. @throws AppError `journal-newer` for a format of a later version */
const readKeys = async (disk: Disk, folder: string): Promise<KeyFile | null> => {
  try {
    return parseKeyFile(await disk.read(join(folder, KEY_FILE)))
  } catch (error) {
    if (error instanceof AppError && ['file-gone', 'key-file-damaged'].includes(error.code)) return null
    throw error
  }
}

const sizeOf = async (disk: Disk, folder: string): Promise<number> => {
  const sizes = await Promise.all((await disk.list(folder)).map((name) => disk.size(join(folder, name))))
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
}

const lookAt = async (disk: Disk, journalFolder: string, stamp: string): Promise<SetAside | null> => {
  const takenAt = instantOf(stamp)
  const folder = join(journalFolder, REPLACED, stamp)
  // A key file that was set aside alone holds no words, and may yet open a journal that turns up again.
  if (takenAt === null || (await disk.size(join(folder, JOURNAL_FILE))) === null) return null
  const keyFile = await readKeys(disk, folder).catch(() => null)
  return { id: setAsideId(stamp), folder, takenAt, bytes: await sizeOf(disk, folder), keyFile }
}

/** The journals that were set aside, newest first. What is not named by an instant is not ours. */
export const listSetAside = async (disk: Disk, journalFolder: string): Promise<SetAside[]> => {
  const stamps = await disk.list(join(journalFolder, REPLACED))
  const found = await Promise.all(stamps.map((stamp) => lookAt(disk, journalFolder, stamp)))
  return found.filter((aside) => aside !== null).toSorted((a, b) => b.takenAt - a.takenAt)
}

/** Whether it is, or for want of a readable key file may be, a copy of this journal. */
export const mayBeOf = ({ keyFile }: SetAside, journalId: string): boolean =>
  keyFile === null || keyFile.journalId === journalId

/** Copies the database, and what SQLite has not merged into it yet, into a folder of ours. */
export const copyDatabase = async (disk: Disk, { folder }: SetAside, to: string): Promise<void> => {
  for (const name of [JOURNAL_FILE, LOG_FILE]) {
    if (await disk.exists(join(folder, name))) await disk.copy(join(folder, name), join(to, name))
  }
}

/**
 * Copies a set-aside journal into a folder, as `unpackBackup` does a backup. Where its key file is of no use, the
 * standing one may open it: they lay in the same place.
 * @throws AppError `backup-damaged` when there is no key file at all, `journal-newer`, `disk-full`
 */
export const unpackSetAside = async (
  disk: Disk,
  aside: SetAside,
  { folder, standing }: { folder: string; standing: KeyFile | null },
): Promise<KeyFile> => {
  const keyFile = (await readKeys(disk, aside.folder)) ?? standing
  if (!keyFile) throw new AppError('backup-damaged')
  await copyDatabase(disk, aside, folder)
  await disk.write(join(folder, KEY_FILE), keyFileBytes(keyFile))
  return keyFile
}

/** Removes it whole, or at a crash leaves nothing that looks like it. */
export const removeSetAside = async (disk: Disk, { folder }: SetAside): Promise<void> => {
  const part = `${folder}${PART}`
  await disk.remove(part)
  await disk.move(folder, part)
  await disk.remove(part)
}

const takePlace = async (disk: Disk, folder: string): Promise<void> => {
  await disk.remove(folder)
  await disk.move(`${folder}${NEXT}`, folder)
}

/** Replaces what lies there by what `make` puts into a new folder: whole or not at all, also at a crash. */
export const replaceSetAside = async (
  disk: Disk,
  { folder }: SetAside,
  make: (folder: string) => Promise<void>,
): Promise<void> => {
  const part = `${folder}${PART}`
  await disk.remove(part)
  await disk.makeFolder(part)
  try {
    await make(part)
    await disk.sync(part)
    await disk.move(part, `${folder}${NEXT}`)
  } catch (error) {
    await disk.remove(part)
    throw error
  }
  await takePlace(disk, folder)
}

/** Ends what a crash interrupted. Only while nothing is being replaced or removed. */
export const sweepSetAside = async (disk: Disk, journalFolder: string): Promise<void> => {
  const folder = join(journalFolder, REPLACED)
  for (const name of await disk.list(folder)) {
    const [, stamp = '', ending] = /^(.+)(\.[a-z]+)$/.exec(name) ?? []
    if (instantOf(stamp) === null) continue
    if (ending === PART) await disk.remove(join(folder, name))
    if (ending === NEXT) await takePlace(disk, join(folder, stamp))
  }
}
