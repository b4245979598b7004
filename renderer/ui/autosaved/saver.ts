import type { ErrorCode } from '../../../shared/errors.ts'
import { asAppError } from '../../api/failure.ts'
import { createSender } from '../sender.ts'

export type SavingState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unsaved' }
  /** Every word is durable. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }

/** Whether words stand on the page that are not durable yet. */
export const isWaiting = ({ kind }: SavingState): boolean => kind === 'unsaved' || kind === 'failed'

export type Saver<T extends object> = {
  /** Takes in what was typed; it is durable well within a second. */
  readonly typed: (changes: Partial<T>) => void
  /** Saves what waits; rejects when it could not be saved. */
  readonly flush: () => Promise<void>
  /** Ends the trying again by itself. */
  readonly leave: () => void
  readonly stay: () => void
}

const THROTTLE_MS = 400
const RETRY_MS = 2_000
/** Sending the same again would never end: the words were refused, what they belong to is gone, or others stand there. */
const FINAL: ReadonlySet<ErrorCode> = new Set([
  'invalid-input',
  'not-found',
  'comment-changed',
  'reply-saved',
])

type SaverDeps<T extends object> = {
  readonly save: (changes: Partial<T>) => Promise<unknown>
  readonly onState: (state: SavingState) => void
  /** Runs a task once after some milliseconds. */
  readonly after: (ms: number, task: () => void) => void
}

/** Saves some fields as they are typed, one call after the other; what could not be saved is tried again. */
export const createSaver = <T extends object>({ save, onState, after }: SaverDeps<T>): Saver<T> => {
  let state: SavingState = { kind: 'untouched' }
  let timesTyped = 0
  let isLeft = false
  let isRetryDue = false
  const tell = (next: SavingState): void => {
    state = next
    onState(next)
  }
  const retrySoon = (): void => {
    if (isRetryDue) return
    isRetryDue = true
    after(RETRY_MS, () => {
      isRetryDue = false
      if (!isLeft) sender.push({})
    })
  }
  const send = async (changes: Partial<T>): Promise<void> => {
    const before = timesTyped
    try {
      await save(changes)
    } catch (error) {
      const { code } = asAppError(error)
      tell({ kind: 'failed', code })
      if (!FINAL.has(code)) retrySoon()
      throw error
    }
    tell({ kind: timesTyped === before ? 'saved' : 'unsaved' })
  }
  const sender = createSender<T>(send, () => undefined)
  return {
    typed: (changes) => {
      timesTyped += 1
      // A failure is told until all is well again.
      if (state.kind !== 'failed') tell({ kind: 'unsaved' })
      sender.push(changes, THROTTLE_MS)
    },
    flush: sender.flush,
    leave: () => {
      isLeft = true
    },
    stay: () => {
      isLeft = false
    },
  }
}
