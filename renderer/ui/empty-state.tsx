import { type ReactNode, useLayoutEffect, useRef } from 'react'
import css from './empty-state.module.css'
import { focusHeadingIfLost } from './focus-heading.ts'

/** An empty screen teaches in one sentence and offers one button. */
export const EmptyState = ({ sentence, action }: { sentence: string; action?: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null)
  // The button goes once there is something: whoever came back to it from a dialog goes on from the heading.
  useLayoutEffect(() => {
    const element = box.current
    return () => {
      if (element?.contains(document.activeElement))
        queueMicrotask(() => focusHeadingIfLost({ preventScroll: true }))
    }
  }, [])
  return (
    <div ref={box} className={css.empty}>
      <p>{sentence}</p>
      {action}
    </div>
  )
}
