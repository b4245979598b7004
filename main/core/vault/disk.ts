import { constants } from 'node:fs'
import { access, chmod, copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { fileCodeOf, replaceOwnFile, syncFolder } from '../files/whole-file.ts'

/**
 * The file system as the vault uses it; every change is durable when its promise resolves. Tests bring one that fails.
 * Never hand it the path of a live SQLite file but to `size` and `exists`, which only ask for facts: closing any
 * descriptor of such a file drops this process's locks on it.
 */
export type Disk = {
  readonly exists: (path: string) => Promise<boolean>
  /** In bytes; null when there is no such file. */
  readonly size: (path: string) => Promise<number | null>
  readonly read: (path: string) => Promise<Uint8Array>
  /** Replaces the file whole: a temporary name, fsync, rename, fsync of the folder. Only its owner can read it. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  /** A copy of a closed file under a new name, which only its owner can read. */
  readonly copy: (from: string, to: string) => Promise<void>
  /** An empty file that only its owner can read; fails if one stands there. */
  readonly create: (path: string) => Promise<void>
  /** Makes what was written to a file or folder durable. */
  readonly sync: (path: string) => Promise<void>
  /** With its parents; only its owner can enter it. */
  readonly makeFolder: (path: string) => Promise<void>
  /** Names in a folder; none when it does not exist. */
  readonly list: (path: string) => Promise<string[]>
  readonly move: (from: string, to: string) => Promise<void>
  /** A file, or a folder with all it holds; nothing to do is fine. */
  readonly remove: (path: string) => Promise<void>
}

const isAbsent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(fileCodeOf(error))

/** Names what the file system ran into; null when it is something else. */
export const fileFailure = (error: unknown): AppError | null => {
  const code = fileCodeOf(error)
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return new AppError('disk-full')
  if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return new AppError('read-only')
  if (isAbsent(error)) return new AppError('file-gone')
  return null
}

const sync = async (path: string, flags = 'r'): Promise<void> => {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Windows syncs only what is open for writing. */
const syncFile = (path: string): Promise<void> => sync(path, process.platform === 'win32' ? 'r+' : 'r')

const exists = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.F_OK)
    return true
  } catch (error) {
    if (isAbsent(error)) return false
    throw error
  }
}

export const realDisk: Disk = {
  exists,
  size: async (path) => {
    try {
      return (await stat(path)).size
    } catch (error) {
      if (isAbsent(error)) return null
      throw error
    }
  },
  read: (path) => readFile(path),
  write: replaceOwnFile,
  copy: async (from, to) => {
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
    await chmod(to, 0o600)
    await syncFile(to)
  },
  create: async (path) => {
    const handle = await open(path, 'wx', 0o600)
    await handle.close()
  },
  sync: syncFile,
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  list: async (path) => {
    try {
      return await readdir(path)
    } catch (error) {
      if (isAbsent(error)) return []
      throw error
    }
  },
  move: async (from, to) => {
    await rename(from, to)
    await syncFolder(dirname(to))
    if (dirname(from) !== dirname(to)) await syncFolder(dirname(from))
  },
  remove: async (path) => {
    await rm(path, { recursive: true, force: true })
  },
}

const naming =
  <Args extends unknown[], T>(work: (...args: Args) => Promise<T>) =>
  async (...args: Args): Promise<T> => {
    try {
      return await work(...args)
    } catch (error) {
      throw fileFailure(error) ?? error
    }
  }

/** The same disk, whose failures carry a name that a screen can word: `disk-full`, `read-only`, `file-gone`. */
export const withNamedFailures = (disk: Disk): Disk => ({
  exists: naming(disk.exists),
  size: naming(disk.size),
  read: naming(disk.read),
  write: naming(disk.write),
  copy: naming(disk.copy),
  create: naming(disk.create),
  sync: naming(disk.sync),
  makeFolder: naming(disk.makeFolder),
  list: naming(disk.list),
  move: naming(disk.move),
  remove: naming(disk.remove),
})
