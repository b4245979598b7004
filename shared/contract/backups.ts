import { z } from 'zod'
import { Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { BackupSummary, Passphrase, RecoveryCode, VaultStatus } from './vault.ts'

/** Why a backup is still kept; `replaced` is a journal that was set aside when a backup was opened. */
export const KeptAs = z.enum(['newest', 'daily', 'weekly', 'monthly', 'before-change', 'replaced'])
export type KeptAs = z.output<typeof KeptAs>

export const Backup = BackupSummary.extend({
  keptAs: KeptAs,
  /** False when its journal is not the one that stands here; true also where nobody can tell. */
  sameJournal: z.boolean(),
})
export type Backup = z.output<typeof Backup>

export const BackupOverview = z.object({
  folder: z.string(),
  backups: z.array(Backup),
  /** Without what was set aside, which is never pruned. */
  totalBytes: z.number().int(),
  limitBytes: z.number().int(),
  lastTakenAt: Instant.nullable(),
  /** Code of the last automatic backup's failure, if it failed. */
  lastFailure: z.string().nullable(),
})
export type BackupOverview = z.output<typeof BackupOverview>

/** A backup of the list, or a file that the person picked (a token from the host). */
export const BackupSource = z.union([
  z.object({ id: z.string().max(200) }).strict(),
  z.object({ file: z.string().max(100) }).strict(),
])

/** What opens it: the passphrase or recovery code of that time, or the key already at hand. */
export const BackupSecret = z.union([
  z.object({ passphrase: Passphrase }).strict(),
  z.object({ recoveryCode: RecoveryCode }).strict(),
  z.object({ keyAtHand: z.literal(true) }).strict(),
])

export const backups = feature('backups', {
  overview: query({ input: Nothing, output: BackupOverview }),
  /** Takes and checks a backup now. A job of kind `backup`. */
  makeNow: command({ input: Nothing, output: Backup }),
  setLimit: command({
    input: z.object({ limitBytes: z.number().int().min(50_000_000).max(1_000_000_000_000) }).strict(),
    output: BackupOverview,
  }),
  remove: command({
    input: z.object({ ids: z.array(z.string().max(200)).min(1).max(500) }).strict(),
    output: z.object({ removed: z.number().int() }),
  }),
  /**
   * Puts a backup in the journal's place and opens it, after it was unlocked and checked; what stood there is
   * kept beside it. Fails with `backup-damaged`, `backup-wrong-key`, `wrong-passphrase`; then nothing has changed.
   */
  open: command({
    input: z.object({ source: BackupSource, secret: BackupSecret }).strict(),
    output: z.object({ status: VaultStatus, keptAs: z.string().nullable() }),
  }),
  changed: event({ payload: Nothing }),
})
