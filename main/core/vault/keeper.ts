import { join } from 'node:path'
import { type BackupSummary, Trouble, type VaultStatus } from '../../../shared/contract/vault.ts'
import { AppError } from '../../../shared/errors.ts'
import { type FolderLock, takeFolder } from '../store/lock.ts'
import type { DbKey } from '../store/open.ts'
import { sqliteFailure } from '../store/sql.ts'
import type { Attempts } from './delay.ts'
import type { FullVaultDeps } from './deps.ts'
import { createIdleWatch } from './idle.ts'
import { type KeyFile, parseKeyFile } from './key-file.ts'
import * as meta from './meta.ts'
import type { Remembered } from './remembered.ts'
import { finishRenewal } from './renewal.ts'
import { closeSample, type Sample } from './sample.ts'
import { type BeforeMigration, closeSession, openSession, type Session } from './session.ts'
import { JOURNAL_FILE, KEY_FILE, settle } from './swap.ts'

/** Windows that did not ask for the lock have this long to send what they hold. */
const GRACE_MS = 300

type TroubleState = {
  readonly name: 'trouble'
  readonly trouble: Trouble
  readonly keyFile: KeyFile | null
  /** The key, when the secret was right and the database is not. */
  readonly key: DbKey | null
  readonly newestBackup: BackupSummary | null
  readonly mayRead: boolean
}

export type State =
  | { readonly name: 'none' }
  | { readonly name: 'locked'; readonly keyFile: KeyFile }
  | { readonly name: 'open'; readonly session: Session }
  | { readonly name: 'sample'; readonly sample: Sample }
  | TroubleState

export type Keys = { readonly key: DbKey; readonly keyFile: KeyFile }

/** What the keeper asks of the backups. */
export type Safety = {
  readonly beforeMigration: BeforeMigration
  /** The newest backup of this journal (of any, when it is not known) that looks whole. */
  readonly newest: (journalId: string | null) => Promise<BackupSummary | null>
  /** The newest backup of this journal that was opened with this key and read to its end. */
  readonly newestGood: (keys: Keys) => Promise<BackupSummary | null>
  readonly onOpen: (session: Session) => void
  readonly onClosing: (session: Session) => void
}

/** Holds the vault's one state, and leads it from each to the next. */
export type Keeper = {
  readonly state: () => State
  readonly status: () => Promise<VaultStatus>
  /** @throws AppError `locked`, or `sample-journal` while that is what is open */
  readonly session: () => Session
  /** Runs what changes the state, one after another. */
  readonly exclusive: <T>(work: () => Promise<T>) => Promise<T>
  /** Takes the folder if need be, and tells the state from what lies in it. */
  readonly look: () => Promise<State>
  /** Leads to `open`, or to the trouble that was met. Takes charge of the key. */
  readonly open: (keys: Keys, readOnly?: boolean) => Promise<void>
  /** Takes charge of a sample journal, which is open from then on. */
  readonly openSample: (sample: Sample) => Promise<void>
  readonly shut: (reason: 'lock' | 'quit') => Promise<void>
  /** As `shut`, after the windows were warned. */
  readonly shutGently: () => Promise<void>
  /** The open journal's key file was replaced. */
  readonly keysChanged: (keyFile: KeyFile) => void
  readonly announce: () => Promise<VaultStatus>
  readonly stillHere: () => void
  readonly idleMinutesChanged: () => void
  readonly letGo: () => void
}

/** Nobody's words lie open in it, and yet it is closed when nobody is there: it takes room on the disk. */
const SAMPLE_STATUS = {
  state: 'open',
  ownership: 'mine',
  idleMinutes: 15,
  recoveryPending: false,
  readOnly: false,
  remembered: false,
  sample: true,
} as const satisfies VaultStatus

/** @throws AppError `sample-journal`: it has no keys, no backups and no owner */
export const refuseInSample = (state: State): void => {
  if (state.name === 'sample') throw new AppError('sample-journal')
}

const troubleIn = (code: string): Trouble | null => {
  if (code === 'file-gone') return 'journal-missing'
  return Trouble.safeParse(code).data ?? null
}

export const createKeeper = (
  deps: FullVaultDeps,
  { attempts, remembered, safety }: { attempts: Attempts; remembered: Remembered; safety: Safety },
): Keeper => {
  const { paths, disk, clock, emit, log } = deps
  let state: State = { name: 'none' }
  let folderLock: FolderLock | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const exclusive = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  const status = async (): Promise<VaultStatus> => {
    const now = state
    if (now.name === 'none') return { state: 'none' }
    if (now.name === 'trouble') {
      const { trouble, newestBackup, mayRead } = now
      return { state: 'trouble', trouble, newestBackup, keyAtHand: now.key !== null, mayRead }
    }
    if (now.name === 'locked') {
      return { state: 'locked', remembered: await remembered.has(now.keyFile), retryAt: attempts.retryAt() }
    }
    if (now.name === 'sample') return SAMPLE_STATUS
    const { db, readOnly } = now.session.journal
    return {
      state: 'open',
      ownership: meta.ownership(db),
      idleMinutes: meta.idleMinutes(db),
      recoveryPending: meta.pendingRecoveryCode(db) !== null,
      readOnly,
      remembered: await remembered.has(now.session.keyFile),
      sample: false,
    }
  }

  const announce = async (): Promise<VaultStatus> => {
    const now = await status()
    emit('vault.changed', now)
    return now
  }

  const become = async (next: State): Promise<State> => {
    if (state.name === 'trouble' && state.key && (next.name !== 'trouble' || next.key !== state.key)) {
      state.key.fill(0)
    }
    state = next
    await announce()
    return next
  }

  const troubleFrom = (error: unknown): { trouble: Trouble; mayRead: boolean } | null => {
    const known = error instanceof AppError ? error : sqliteFailure(error)
    const trouble = known && troubleIn(known.code)
    return trouble && { trouble, mayRead: known.details.mayRead === true }
  }

  const readFolder = async (): Promise<State> => {
    const hasJournal = (await disk.size(join(paths.journal, JOURNAL_FILE))) !== null
    const keysAt = join(paths.journal, KEY_FILE)
    if (!(await disk.exists(keysAt))) {
      if (!hasJournal) return { name: 'none' }
      throw new AppError('key-file-missing')
    }
    const keyFile = parseKeyFile(await disk.read(keysAt))
    if (hasJournal) return { name: 'locked', keyFile }
    const newestBackup = await safety.newest(keyFile.journalId)
    return { name: 'trouble', trouble: 'journal-missing', keyFile, key: null, newestBackup, mayRead: false }
  }

  const look = async (): Promise<State> => {
    try {
      await disk.makeFolder(paths.journal)
      folderLock ??= takeFolder(paths.journal)
      await settle(disk, paths.journal)
      return await become(await readFolder())
    } catch (error) {
      const met = troubleFrom(error) ?? { trouble: 'read-only', mayRead: false }
      if (!(error instanceof AppError)) log('unexpected', { method: 'vault.look', code: met.trouble })
      const newestBackup = met.trouble.startsWith('key-file') ? await safety.newest(null) : null
      return become({ name: 'trouble', ...met, keyFile: null, key: null, newestBackup })
    }
  }

  const openTrouble = async (error: unknown, keys: Keys): Promise<State> => {
    const met = troubleFrom(error)
    if (met?.trouble !== 'journal-damaged') {
      keys.key.fill(0)
      if (!met) throw error
      return { name: 'trouble', ...met, keyFile: keys.keyFile, key: null, newestBackup: null }
    }
    const newestBackup = await safety.newestGood(keys)
    return { name: 'trouble', ...met, keyFile: keys.keyFile, key: keys.key, newestBackup }
  }

  const tryEach = (steps: readonly (() => void)[]): void => {
    for (const step of steps) {
      try {
        step()
      } catch (error) {
        log('unexpected', { method: 'vault.lock', error: error instanceof Error ? error.name : typeof error })
      }
    }
  }

  const shutSample = async (sample: Sample, reason: 'lock' | 'quit'): Promise<void> => {
    idle.stop()
    tryEach([() => deps.onClosing(reason)])
    // What the system does not give up now is swept at the next start.
    await closeSample(sample).catch(() =>
      log('unexpected', { method: 'vault.closeSample', code: 'read-only' }),
    )
    // Back to the member's own journal, as at a start; it was left alone until now.
    if (reason === 'lock') await look()
    else state = { name: 'none' }
  }

  const shut = async (reason: 'lock' | 'quit'): Promise<void> => {
    if (state.name === 'sample') return shutSample(state.sample, reason)
    if (state.name !== 'open') return
    const { session } = state
    idle.stop()
    // Drafts are durable already: what could not be sealed or noted now is so next time. Locking comes first.
    tryEach([() => deps.onClosing(reason), () => safety.onClosing(session)])
    await closeSession(session)
    log('locked')
    await become({ name: 'locked', keyFile: session.keyFile })
  }

  const shutGently = async (): Promise<void> => {
    if (state.name !== 'open' && state.name !== 'sample') return
    emit('vault.aboutToLock', { inMs: GRACE_MS })
    await new Promise<void>((resolve) => {
      clock.after(GRACE_MS, resolve)
    })
    await shut('lock')
  }

  const idle = createIdleWatch(clock, () => void exclusive(shutGently))

  const begin = async (session: Session): Promise<void> => {
    try {
      deps.onOpen(session.journal, 'own')
    } catch (error) {
      await closeSession(session)
      throw error
    }
    log('unlocked')
    idle.set(meta.idleMinutes(session.journal.db))
    await become({ name: 'open', session })
    if (!session.journal.readOnly) safety.onOpen(session)
  }

  const open = async (keys: Keys, readOnly = false): Promise<void> => {
    let session: Session
    try {
      session = await openSession(deps, { ...keys, readOnly }, safety.beforeMigration)
    } catch (error) {
      await become(await openTrouble(error, keys))
      return
    }
    // A code that cannot be made to count now is tried again at the next unlock.
    await begin(await finishRenewal(deps, session).catch(() => session))
  }

  const openSample = async (sample: Sample): Promise<void> => {
    try {
      deps.onOpen(sample.journal, 'sample')
    } catch (error) {
      await closeSample(sample)
      throw error
    }
    idle.set(SAMPLE_STATUS.idleMinutes)
    await become({ name: 'sample', sample })
  }

  const session = (): Session => {
    refuseInSample(state)
    if (state.name !== 'open') throw new AppError('locked')
    return state.session
  }

  return {
    state: () => state,
    status,
    session,
    exclusive,
    look,
    open,
    openSample,
    shut,
    shutGently,
    announce,
    keysChanged: (keyFile) => {
      state = { name: 'open', session: { ...session(), keyFile } }
    },
    stillHere: idle.stillHere,
    idleMinutesChanged: () => idle.set(meta.idleMinutes(session().journal.db)),
    letGo: () => {
      folderLock?.release()
      folderLock = null
    },
  }
}
