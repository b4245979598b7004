import type { AnyEvent } from '../../shared/contract/index.ts'
import type { Result } from '../../shared/errors.ts'

/** Whether core can be reached: `gone` means that the host ended or no longer knows this window. */
export type Connection = 'connecting' | 'connected' | 'gone'

/** How calls, events and files travel between this window and its host. One for each host. */
export type Transport = {
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  /** Hears every event from now on. */
  readonly subscribe: (listener: (event: AnyEvent) => void) => () => void
  /** Hears the connection's state, at once and at every change. */
  readonly watchConnection: (listener: (connection: Connection) => void) => () => void
  /** Lets the person pick a file; a token for it, or null. */
  readonly pickFile: (kind: 'backup') => Promise<string | null>
  /** Lets the person save a file that core made; false when they thought better of it. */
  readonly saveFile: (token: string) => Promise<boolean>
}
