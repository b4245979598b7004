import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { type FolderLock, takeFolder } from '../store/lock.ts'
import { fileFailure } from './disk.ts'

/** What the folders of sample journals begin with; mkdtemp adds six letters. */
const PREFIX = 'throughline-sample-'
const NAME = /^throughline-sample-\w{6}$/
const LOCK_FILE = 'lock.db'
/** Another start’s sweep may take a folder that is a moment old for one that was left behind. */
const TRIES = 3

/** A throw-away folder that only its owner can enter, held until it is removed. */
export type SampleFolder = { readonly path: string; readonly lock: FolderLock }

const removeAll = (path: string): Promise<void> =>
  // Windows lets go of a file a moment after it was closed.
  rm(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })

/** @throws AppError `disk-full` or `read-only`, when the temporary folder takes nothing */
export const makeSampleFolder = async (temporary: string, tries = TRIES): Promise<SampleFolder> => {
  let path: string | null = null
  try {
    path = await mkdtemp(join(temporary, PREFIX))
    return { path, lock: takeFolder(path) }
  } catch (error) {
    if (path) await removeAll(path).catch(() => undefined)
    if (tries > 1 && path) return makeSampleFolder(temporary, tries - 1)
    throw error instanceof AppError ? error : (fileFailure(error) ?? error)
  }
}

/** Removes the folder with all it holds. What a busy system keeps is swept at the next start. */
export const removeSampleFolder = async ({ path, lock }: SampleFolder): Promise<void> => {
  lock.release()
  await removeAll(path)
}

/** Only a real folder of this user’s: somebody else’s in the same place is left alone. */
const isOwn = async (path: string): Promise<boolean> => {
  const facts = await lstat(path)
  const mine = process.getuid === undefined || facts.uid === process.getuid()
  return facts.isDirectory() && mine
}

const sweepOne = async (path: string): Promise<void> => {
  if (!(await isOwn(path))) return
  // Throws while its process lives. What lies in it goes while it is held, so that nobody begins in it meanwhile.
  const lock = takeFolder(path)
  try {
    const inside = (await readdir(path)).filter((name) => !name.startsWith(LOCK_FILE))
    for (const name of inside) await removeAll(join(path, name))
  } finally {
    lock.release()
  }
  await removeAll(path)
}

/** Removes the sample journals whose process ended without closing them. */
export const sweepSampleFolders = async (temporary: string): Promise<void> => {
  const names = await readdir(temporary).catch(() => [])
  // One that cannot be removed, or is in use, is no reason to keep the others.
  for (const name of names) if (NAME.test(name)) await sweepOne(join(temporary, name)).catch(() => undefined)
}
