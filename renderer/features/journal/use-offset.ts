import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * How far an element begins below the top of the page, in pixels, kept true while what stands above it grows.
 * @param guess what to use until it was measured
 */
export const useOffset = (element: RefObject<HTMLElement | null>, guess: number): number => {
  const [offset, setOffset] = useState(guess)
  useLayoutEffect(() => {
    const measure = (): void => {
      const top = element.current?.getBoundingClientRect().top
      if (top !== undefined) setOffset(Math.round(top + window.scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    if (element.current?.parentElement) {
      for (const sibling of element.current.parentElement.children)
        if (sibling !== element.current) observer.observe(sibling)
    }
    return () => observer.disconnect()
  }, [element])
  return offset
}
