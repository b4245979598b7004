import { open, rename, rm } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { fileFailure } from '../core/vault/disk.ts'

type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

/** More files of one name than this in a folder are a mistake. */
const MOST_OF_ONE_NAME = 1_000

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Takes a free name in the folder, by an empty file that stands there until the whole one takes its place. */
const takeName = async (folder: string, name: string): Promise<string> => {
  const ending = extname(name)
  const stem = name.slice(0, name.length - ending.length)
  for (let copy = 1; copy <= MOST_OF_ONE_NAME; copy += 1) {
    const path = join(folder, copy === 1 ? name : `${stem} (${copy})${ending}`)
    try {
      await (await open(path, 'wx', 0o600)).close()
      return path
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  throw new AppError('too-many')
}

const writeWhole = async (folder: string, { name, bytes }: NamedBytes): Promise<void> => {
  const path = await takeName(folder, name)
  const beside = `${path}.part`
  try {
    const file = await open(beside, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    await rm(path, { force: true })
    throw error
  }
}

/**
 * Saves files into a folder, each whole; nothing that stands there is replaced.
 * @returns how many were saved
 * @throws AppError `disk-full`, `read-only` or `file-gone` with `saved`: those stay; `invalid-input` for a name with a path
 */
export const saveInto = async (folder: string, files: readonly NamedBytes[]): Promise<number> => {
  if (files.some(({ name }) => name === '' || name.startsWith('.') || basename(name) !== name)) {
    throw new AppError('invalid-input')
  }
  let saved = 0
  for (const file of files) {
    try {
      await writeWhole(folder, file)
    } catch (error) {
      const { code } = fileFailure(error) ?? new AppError('internal')
      throw new AppError(error instanceof AppError ? error.code : code, { saved })
    }
    saved += 1
  }
  return saved
}
