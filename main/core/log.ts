import type { ErrorCode } from '../../shared/errors.ts'

/** The only facts a log line may hold. No field can carry a member's words. */
export type LogFields = {
  readonly method?: string
  readonly code?: ErrorCode | string
  /** Class name of an unexpected error; its message may quote text and is left out. */
  readonly error?: string
  /** `file:line` places of the stack, without the message. */
  readonly at?: string
  readonly ms?: number
  readonly count?: number
  readonly bytes?: number
  readonly version?: string
}

export type LogEvent =
  | 'start'
  | 'stop'
  | 'call-failed'
  | 'unexpected'
  | 'unlocked'
  | 'locked'
  | 'migrated'
  | 'backup-made'
  | 'backup-failed'
  | 'job-failed'

export type Log = (event: LogEvent, fields?: LogFields) => void

export const silentLog: Log = () => undefined
