import type { Ownership } from '../../../shared/contract/vault.ts'
import { first, type ReadableDb, run, transaction, type WritableDb } from '../store/sql.ts'

/** The vault's own facts inside the encrypted journal. */
type MetaKey =
  | 'journal_id'
  | 'ownership'
  | 'idle_minutes'
  | 'recovery_code'
  | 'recovery_wrap'
  | 'backed_up'
  | 'retiring_key'
  | 'old_backups'

const read = (db: ReadableDb, key: MetaKey): string | null =>
  first<{ value: string }>(db, 'SELECT value FROM meta WHERE key = :key', { key })?.value ?? null

const write = (db: WritableDb, key: MetaKey, value: string): void => {
  run(db, 'INSERT OR REPLACE INTO meta (key, value) VALUES (:key, :value)', { key, value })
}

const clear = (db: WritableDb, key: MetaKey): void => {
  run(db, 'DELETE FROM meta WHERE key = :key', { key })
}

const IDLE_MINUTES: Readonly<Record<Ownership, number>> = { mine: 15, shared: 5, school: 5 }
const NEVER = 'never'

export const journalId = (db: ReadableDb): string | null => read(db, 'journal_id')
export const setJournalId = (db: WritableDb, id: string): void => write(db, 'journal_id', id)

export const ownership = (db: ReadableDb): Ownership => {
  const value = read(db, 'ownership')
  return value === 'shared' || value === 'school' ? value : 'mine'
}

/** Whose journal it is, which also sets the idle lock. */
export const setOwnership = (db: WritableDb, value: Ownership): void => {
  write(db, 'ownership', value)
  clear(db, 'idle_minutes')
}

/** Minutes until the idle lock: the member's own choice, else what the ownership sets; null for never. */
export const idleMinutes = (db: ReadableDb): number | null => {
  const value = read(db, 'idle_minutes')
  if (value === NEVER) return null
  return value === null ? IDLE_MINUTES[ownership(db)] : Number(value)
}

export const setIdleMinutes = (db: WritableDb, minutes: number | null): void =>
  write(db, 'idle_minutes', minutes === null ? NEVER : String(minutes))

/** The recovery code, until three of its groups were typed back. */
export const pendingRecoveryCode = (db: ReadableDb): string | null => read(db, 'recovery_code')
/** The nonce of the wrap in the key file that the waiting code opens; null when none is known to. */
export const countingWrap = (db: ReadableDb): string | null => read(db, 'recovery_wrap')
export const setCountingWrap = (db: WritableDb, nonce: string): void => write(db, 'recovery_wrap', nonce)

export const keepRecoveryCode = (db: WritableDb, code: string, wrapNonce: string | null): void =>
  transaction(db, () => {
    write(db, 'recovery_code', code)
    if (wrapNonce === null) clear(db, 'recovery_wrap')
    else write(db, 'recovery_wrap', wrapNonce)
  })

export const forgetRecoveryCode = (db: WritableDb): void =>
  transaction(db, () => {
    clear(db, 'recovery_code')
    clear(db, 'recovery_wrap')
  })

/** Whether the journal was closed with nothing in it that its newest backup lacks. */
export const isBackedUp = (db: ReadableDb): boolean => read(db, 'backed_up') !== null
export const setBackedUp = (db: WritableDb, backedUp: boolean): void => {
  if (backedUp) write(db, 'backed_up', 'yes')
  else if (isBackedUp(db)) clear(db, 'backed_up')
}

/** Rows changed through this connection so far: tells whether anything was written since an earlier look. */
export const changesSoFar = (db: ReadableDb): number =>
  first<{ changes: number }>(db, 'SELECT total_changes() AS changes')?.changes ?? 0

export type OldBackups = 're-encrypt' | 'remove'
/** The key before a re-key, as hex, while backups under it are still to be dealt with. */
export type Retiring = { readonly key: string; readonly oldBackups: OldBackups }

export const retiring = (db: ReadableDb): Retiring | null => {
  const key = read(db, 'retiring_key')
  if (key === null) return null
  return { key, oldBackups: read(db, 'old_backups') === 'remove' ? 'remove' : 're-encrypt' }
}

export const setRetiring = (db: WritableDb, value: Retiring): void =>
  transaction(db, () => {
    write(db, 'retiring_key', value.key)
    write(db, 'old_backups', value.oldBackups)
  })

export const endRetiring = (db: WritableDb): void =>
  transaction(db, () => {
    clear(db, 'retiring_key')
    clear(db, 'old_backups')
  })
