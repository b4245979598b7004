import { type RefObject, useEffect, useRef, useState } from 'react'

export type Way = 'up' | 'down'
type Moved = { readonly id: string; readonly way: Way; readonly to: number }

/** The same ids with one moved a place up or down. */
const movedIds = (ids: readonly string[], id: string, way: Way): string[] => {
  const from = ids.indexOf(id)
  const rest = ids.toSpliced(from, 1)
  return rest.toSpliced(way === 'up' ? from - 1 : from + 1, 0, id)
}

/**
 * Moves the rows of a list by buttons, which stand in elements with `data-way`. The focus stays on the button that
 * moved the row, or goes to its twin where the row has come to an end.
 *
 * @param save keeps the new order, and resolves once it is kept; the caller shows what went wrong
 */
export const useReorder = (ids: readonly string[], save: (ids: string[]) => Promise<unknown>) => {
  const [moved, setMoved] = useState<Moved | null>(null)
  const box: RefObject<HTMLOListElement | null> = useRef(null)
  const place = ids.indexOf(moved?.id ?? '')
  useEffect(() => {
    if (!moved || place !== moved.to) return
    const row = box.current?.children[place]
    const buttons = [moved.way, moved.way === 'up' ? 'down' : 'up'].map((way) =>
      row?.querySelector<HTMLButtonElement>(`[data-way="${way}"] button:not(:disabled)`),
    )
    buttons.find(Boolean)?.focus()
  }, [place, moved])
  const move = async (id: string, way: Way): Promise<void> => {
    const next = movedIds(ids, id, way)
    await save(next)
    setMoved({ id, way, to: next.indexOf(id) })
  }
  return {
    box,
    move: (id: string, way: Way): void => void move(id, way).catch(() => undefined),
    /** The row that has just moved, for a word about it. */
    moved: moved && place === moved.to ? { id: moved.id, place } : null,
  }
}
