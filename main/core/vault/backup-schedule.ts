import { AppError } from '../../../shared/errors.ts'
import { schemaVersion } from '../store/migrate.ts'
import type { BackupKeeping } from './backup-keeping.ts'
import { changeBackupSettings, readBackupSettings } from './backup-settings.ts'
import type { FullVaultDeps } from './deps.ts'
import * as meta from './meta.ts'
import type { Session } from './session.ts'

/** Unlocking comes first; then the backup. */
const FIRST_LOOK_MS = 30_000
const NEXT_LOOK_MS = 10 * 60_000

type ScheduleDeps = Pick<FullVaultDeps, 'disk' | 'paths' | 'clock' | 'emit' | 'log'>

/** Takes a backup by itself: once a day at most, and only of a journal that changed since the last one. */
export type BackupSchedule = {
  readonly begin: (session: Session) => void
  readonly end: (session: Session) => void
  /** Takes one now whatever the day, and remembers that the journal is backed up. */
  readonly takeNow: (session: Session, reason: 'daily' | 'asked') => ReturnType<BackupKeeping['take']>
}

/** The note only saves a backup too many: where it cannot be written (a full disk), the journal opens all the same. */
const noteIfPossible = (write: () => void): void => {
  try {
    write()
  } catch {
    // The next unlock takes one backup too many, or the next change one day later.
  }
}

/** What was written in this session that no backup holds. */
type Unsaved = { changedBefore: boolean; changes: number }

export const createBackupSchedule = (deps: ScheduleDeps, keeping: BackupKeeping): BackupSchedule => {
  const { disk, paths, clock, emit, log } = deps
  let unsaved: Unsaved = { changedBefore: false, changes: 0 }
  let callOff: () => void = () => undefined
  let current: Session | null = null

  const hasChanged = ({ journal }: Session): boolean =>
    unsaved.changedBefore || meta.changesSoFar(journal.db) !== unsaved.changes

  const takeNow = async (session: Session, reason: 'daily' | 'asked') => {
    const { journal, key, keyFile } = session
    const changes = meta.changesSoFar(journal.db)
    const taken = await keeping.take({
      reader: journal.reader,
      key,
      keyFile,
      schemaVersion: schemaVersion(journal.db),
      reason,
    })
    if (current?.journal === journal) unsaved = { changedBefore: false, changes }
    log('backup-made', { bytes: taken.bytes })
    const { lastFailure } = await readBackupSettings(disk, paths)
    if (lastFailure !== null) await changeBackupSettings(disk, paths, { lastFailure: null })
    emit('backups.changed', {})
    return taken
  }

  const recordFailure = async (error: unknown): Promise<void> => {
    const lastFailure = error instanceof AppError ? error.code : 'internal'
    log('backup-failed', { code: lastFailure })
    // The disk may be full for this, too; then the log has it.
    await changeBackupSettings(disk, paths, { lastFailure }).catch(() => undefined)
    emit('backups.changed', {})
  }

  const lookAfterIt = async (session: Session): Promise<void> => {
    try {
      if (!hasChanged(session) || (await keeping.hasFromToday(session.keyFile.journalId))) return
      if (current?.journal === session.journal) await takeNow(session, 'daily')
    } catch (error) {
      // A lock in the middle of it is no failure: there is a next time.
      if (!(error instanceof AppError && error.code === 'cancelled')) await recordFailure(error)
    }
  }

  const next = (ms: number): void => {
    callOff = clock.after(ms, () => {
      const session = current
      if (!session) return
      void lookAfterIt(session).then(() => {
        if (current?.journal === session.journal) next(NEXT_LOOK_MS)
      })
    })
  }

  return {
    begin: (session) => {
      const { db } = session.journal
      const changedBefore = !meta.isBackedUp(db)
      // Cleared while it is open, so that a crash counts as a change.
      noteIfPossible(() => meta.setBackedUp(db, false))
      unsaved = { changedBefore, changes: meta.changesSoFar(db) }
      current = session
      next(FIRST_LOOK_MS)
    },
    end: (session) => {
      callOff()
      current = null
      if (!session.journal.readOnly && !hasChanged(session)) meta.setBackedUp(session.journal.db, true)
    },
    takeNow,
  }
}
