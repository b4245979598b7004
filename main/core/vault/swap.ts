import { join } from 'node:path'
import type { Disk } from './disk.ts'

/**
 * How a new key file, a new database or both take their place at once, whatever happens in between.
 *
 * 1. Everything is made ready, and durable, in `preparing-…` inside the journal's folder.
 * 2. One rename makes that `swap-…`: from here on the change counts.
 * 3. Each file moves to its place; what stood there goes to `replaced/<stamp>/`, or is dropped.
 *
 * A crash before 2 leaves the journal as it was (`preparing-…` is swept away at the next start), a crash after it is
 * finished at the next start: each step of 3 can be done again.
 */
export type Swap = {
  /** Where to make the new files: any of `keys.json` and `journal.db`. */
  readonly folder: string
  /** Makes the change count. `keep`: whether what stood there is kept in `replaced/`. */
  readonly commit: (stamp: string, keep: boolean) => Promise<void>
  /** Before `commit`: as if nothing had been begun. */
  readonly abandon: () => Promise<void>
}

export const KEY_FILE = 'keys.json'
export const JOURNAL_FILE = 'journal.db'
export const REPLACED = 'replaced'
const PREPARING = 'preparing-'
const SWAP = /^swap-(keep|drop)-(.+)$/

/** SQLite's companions first: an old log must never be read into a new database. */
const STANDING: Readonly<Record<string, readonly string[]>> = {
  [JOURNAL_FILE]: [`${JOURNAL_FILE}-wal`, `${JOURNAL_FILE}-shm`, JOURNAL_FILE],
  [KEY_FILE]: [KEY_FILE],
}

/** A name for a moment that sorts by time and that every file system takes. */
export const stampOf = (instant: number): string => new Date(instant).toISOString().replace(/[:.]/g, '-')

/** The moment that `stampOf` named; null for any other name. */
export const instantOf = (stamp: string): number | null => {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)$/.exec(stamp)
  if (!parts) return null
  const [, hour, minute, second, rest] = parts
  const instant = Date.parse(`${hour}:${minute}:${second}.${rest}`)
  return Number.isNaN(instant) ? null : instant
}

/** The id of what was set aside at a moment: its folder inside the journal's. */
export const setAsideId = (stamp: string): string => `${REPLACED}/${stamp}`

/** The stamp of an instant, or of the first after it under which nothing was set aside: none is ever overwritten. */
export const freeStamp = async (disk: Disk, journalFolder: string, instant: number): Promise<string> => {
  const stamp = stampOf(instant)
  const isTaken = await disk.exists(join(journalFolder, REPLACED, stamp))
  return isTaken ? freeStamp(disk, journalFolder, instant + 1) : stamp
}

export const prepareSwap = async (disk: Disk, journalFolder: string, name: string): Promise<Swap> => {
  const folder = join(journalFolder, `${PREPARING}${name}`)
  await disk.makeFolder(folder)
  return {
    folder,
    commit: async (stamp, keep) => {
      await disk.sync(folder)
      await disk.move(folder, join(journalFolder, `swap-${keep ? 'keep' : 'drop'}-${stamp}`))
    },
    abandon: () => disk.remove(folder),
  }
}

const setAside = async (disk: Disk, from: string, keptIn: string, name: string): Promise<boolean> => {
  if (!(await disk.exists(join(from, name)))) return false
  await disk.makeFolder(keptIn)
  await disk.move(join(from, name), join(keptIn, name))
  return true
}

const settleOne = async (
  disk: Disk,
  journalFolder: string,
  swap: string,
  keptIn: string | null,
): Promise<void> => {
  for (const name of [JOURNAL_FILE, KEY_FILE]) {
    if (!(await disk.exists(join(swap, name)))) continue
    for (const old of STANDING[name] ?? []) {
      if (keptIn) await setAside(disk, journalFolder, keptIn, old)
      else if (old !== name) await disk.remove(join(journalFolder, old))
    }
    await disk.move(join(swap, name), join(journalFolder, name))
  }
  await disk.remove(swap)
}

/**
 * Finishes a swap that counts and sweeps away what was only being prepared. The journal must not be open.
 * @returns the name under `replaced/` of what stood there, or null when nothing was kept
 */
export const settle = async (disk: Disk, journalFolder: string): Promise<string | null> => {
  let kept: string | null = null
  for (const name of (await disk.list(journalFolder)).toSorted()) {
    if (name.startsWith(PREPARING)) await disk.remove(join(journalFolder, name))
    const [, what, stamp] = SWAP.exec(name) ?? []
    if (!stamp) continue
    const keptIn = what === 'keep' ? join(journalFolder, REPLACED, stamp) : null
    await settleOne(disk, journalFolder, join(journalFolder, name), keptIn)
    if (keptIn && (await disk.exists(keptIn))) kept = stamp
  }
  return kept
}
