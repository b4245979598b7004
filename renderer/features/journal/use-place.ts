import { useCallback, useEffect, useState } from 'react'
import { useKept } from '../../api/kept.ts'

/** Where the member was in a list: how far it was scrolled, and the entry that they opened from it. */
type Place = { readonly scrollY: number; readonly line: number; readonly entryId: string | null }

/** The rows come within a few frames; somebody who waits longer has moved on. */
const MOST_FRAMES = 60

const START: Place = { scrollY: 0, line: 1, entryId: null }

/**
 * Brings the member back to where they left a list: the same scroll, and the focus on the entry that they opened.
 * Call it where the list is rendered, not before there is a list.
 */
export const usePlace = () => {
  const [kept, keep] = useKept<Place>('journal-place', START)
  const [came] = useState(kept)

  useEffect(() => {
    if (came.entryId === null) return
    keep({ ...came, entryId: null })
    window.scrollTo({ top: came.scrollY, behavior: 'instant' })
    let frames = 0
    const find = (): void => {
      const link = document.querySelector<HTMLElement>(`[data-entry-row="${CSS.escape(came.entryId ?? '')}"]`)
      link?.focus({ preventScroll: true })
      frames += 1
      if (!link && frames < MOST_FRAMES) frame = requestAnimationFrame(find)
    }
    let frame = requestAnimationFrame(find)
    return () => cancelAnimationFrame(frame)
  }, [came, keep])

  /** Notes that an entry is opened from here. */
  const keepPlace = useCallback(
    ({ entryId, line }: { entryId: string; line: number }): void =>
      keep({ entryId, line, scrollY: window.scrollY }),
    [keep],
  )
  return {
    kept,
    keep: keepPlace,
    /** Forgets the place: another list begins at its top. */
    forget: (): void => keep(START),
  }
}
