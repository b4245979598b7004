import { join } from 'node:path'
import type { FullVaultDeps } from './deps.ts'
import { type KeyFile, keyFileBytes, withRecovery } from './key-file.ts'
import * as meta from './meta.ts'
import { newRecoveryCode } from './recovery-code.ts'
import type { Session } from './session.ts'
import { KEY_FILE } from './swap.ts'

type RenewalDeps = Pick<FullVaultDeps, 'disk' | 'paths' | 'cost' | 'random'>

/** Makes the code that waits inside the journal the one that opens it. */
const makeItCount = async (deps: RenewalDeps, { key, keyFile, journal }: Session): Promise<KeyFile> => {
  const code = meta.pendingRecoveryCode(journal.db)
  if (code === null) return keyFile
  const renewed = await withRecovery(keyFile, key, code, deps)
  await deps.disk.write(join(deps.paths.journal, KEY_FILE), keyFileBytes(renewed))
  meta.setCountingWrap(journal.db, renewed.recovery.nonce)
  return renewed
}

/**
 * A new recovery code. It is kept inside the journal first and wrapped second, so that after a crash in between
 * `finishRenewal` makes it count: a member never prints a code that opens nothing.
 */
export const renewRecovery = async (deps: RenewalDeps, session: Session): Promise<KeyFile> => {
  meta.keepRecoveryCode(session.journal.db, newRecoveryCode(deps.random), null)
  return makeItCount(deps, session)
}

/** After opening: whether the code that waits is the one in the key file; if not, makes it so. */
export const finishRenewal = async (deps: RenewalDeps, session: Session): Promise<Session> => {
  const { db, readOnly } = session.journal
  const waiting = meta.pendingRecoveryCode(db) !== null
  if (readOnly || !waiting || meta.countingWrap(db) === session.keyFile.recovery.nonce) return session
  return { ...session, keyFile: await makeItCount(deps, session) }
}
