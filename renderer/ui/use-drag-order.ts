import { type DragEvent, useState } from 'react'

/** The same ids with one at the place of another. */
export const placedAt = (ids: readonly string[], id: string, place: string): string[] => {
  const to = ids.indexOf(place)
  return ids.filter((other) => other !== id).toSpliced(to, 0, id)
}

type DragOrder = {
  readonly dragged: string | null
  /** The row that the dragged one would take the place of. */
  readonly over: string | null
  readonly handle: (id: string) => {
    readonly draggable: true
    readonly onDragStart: (event: DragEvent<HTMLElement>) => void
    readonly onDragEnd: () => void
  }
  readonly row: (id: string) => {
    readonly onDragOver: (event: DragEvent<HTMLElement>) => void
    readonly onDrop: (event: DragEvent<HTMLElement>) => void
  }
}

/**
 * Moves the rows of a list by dragging their handles. It stands beside buttons that do the same, for whoever has no
 * mouse: see `useReorder`.
 */
export const useDragOrder = (ids: readonly string[], save: (ids: string[]) => void): DragOrder => {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const end = (): void => {
    setDragged(null)
    setOver(null)
  }
  return {
    dragged,
    over,
    handle: (id) => ({
      draggable: true,
      onDragStart: (event) => {
        // Without data some browsers start no drag; the member's words stay out of it.
        event.dataTransfer.setData('text/plain', '')
        event.dataTransfer.effectAllowed = 'move'
        const row = event.currentTarget.closest('li')
        if (row) event.dataTransfer.setDragImage(row, 8, 8)
        setDragged(id)
      },
      onDragEnd: end,
    }),
    row: (id) => ({
      onDragOver: (event) => {
        if (dragged === null) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        if (over !== id) setOver(id)
      },
      onDrop: (event) => {
        if (dragged === null) return
        event.preventDefault()
        if (dragged !== id) save(placedAt(ids, dragged, id))
        end()
      },
    }),
  }
}
