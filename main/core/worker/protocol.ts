import type { AnyEvent } from '../../../shared/contract/index.ts'
import type { Result } from '../../../shared/errors.ts'
import type { Paths } from '../deps.ts'
import type { OutgoingFile } from '../files/shelf.ts'

/** What core's thread is started with. */
export type CoreStart = {
  readonly paths: Paths
  readonly version: string
  /** Address of the reader's worker, built or source. */
  readonly readerWorker: string
  /** Address of the typesetter's worker, built or source. */
  readonly typesetWorker: string
  /** Address of the built program of a page. */
  readonly pageScript: string
  /** Whether the host's thread answers `keychain` questions. */
  readonly hasKeychain: boolean
  /** As in `CoreDeps`. */
  readonly startWithSample?: boolean
}

/** Everything that a host asks of core's thread, and what each answers. */
export type CoreCalls = {
  readonly dispatch: { ask: { method: string; input: unknown }; answer: Result<unknown> }
  readonly offer: { ask: { path: string; discard: boolean }; answer: string }
  readonly release: { ask: { token: string }; answer: null }
  readonly put: { ask: OutgoingFile; answer: string }
  readonly look: { ask: { token: string }; answer: OutgoingFile | null }
  readonly take: { ask: { token: string }; answer: OutgoingFile | null }
  readonly close: { ask: null; answer: null }
}
export type CoreCallName = keyof CoreCalls

export type ToCore =
  | {
      [N in CoreCallName]: { readonly kind: N; readonly id: number; readonly ask: CoreCalls[N]['ask'] }
    }[CoreCallName]
  | { readonly kind: 'keychain-answer'; readonly id: number; readonly bytes: Uint8Array | null }

export type FromCore =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: CoreCalls[CoreCallName]['answer'] }
  /** A call that has no `Result` to fail with, or core that could not start (id 0). */
  | { readonly kind: 'failed'; readonly id: number }
  | { readonly kind: 'event'; readonly event: AnyEvent }
  | {
      readonly kind: 'keychain'
      readonly id: number
      readonly operation: 'seal' | 'open'
      readonly bytes: Uint8Array
    }
