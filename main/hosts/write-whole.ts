import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import { type FileWork, fileCodeOf, writeWhole } from '../core/files/whole-file.ts'

/** More files of one name than this in a folder are a mistake. */
const MOST_OF_ONE_NAME = 1_000

const NAMED: readonly (readonly [code: ErrorCode, of: readonly string[]])[] = [
  ['disk-full', ['ENOSPC', 'EDQUOT', 'EFBIG']],
  [
    'name-refused',
    ['EINVAL', 'ENAMETOOLONG', 'EILSEQ', 'EISDIR', 'ENOTEMPTY', 'EEXIST', 'ERR_INVALID_ARG_VALUE'],
  ],
  [
    'folder-closed',
    ['EROFS', 'EACCES', 'EPERM', 'EBUSY', 'ETXTBSY', 'EIO', 'ENXIO', 'ENODEV', 'EMFILE', 'ENFILE'],
  ],
]

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  )

/** What went wrong, by a code that a screen has words for. */
const saveFailure = async (error: unknown, folder: string): Promise<AppError> => {
  if (error instanceof AppError) return error
  const code = fileCodeOf(error)
  // Windows says of a name that it does not take that there is no such file.
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new AppError((await isFolder(folder)) ? 'name-refused' : 'folder-gone')
  return new AppError(NAMED.find(([, codes]) => codes.includes(code))?.[0] ?? 'internal')
}

/** What Windows keeps for devices, whatever ending follows; what it takes away, or never takes. */
const WINDOWS_REFUSES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them.
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)|[<>:"|?*\u0000-\u001F]|[. ]$/iu

/** Whether Windows would not keep a file of this name, or would call it otherwise. */
export const windowsRefuses = (name: string): boolean => WINDOWS_REFUSES.test(name)

/** Short, so that it fits wherever the true name does, and nobody else's. */
const temporaryIn = (folder: string): string =>
  join(folder, `.throughline-${randomBytes(6).toString('hex')}.part`)

const save = async (
  folder: string,
  bytes: Uint8Array,
  place: (temporary: string) => Promise<void>,
  files: FileWork | undefined,
): Promise<void> => {
  try {
    await writeWhole({ bytes, temporary: temporaryIn(folder), isOwn: false, place }, files)
  } catch (error) {
    throw await saveFailure(error, folder)
  }
}

type Options = { readonly platform?: NodeJS.Platform; readonly files?: FileWork }

/**
 * Saves a file where the member said, over what stands there: the whole of it or, when anything fails, nothing, and what
 * stood there is as it was to the byte. Every file that leaves by the desktop app goes through here or `saveUnderFreeName`.
 * @throws AppError `disk-full`, `folder-gone`, `folder-closed`, `name-refused`, `internal`
 */
export const saveWhole = async (path: string, bytes: Uint8Array, options: Options = {}): Promise<void> => {
  const { platform = process.platform, files } = options
  if (platform === 'win32' && windowsRefuses(basename(path))) throw new AppError('name-refused')
  // A link that stands there goes on leading to the file.
  const target = await realpath(path).catch(() => path)
  const move = files?.rename ?? rename
  await save(dirname(target), bytes, (temporary) => move(temporary, target), files)
}

/** Takes a free name in the folder, by an empty file that stands there until the whole one takes its place at once. */
const takeName = async (folder: string, name: string): Promise<string> => {
  const ending = extname(name)
  const stem = name.slice(0, name.length - ending.length)
  for (let copy = 1; copy <= MOST_OF_ONE_NAME; copy += 1) {
    const path = join(folder, copy === 1 ? name : `${stem} (${copy})${ending}`)
    try {
      await (await open(path, 'wx', 0o600)).close()
      return path
    } catch (error) {
      if (fileCodeOf(error) !== 'EEXIST') throw error
    }
  }
  throw new AppError('too-many')
}

/** As `saveWhole`, under a name that is free: `x (2).pdf` where `x.pdf` stands. Nothing is replaced. */
export const saveUnderFreeName = async (
  folder: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  files?: FileWork,
): Promise<void> => {
  const move = files?.rename ?? rename
  const place = async (temporary: string): Promise<void> => {
    const path = await takeName(folder, name)
    try {
      await move(temporary, path)
    } catch (error) {
      await rm(path, { force: true })
      throw error
    }
  }
  await save(folder, bytes, place, files)
}
