import { type RefObject, useEffect, useState } from 'react'

type Box = { readonly width: number; readonly fontSize: number }

/** Words in charts are a little smaller than those around them. */
const SMALLER = 0.78
const NARROWEST = 200

/** How wide an element is, in whole pixels, and how large the words in a chart are there; null before it is known. */
export const useBox = (element: RefObject<HTMLElement | null>): Box | null => {
  const [box, setBox] = useState<Box | null>(null)
  useEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const width = Math.max(NARROWEST, Math.floor(entry.contentRect.width))
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const fontSize = Math.round(root * SMALLER * 10) / 10
      setBox((before) =>
        before?.width === width && before.fontSize === fontSize ? before : { width, fontSize },
      )
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return box
}
