import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close, openWritable } from '../../main/core/store/open.ts'

/** A real, encrypted database in a folder of its own, before any migration. */
export const openEmptyDatabase = () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
  const file = join(folder, 'journal.db')
  const key = randomBytes(32)
  const db = openWritable(file, key, false)
  const dispose = (): void => {
    close(db)
    rmSync(folder, { recursive: true, force: true })
  }
  return { file, key, db, dispose }
}
