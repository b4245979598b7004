import { type RefObject, useEffect, useState } from 'react'

/** In pixels, from the top left corner of the element that holds the selection. */
export type SelectionPlace = { readonly top: number; readonly left: number }

const selectionIn = (root: Element): Range | null => {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.toString().trim() === '') return null
  const range = selection.getRangeAt(0)
  return root.contains(range.startContainer) || root.contains(range.endContainer) ? range : null
}

/** Where the words stand that are selected in an element; null while there are none, or the mouse still selects. */
export const useSelectionPlace = (
  root: RefObject<HTMLElement | null>,
  isEnabled: boolean,
): SelectionPlace | null => {
  const [place, setPlace] = useState<SelectionPlace | null>(null)
  useEffect(() => {
    if (!isEnabled) return
    let isPressed = false
    const look = (): void => {
      const element = root.current
      const range = element && !isPressed ? selectionIn(element) : null
      const [first] = range?.getClientRects() ?? []
      const box = element?.getBoundingClientRect()
      setPlace(first && box ? { top: first.top - box.top, left: first.left - box.left } : null)
    }
    const onDown = (event: PointerEvent): void => {
      // A press on what floats beside the selection is none on the text.
      if (event.target instanceof Element && event.target.closest('[data-mark-tool]')) return
      isPressed = true
      look()
    }
    const onUp = (): void => {
      isPressed = false
      // The browser settles the selection after the release.
      setTimeout(look)
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('pointerdown', onDown)
    document.addEventListener('pointerup', onUp)
    document.addEventListener('pointercancel', onUp)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('pointerdown', onDown)
      document.removeEventListener('pointerup', onUp)
      document.removeEventListener('pointercancel', onUp)
      setPlace(null)
    }
  }, [root, isEnabled])
  return place
}
