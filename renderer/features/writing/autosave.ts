import type { Entry, SavedDraft } from '../../../shared/contract/journal.ts'
import type { AppError, ErrorCode } from '../../../shared/errors.ts'
import { asAppError } from '../../api/failure.ts'

/** A step's words as they stand in its field now. */
export type StepText = { readonly promptId: string | null; readonly body: string }
export type StepSave = StepText & { readonly stepId: string; readonly baseVersion: number }

export type SaveState =
  /** Every word is durable; `at` is null while nothing was typed yet. */
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }

export type AutosaveDeps = {
  readonly save: (steps: readonly StepSave[]) => Promise<SavedDraft>
  /** Reads a step's field. Costs its length, so it is called once a save. */
  readonly read: (stepId: string) => StepText
  /** Puts another window's words into a step's field. */
  readonly replace: (stepId: string, body: string) => void
  readonly onState: (state: SaveState) => void
  /** Another window had saved first: what was typed here is kept as this revision. */
  readonly onSibling: (revisionId: string) => void
  /** Runs a task once after some milliseconds; the function it returns calls it off. */
  readonly after: (ms: number, task: () => void) => () => void
}

export type Autosave = {
  /** The member changed a step. */
  readonly typed: (stepId: string) => void
  /** Saves what is unsaved at once; rejects with the `AppError` when it could not be saved. */
  readonly flush: () => Promise<void>
  /** Takes in the entry as core has it now, without touching what is being typed here. */
  readonly adopt: (entry: Entry) => void
  /** Ends the waiting; what is unsaved should have been flushed. */
  readonly stop: () => void
}

/** From the first unsaved key to its save. With the save itself, what was typed is durable well within a second. */
const THROTTLE_MS = 400
/** How long to wait before trying again after a failure, and at most. */
const RETRY_MS = 1_000
const RETRY_MOST_MS = 10_000

/**
 * Saves an entry while it is written: a throttle, not a debounce; one save at a time; only changed steps travel.
 * Each step is sent with the version that this window last saw. When another window was first, core keeps these
 * words as a revision of their own, and only then are the other window's words put in the field: no interleaving
 * loses a word.
 */
export const createAutosave = (deps: AutosaveDeps, entry: Entry): Autosave => {
  const versions = new Map(entry.steps.map(({ stepId, version }) => [stepId, version]))
  const unsaved = new Set<string>()
  let sending: Promise<void> | null = null
  let sent: ReadonlySet<string> = new Set()
  let callOff: (() => void) | null = null
  let failures = 0
  let waitingEntry: Entry | null = null
  let isStopped = false

  const schedule = (ms: number): void => {
    if (callOff || sending || isStopped || unsaved.size === 0) return
    callOff = deps.after(ms, () => {
      callOff = null
      // Its failure is told by the state, and tried again.
      send().catch(() => undefined)
    })
  }

  const adopt = (current: Entry): void => {
    if (sending) {
      waitingEntry = current
      return
    }
    for (const { stepId, version, body } of current.steps) {
      const known = versions.get(stepId) ?? 0
      // Older than what this window saved itself: an answer that was under way meanwhile.
      if (unsaved.has(stepId) || version <= known) continue
      versions.set(stepId, version)
      deps.replace(stepId, body)
    }
  }

  const succeeded = (saved: SavedDraft): void => {
    failures = 0
    if (saved.outcome === 'saved') {
      for (const [stepId, version] of Object.entries(saved.versions)) versions.set(stepId, version)
    } else {
      deps.onSibling(saved.revisionId)
      // What was typed since then is unsaved, keeps its old version, and so becomes a revision of its own too.
      waitingEntry = saved.entry
    }
    deps.onState(unsaved.size === 0 ? { kind: 'saved', at: saved.savedAt } : { kind: 'unsaved' })
  }

  const failed = (steps: ReadonlySet<string>, error: unknown): AppError => {
    failures += 1
    for (const stepId of steps) unsaved.add(stepId)
    const known = asAppError(error)
    deps.onState({ kind: 'failed', code: known.code })
    return known
  }

  const saveOnce = async (): Promise<void> => {
    const steps = new Set(unsaved)
    sent = steps
    unsaved.clear()
    const saves = [...steps].map((stepId) => ({
      stepId,
      ...deps.read(stepId),
      baseVersion: versions.get(stepId) ?? 0,
    }))
    try {
      succeeded(await deps.save(saves))
    } catch (error) {
      throw failed(steps, error)
    }
  }

  const settle = (): void => {
    sending = null
    sent = new Set()
    const entryNow = waitingEntry
    waitingEntry = null
    if (entryNow) adopt(entryNow)
    schedule(failures === 0 ? THROTTLE_MS : Math.min(RETRY_MS * 2 ** (failures - 1), RETRY_MOST_MS))
  }

  const send = (): Promise<void> => {
    callOff?.()
    callOff = null
    if (sending) return sending
    if (unsaved.size === 0) return Promise.resolve()
    sending = saveOnce().finally(settle)
    return sending
  }

  return {
    typed: (stepId) => {
      const isNews = unsaved.size === 0 && failures === 0
      unsaved.add(stepId)
      if (isNews && !sent.has(stepId)) deps.onState({ kind: 'unsaved' })
      schedule(THROTTLE_MS)
    },
    flush: async () => {
      // Once for what is on its way, and again for what was typed meanwhile.
      if (sending) await sending.catch(() => undefined)
      while (unsaved.size > 0) await send()
    },
    adopt,
    stop: () => {
      isStopped = true
      callOff?.()
      callOff = null
    },
  }
}
