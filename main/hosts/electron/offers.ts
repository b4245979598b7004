import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { fail, ok, type Result } from '../../../shared/errors.ts'
import type { CoreClient } from '../../core/worker/core-client.ts'

/** As many files as one drop may bring. */
const MOST = 200

const isPath = (value: unknown): value is string => typeof value === 'string' && isAbsolute(value)

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  )

/**
 * Tokens for files that the person dropped, in their order. The paths come from the preload script, which asks Electron:
 * a file that the page made itself has none, and refuses the whole.
 */
export const offerPaths = async (
  files: Pick<CoreClient['files'], 'offer'>,
  paths: unknown,
): Promise<Result<{ files: string[] }>> => {
  if (!Array.isArray(paths) || paths.length > MOST || !paths.every(isPath)) return fail('invalid-input')
  const areFiles = await Promise.all(paths.map(isFile))
  if (areFiles.includes(false)) return fail('invalid-input')
  return ok({ files: await Promise.all(paths.map((path) => files.offer(path, { discard: false }))) })
}
