import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { first, type ReadableDb } from '../../main/core/store/sql.ts'

/**
 * A journal’s secret age identity as a file that the `age` program reads. No screen and no call of the app hands it out:
 * this is for tests alone.
 */
export const exportIdentity = (db: ReadableDb): { path: string; remove: () => void } => {
  const row = first<{ identity: string }>(db, 'SELECT age_identity AS identity FROM identity')
  if (!row) throw new Error('the journal has no identity')
  const folder = mkdtempSync(join(tmpdir(), 'throughline-identity-'))
  const path = join(folder, 'identity.txt')
  writeFileSync(path, `${row.identity}\n`, { mode: 0o600 })
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
