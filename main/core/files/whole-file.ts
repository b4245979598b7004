import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What a whole file is written by; tests bring one whose disk is full, or whose folder goes. */
export type FileWork = { readonly open: typeof open; readonly rename: typeof rename; readonly rm: typeof rm }

const nodeFiles: FileWork = { open, rename, rm }

/** The code that the file system gave an error; '' for any other. */
export const fileCodeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** What shared and foreign file systems answer that cannot sync a folder: there is no more to be had of them. */
const CANNOT_SYNC = new Set([
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EBADF',
  'EISDIR',
  'EACCES',
  'EPERM',
])

/** A rename is durable once its folder is; Windows has no such call and needs none. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!CANNOT_SYNC.has(fileCodeOf(error))) throw error
  }
}

export type WholeFile = {
  readonly bytes: Uint8Array | string
  /** Where it is written first, in the folder where it will stand. */
  readonly temporary: string
  /** Whether the temporary name is this app's alone: then one that a crash left behind is written over. */
  readonly isOwn: boolean
  /** Gives the whole file its name. */
  readonly place: (temporary: string) => Promise<void>
}

/**
 * Writes a file so that there is the whole of it or none: under a temporary name, made durable, then put in its place.
 * Whatever fails, what stood there is as it was, and the temporary file is gone. Only its owner can read it.
 */
export const writeWhole = async (
  { bytes, temporary, isOwn, place }: WholeFile,
  files: FileWork = nodeFiles,
): Promise<void> => {
  const handle = await files.open(temporary, isOwn ? 'w' : 'wx', 0o600)
  try {
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await place(temporary)
  } catch (error) {
    await files.rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(temporary))
}

/** Replaces one of the app's own files, in a folder of its own. */
export const replaceOwnFile = (path: string, bytes: Uint8Array | string): Promise<void> =>
  writeWhole({
    ...{ bytes, temporary: `${path}.part`, isOwn: true },
    place: (temporary) => rename(temporary, path),
  })
