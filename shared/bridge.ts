import type { AnyEvent } from './contract/index.ts'
import type { Result } from './errors.ts'

/** What the desktop app's preload script lends to the page: nothing but these three. */
export type Bridge = {
  readonly invoke: (method: string, input: unknown) => Promise<Result<unknown>>
  /**
   * Offers files that the person dropped on the page; tokens for them. The page never sees a path, and a file that it
   * made itself has none.
   */
  readonly offerFiles: (...files: readonly object[]) => Promise<Result<unknown>>
  /** Hears every event; the function it returns stops that. */
  readonly subscribe: (listener: (event: AnyEvent) => void) => () => void
}

/** The name of the bridge on `window`, and of the channels behind it. */
export const BRIDGE = 'throughline'
export const CALL_CHANNEL = 'throughline:call'
export const OFFER_CHANNEL = 'throughline:offer'
export const EVENT_CHANNEL = 'throughline:event'
