import type { Entry, EntryStep, SavedDraft } from '../../../shared/contract/journal.ts'
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
/** Who has not typed for this long stands between two words: none is torn when another window's words come in. */
const PAUSE_MS = 1_000
/** How long to wait before trying again after a failure, and at most. */
const RETRY_MS = 1_000
const RETRY_MOST_MS = 10_000
/** The one failure after which nobody knows whether the words were saved. Every other is an answer. */
const ANSWER_LOST: ErrorCode = 'host-gone'
/** The words themselves were refused: sending the same again would never end. */
const REFUSED: ErrorCode = 'invalid-input'

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
  /** What was sent last, until an answer settles what became of it. */
  let open: readonly StepSave[] = []
  /** Whether what is open may have been saved all the same. */
  let mayBeSaved = false
  let callOff: (() => void) | null = null
  /** The throttle ran out while a save was under way: the next one follows at once. */
  let isDue = false
  let failures = 0
  /** The newest that another window wrote, by step, until it can be put in the fields. */
  const waiting = new Map<string, EntryStep>()
  /** Set while somebody is typing here. */
  let callOffPause: (() => void) | null = null
  let isStopped = false

  const isUnsaved = (): boolean => unsaved.size > 0 || open.length > 0

  /** For saves that nobody waits for: a failure is told by the state, and tried again. */
  const sendSoon = (): void => void send().catch(() => undefined)

  const schedule = (ms: number): void => {
    if (callOff || isStopped) return
    callOff = deps.after(ms, () => {
      callOff = null
      if (sending) isDue = true
      else sendSoon()
    })
  }
  const unschedule = (): void => {
    callOff?.()
    callOff = null
    isDue = false
  }

  const adoptWaiting = (): void => {
    if (sending || callOffPause) return
    for (const { stepId, version, body } of waiting.values()) {
      const known = versions.get(stepId) ?? 0
      const isOpen = unsaved.has(stepId) || open.some((save) => save.stepId === stepId)
      // Not newer: an answer that was under way while this window saved.
      if (isOpen || version <= known) continue
      versions.set(stepId, version)
      deps.replace(stepId, body)
    }
    waiting.clear()
  }

  const adopt = (current: Entry): void => {
    for (const step of current.steps) {
      if (step.version > (waiting.get(step.stepId)?.version ?? 0)) waiting.set(step.stepId, step)
    }
    adoptWaiting()
  }

  const succeeded = (saves: readonly StepSave[], saved: SavedDraft): void => {
    failures = 0
    open = []
    mayBeSaved = false
    if (saved.outcome === 'saved') {
      for (const [stepId, version] of Object.entries(saved.versions)) versions.set(stepId, version)
    } else {
      deps.onSibling(saved.revisionId)
      for (const { stepId, version, body } of saved.entry.steps) {
        // Only some steps came too late: this one stands as it was sent.
        if (saves.some((save) => save.stepId === stepId && save.body === body)) versions.set(stepId, version)
      }
      // What was typed meanwhile in a late step keeps its old version, and so becomes a revision of its own too.
      adopt(saved.entry)
    }
    deps.onState(isUnsaved() ? { kind: 'unsaved' } : { kind: 'saved', at: saved.savedAt })
  }

  const failed = (saves: readonly StepSave[], error: unknown): AppError => {
    failures += 1
    const known = asAppError(error)
    if (known.code === ANSWER_LOST) mayBeSaved = true
    if (known.code === REFUSED) mayBeSaved = false
    if (!mayBeSaved) {
      open = []
      for (const { stepId } of saves) unsaved.add(stepId)
    }
    deps.onState({ kind: 'failed', code: known.code })
    return known
  }

  const read = (): readonly StepSave[] => {
    const saves = [...unsaved].map((stepId) => ({
      stepId,
      ...deps.read(stepId),
      baseVersion: versions.get(stepId) ?? 0,
    }))
    unsaved.clear()
    return saves
  }

  const saveOnce = async (): Promise<void> => {
    // Perhaps it was saved and only the answer was lost: core knows the very same words again, while newer ones on
    // the old version would look like another window's.
    const saves = open.length > 0 ? open : read()
    open = saves
    try {
      succeeded(saves, await deps.save(saves))
    } catch (error) {
      throw failed(saves, error)
    }
  }

  const settle = (): void => {
    sending = null
    adoptWaiting()
    if (failures > 0) {
      unschedule()
      schedule(Math.min(RETRY_MS * 2 ** (failures - 1), RETRY_MOST_MS))
    } else if (isDue) {
      isDue = false
      sendSoon()
    } else if (isUnsaved()) schedule(THROTTLE_MS)
  }

  const send = (): Promise<void> => {
    if (sending) return sending
    unschedule()
    if (!isUnsaved()) return Promise.resolve()
    sending = saveOnce().finally(settle)
    return sending
  }

  return {
    typed: (stepId) => {
      const isNews = !isUnsaved() && failures === 0
      unsaved.add(stepId)
      if (isNews) deps.onState({ kind: 'unsaved' })
      callOffPause?.()
      callOffPause = deps.after(PAUSE_MS, () => {
        callOffPause = null
        adoptWaiting()
      })
      schedule(THROTTLE_MS)
    },
    flush: async () => {
      // Once for what is on its way, and again for what was typed meanwhile.
      if (sending) await sending.catch(() => undefined)
      while (isUnsaved()) await send()
    },
    adopt,
    stop: () => {
      isStopped = true
      unschedule()
      callOffPause?.()
      callOffPause = null
    },
  }
}
