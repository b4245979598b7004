import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer } from '../../api/hooks.tsx'
import { useAutosaved } from '../../ui/autosaved/use-autosaved.ts'
import type { EditorHandle } from '../../ui/editor/editor.tsx'

/** Answers that were under way may bring back what this window saved a moment ago: these many are known again. */
const MOST_REMEMBERED = 50

/**
 * Saves the vision as it is typed, each time based on the words that the typing began from: words of another window
 * are followed while nothing waits here, and never overwritten unseen.
 * @param body as core keeps it now
 */
export const useVisionWords = (body: string, editor: RefObject<EditorHandle | null>) => {
  const { vision } = useApi()
  const keep = useKeepAnswer()
  const last = useRef(body)
  const base = useRef(body)
  const known = useRef<string[]>([body])
  const [isBehind, setBehind] = useState(false)
  const readAll = (): string => {
    last.current = editor.current?.readText() ?? last.current
    return last.current
  }
  const { state, typed } = useAutosaved<{ body: string }>({
    save: async (changes) => {
      const words = changes.body ?? readAll()
      known.current = [...known.current, words].slice(-MOST_REMEMBERED)
      try {
        const saved = await vision.save({ body: words, base: base.current })
        base.current = saved.current?.body ?? ''
        setBehind(false)
        keep(vision.get, {}, saved)
      } catch (error) {
        if (asAppError(error).code === 'comment-changed') setBehind(true)
        throw error
      }
    },
    readAll,
  })
  const take = (words: string): void => {
    known.current = [words]
    last.current = words
    base.current = words
    editor.current?.replaceText(words)
  }
  const follow = useEffectEvent((words: string) => {
    const isWaiting = state.kind === 'unsaved' || state.kind === 'failed'
    if (!isWaiting && !known.current.includes(words)) take(words)
  })
  useEffect(() => follow(body), [body])
  const type = (): void => typed({ body: readAll() })
  return {
    state,
    type,
    isBehind,
    readAll,
    keepMine: () => {
      base.current = body
      type()
    },
    takeNewer: () => {
      take(body)
      type()
    },
  }
}
