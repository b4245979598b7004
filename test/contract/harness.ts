import type { AnyEvent } from '../../shared/contract/index.ts'
import type { Result } from '../../shared/errors.ts'

/** One way to reach core, as the suite drives it. */
export type Harness = {
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  /** What was heard so far, in order. */
  readonly events: readonly AnyEvent[]
  /** Brings a file as a person would, by picking or dropping it; its token. */
  readonly offer: (name: string, bytes: Uint8Array) => Promise<string>
  /** Saves a file that core made, as a person would; its bytes. */
  readonly take: (file: string) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** What a transport's host can do, which decides how a few calls must end. */
export type Abilities = {
  readonly keychain: boolean
  /** Null where there is no host at all: then its calls are not part of the suite. */
  readonly host: 'browser' | 'electron' | null
}

/** Folders of a run's own. */
export type Places = { readonly home: string; readonly deviceHome: string }
