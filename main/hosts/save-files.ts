import { basename } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { saveUnderFreeName } from './write-whole.ts'

type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Saves files into a folder, one after the other, each whole; nothing that stands there is replaced.
 * @param saved is told of each file when it stands there
 * @throws AppError what `saveUnderFreeName` throws, with `saved`: how many stand there and stay; `invalid-input` for a name with a path
 */
export const saveInto = async (
  folder: string,
  files: readonly NamedBytes[],
  saved: (at: number) => Promise<void> = async () => undefined,
): Promise<number> => {
  if (files.some(({ name }) => name === '' || name.startsWith('.') || basename(name) !== name)) {
    throw new AppError('invalid-input')
  }
  for (const [at, file] of files.entries()) {
    try {
      await saveUnderFreeName(folder, file)
    } catch (error) {
      throw new AppError(error instanceof AppError ? error.code : 'internal', { saved: at })
    }
    await saved(at)
  }
  return files.length
}
