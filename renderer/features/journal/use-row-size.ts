import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * The height in pixels of a hidden sample, kept true while text size, fonts or width change. All rows are as tall
 * as the sample, so a jump to any month lands exactly, however many rows lie between.
 * @param guess what to use until the sample was measured
 */
export const useRowSize = (sample: RefObject<HTMLElement | null>, guess: number): number => {
  const [size, setSize] = useState(guess)
  useLayoutEffect(() => {
    const element = sample.current
    if (!element) return
    const measure = (): void => {
      const { height } = element.getBoundingClientRect()
      if (height > 0) setSize(height)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [sample])
  return size
}
