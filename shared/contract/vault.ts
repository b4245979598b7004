import { z } from 'zod'
import { Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

/** Whose computer and journal it is; sets the idle lock. */
export const Ownership = z.enum(['mine', 'shared', 'school'])
export type Ownership = z.output<typeof Ownership>

/** At most 1,024 characters: Argon2 takes any length, a hostile caller should not. */
export const Passphrase = z.string().min(1).max(1024)
/** As printed, in groups; case, spaces and dashes are forgiven. */
export const RecoveryCode = z.string().min(1).max(200)

export const BackupSummary = z.object({
  id: z.string(),
  takenAt: Instant,
  bytes: z.number().int(),
})
export type BackupSummary = z.output<typeof BackupSummary>

/** What stands in the way of opening the journal. Each has a screen of its own. */
export const Trouble = z.enum([
  'open-elsewhere',
  'read-only',
  'disk-full',
  'key-file-missing',
  'key-file-damaged',
  'journal-missing',
  'journal-damaged',
  'journal-newer',
])
export type Trouble = z.output<typeof Trouble>

export const VaultStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('locked'), remembered: z.boolean(), retryAt: Instant }),
  z.object({
    state: z.literal('open'),
    ownership: Ownership,
    idleMinutes: z.number().int().nullable(),
    remembered: z.boolean(),
    /** A journal from a newer version whose `min_reader` lets this one read it. */
    readOnly: z.boolean(),
    /** True until three groups of the recovery code were typed back. */
    recoveryPending: z.boolean(),
    /** A sample journal: a throw-away one, in which nothing is kept. Calls about keys and backups fail with `sample-journal`. */
    sample: z.boolean(),
  }),
  z.object({
    state: z.literal('trouble'),
    trouble: Trouble,
    /** The newest backup that passed its check, if there is one. */
    newestBackup: BackupSummary.nullable(),
    /** Whether the key is at hand, so that opening that backup asks for no passphrase. */
    keyAtHand: z.boolean(),
    /** For `journal-newer`: whether this version may read it. */
    mayRead: z.boolean(),
  }),
])
export type VaultStatus = z.output<typeof VaultStatus>

export const vault = feature('vault', {
  status: query({ input: Nothing, output: VaultStatus }),
  /** Looks at the folder again, after a trouble. */
  recheck: command({ input: Nothing, output: VaultStatus }),
  create: command({
    input: z.object({ passphrase: Passphrase, ownership: Ownership, remember: z.boolean() }).strict(),
    output: VaultStatus,
  }),
  unlock: command({
    input: z.object({ passphrase: Passphrase, readOnly: z.boolean().default(false) }).strict(),
    output: VaultStatus,
  }),
  /** By the key that the system's keychain keeps. */
  unlockRemembered: command({ input: Nothing, output: VaultStatus }),
  /**
   * Makes a sample journal in a temporary folder and opens it; closing it (`lock`) removes it. The member's own is
   * left alone. A job of kind `sample`. Fails with `journal-exists` while the member's own is open.
   */
  openSample: command({ input: Nothing, output: VaultStatus }),
  /** Opens the journal and sets a new passphrase in one step, so that a lost passphrase is replaced for sure. */
  unlockWithRecovery: command({
    input: z.object({ code: RecoveryCode, newPassphrase: Passphrase }).strict(),
    output: VaultStatus,
  }),
  lock: command({ input: Nothing, output: VaultStatus }),
  /** The member is here: puts the idle lock off. */
  stillHere: command({ input: Nothing, output: Nothing }),
  changePassphrase: command({
    input: z.object({ current: Passphrase, next: Passphrase }).strict(),
    output: Nothing,
  }),
  setOwnership: command({ input: z.object({ ownership: Ownership }).strict(), output: VaultStatus }),
  /** Minutes, or null for never; overrides what the ownership set. */
  setIdleMinutes: command({
    input: z.object({ minutes: z.number().int().min(1).max(240).nullable() }).strict(),
    output: VaultStatus,
  }),
  setRemember: command({ input: z.object({ remember: z.boolean() }).strict(), output: VaultStatus }),
  /** The code, while it still waits to be confirmed; null afterwards: it is no longer kept. */
  recoveryCode: query({ input: Nothing, output: z.object({ groups: z.array(z.string()).nullable() }) }),
  /** A text file with the code, for the host to save. */
  recoverySheet: command({ input: Nothing, output: z.object({ file: z.string() }) }),
  /** Three groups by their place (from 0). Fails with `groups-do-not-match`. */
  confirmRecovery: command({
    input: z
      .object({
        groups: z
          .array(z.object({ place: z.number().int().min(0).max(15), text: z.string().max(20) }).strict())
          .length(3),
      })
      .strict(),
    output: VaultStatus,
  }),
  /** A new recovery code; the old one stops opening this journal. */
  renewRecovery: command({ input: z.object({ passphrase: Passphrase }).strict(), output: VaultStatus }),
  /**
   * A new database key and recovery code; every old backup, and what was set aside, is re-encrypted or removed. A
   * damaged copy that was set aside and does not open is `left` as it is, unless all are removed. A job: see `jobs`.
   */
  rekey: command({
    input: z.object({ passphrase: Passphrase, oldBackups: z.enum(['re-encrypt', 'remove']) }).strict(),
    output: z.object({
      reEncrypted: z.number().int(),
      removed: z.number().int(),
      left: z.number().int(),
    }),
  }),
  changed: event({ payload: VaultStatus }),
  /** The journal locks in a moment: windows send what they hold now. */
  aboutToLock: event({ payload: z.object({ inMs: z.number().int() }) }),
})
