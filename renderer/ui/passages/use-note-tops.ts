import { type RefObject, useEffect, useState } from 'react'

/** Between two notes in a margin, in pixels. */
const GAP = 6

type Wanted = { readonly id: string; readonly top: number; readonly height: number }

/** Puts notes one below the other: each on its line where there is room, else just below the one before. */
export const stacked = (notes: readonly Wanted[]): ReadonlyMap<string, number> => {
  const tops = new Map<string, number>()
  let free = 0
  for (const { id, top, height } of notes.toSorted((a, b) => a.top - b.top)) {
    const at = Math.round(Math.max(top, free))
    tops.set(id, at)
    free = at + height + GAP
  }
  return tops
}

const isSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([id, top]) => other.get(id) === top)

/** Beside which line each note stands, in pixels below the top of the box. Kept true while the text flows anew. */
export const useNoteTops = (
  box: RefObject<HTMLElement | null>,
  marks: readonly { readonly id: string }[],
): ReadonlyMap<string, number> => {
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(() => new Map())
  useEffect(() => {
    const element = box.current
    if (!element || marks.length === 0) return
    const measure = (): void => {
      const { top } = element.getBoundingClientRect()
      const text = element.querySelector('[data-step]')?.getBoundingClientRect()
      const wanted = marks.map(({ id }) => {
        const words = element.querySelector(`mark[data-passage="${CSS.escape(id)}"]`)?.getClientRects()[0]
        const note = element.querySelector(`[data-note="${CSS.escape(id)}"]`)?.getBoundingClientRect()
        return { id, top: (words?.top ?? text?.bottom ?? top) - top, height: note?.height ?? 0 }
      })
      const next = stacked(wanted)
      const end = Math.max(...wanted.map(({ id, height }) => (next.get(id) ?? 0) + height))
      element.style.setProperty('--notes-end', `${end}px`)
      setTops((before) => (isSame(before, next) ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, marks])
  return tops
}
