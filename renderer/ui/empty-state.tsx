import { type ReactNode, useLayoutEffect, useRef } from 'react'
import css from './empty-state.module.css'
import { focusHeading } from './focus-heading.ts'

/** An empty screen teaches in one sentence and offers one button. */
export const EmptyState = ({ sentence, action }: { sentence: string; action?: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null)
  // The button goes once there is something: whoever came back to it from a dialog goes on from the heading.
  useLayoutEffect(() => {
    const element = box.current
    return () => {
      if (!element?.contains(document.activeElement)) return
      queueMicrotask(() => {
        if (document.activeElement === document.body) focusHeading({ preventScroll: true })
      })
    }
  }, [])
  return (
    <div ref={box} className={css.empty}>
      <p>{sentence}</p>
      {action}
    </div>
  )
}
