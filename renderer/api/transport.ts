import type { PickedKind } from '../../shared/contract/host.ts'
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
  readonly pickFile: (kind: PickedKind) => Promise<string | null>
  /** Lets the person pick files that somebody sent; tokens for them, in their order. */
  readonly pickFiles: () => Promise<string[]>
  /** Tokens for files that the person dropped on the page, in their order. */
  readonly offerFiles: (files: readonly File[]) => Promise<string[]>
  /** Lets the person save a file that core made; false when they thought better of it. */
  readonly saveFile: (token: string) => Promise<boolean>
  /** Saves files in one go, into one folder where the host has a dialog for it; how many were saved. */
  readonly saveFiles: (tokens: readonly string[]) => Promise<number>
}
