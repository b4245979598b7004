import { AppError } from '../../../shared/errors.ts'
import { close, type DbKey, openWritable, rekeyCopy } from '../store/open.ts'
import { sqliteFailure } from '../store/sql.ts'
import { checkFile } from './check-copy.ts'
import type { KeyFile } from './key-file.ts'
import * as meta from './meta.ts'

/** A change of keys as older copies follow it. */
export type KeyChange = { readonly from: DbKey; readonly to: DbKey; readonly keyFile: KeyFile }

/** Puts a closed copy under the new key, without the recovery code of its time, and reads it to its end. */
export const changeKey = async (
  readerWorker: URL,
  file: string,
  { from, to }: Pick<KeyChange, 'from' | 'to'>,
): Promise<void> => {
  rekeyCopy(file, from, to)
  const db = openWritable(file, to, true)
  try {
    meta.forgetRecoveryCode(db)
  } finally {
    close(db)
  }
  await checkFile(readerWorker, file, to)
}

/** A full disk passes; a copy that does not open under the old key never will under the new one. */
const isBeyondUse = (error: unknown): boolean => {
  const known = error instanceof AppError ? error : sqliteFailure(error)
  return known?.code === 'backup-damaged' || known?.code === 'journal-damaged'
}

/** Whether it worked; false for a copy that no key opens. Throws what may pass. */
export const worked = async (work: () => Promise<void>): Promise<boolean> => {
  try {
    await work()
    return true
  } catch (error) {
    if (isBeyondUse(error)) return false
    throw error
  }
}
