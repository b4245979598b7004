import { useLayoutEffect, useRef } from 'react'

/**
 * Stands beside a screen inside its Suspense. A screen that was left for one whose code is still on its way is only
 * hidden, and what is hidden loses the focus: who turns back meanwhile finds it where it was.
 */
export const KeepsFocus = () => {
  const had = useRef<Element | null>(null)
  // React takes layout effects back when it hides a screen, and runs them anew when it shows it again.
  useLayoutEffect(() => {
    const before = had.current
    const isElsewhere = document.activeElement !== document.body && document.activeElement !== before
    if (
      before?.isConnected &&
      !isElsewhere &&
      (before instanceof HTMLElement || before instanceof SVGElement)
    )
      before.focus({ preventScroll: true })
    return () => {
      had.current = document.activeElement
    }
  }, [])
  return null
}
