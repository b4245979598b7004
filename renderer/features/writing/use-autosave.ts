import { useEffect, useEffectEvent, useState } from 'react'
import type { Entry } from '../../../shared/contract/journal.ts'
import { useApi, useClientId, useEvent } from '../../api/hooks.tsx'
import { useFlush } from '../../ui/flush.tsx'
import { useRescue } from '../../ui/rescue.tsx'
import { createAutosave, type SaveState, type StepText } from './autosave.ts'
import { useFirstEnd } from './use-first-end.ts'

const afterInWindow = (ms: number, task: () => void): (() => void) => {
  const timer = setTimeout(task, ms)
  return () => clearTimeout(timer)
}

type Options = {
  readonly read: (stepId: string) => StepText
  readonly replace: (stepId: string, body: string) => void
  /** The page must be loaded anew: it was erased, in part or whole. */
  readonly onErased: () => void
  /** All words of the page, for the member to copy when they cannot be saved. */
  readonly readAll: () => string
}

/** Keeps an entry saved while it is open, follows other windows, and ends the writing session on leaving. */
export const useAutosave = (entry: Entry, options: Options) => {
  const { journal } = useApi()
  const client = useClientId()
  const rescue = useRescue()
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null })
  const [siblingId, setSiblingId] = useState<string | null>(null)
  const read = useEffectEvent(options.read)
  const replace = useEffectEvent(options.replace)
  const [autosave] = useState(() =>
    createAutosave(
      {
        save: (steps) => journal.saveDraft({ entryId: entry.id, client, steps: [...steps] }),
        read: (stepId) => read(stepId),
        replace: (stepId, body) => replace(stepId, body),
        onState: setState,
        onSibling: setSiblingId,
        after: afterInWindow,
      },
      entry,
    ),
  )
  useFlush(autosave.flush)

  useEvent('journal.changed', ({ entryId, what, client: by }) => {
    if (entryId !== entry.id || by === client) return
    if (what === 'erased') options.onErased()
    // Removed meanwhile: the next save says so, and what was typed stays on the page.
    else if (what !== 'removed') journal.get({ entryId }).then(autosave.adopt, () => undefined)
  })

  const saveAndSeal = async (): Promise<void> => {
    await autosave.flush()
    autosave.stop()
    await journal.seal({ entryId: entry.id, reason: 'left' })
  }
  const leave = useEffectEvent(async () => {
    try {
      await autosave.flush()
    } catch {
      autosave.stop()
      rescue.keep({ save: saveAndSeal, readAll: options.readAll })
      return
    }
    // The words are durable; a locked journal seals by itself.
    await saveAndSeal().catch(() => undefined)
  })
  useEffect(() => () => void leave(), [])
  useFirstEnd(entry, options.readAll)

  const isUnsaved = state.kind !== 'saved'
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])

  return {
    state,
    typed: autosave.typed,
    flush: autosave.flush,
    siblingId,
    closeSibling: () => setSiblingId(null),
  }
}
