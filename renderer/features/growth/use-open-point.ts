import { useState } from 'react'
import { useKept } from '../../api/kept.ts'
import { scrollAboveSheet } from '../../ui/charts/scroll-above-sheet.ts'
import { focusHeadingIfLost } from '../../ui/focus-heading.ts'

/** Where the focus goes next: a new object for each wish. */
type FocusOn = { readonly key: string }

/**
 * The point of a view that is open, with what lies behind it. It is kept while one is elsewhere: on the way back from
 * an entry the same panel stands open and the focus is on the same point.
 * @param view names it among the views
 */
export const useOpenPoint = <P extends { readonly key: string }>(view: string) => {
  const [open, keep] = useKept<P | null>(`growth-open-${view}`, null)
  const [focusOn, setFocusOn] = useState<FocusOn | null>(open && { key: open.key })
  const [hasOpened, setOpened] = useState(false)
  const close = (): void => {
    if (open) setFocusOn({ key: open.key })
    keep(null)
    // The point may be gone meanwhile, or lie in another stretch of time.
    requestAnimationFrame(() => focusHeadingIfLost())
  }
  return {
    open,
    focusOn,
    /** Whether it was opened since one came here, so that the panel takes the focus. */
    hasOpened,
    /** Opens what lies behind a point; the point that is open closes. */
    show: (point: P): void => {
      if (open?.key === point.key) {
        close()
        return
      }
      setFocusOn(null)
      setOpened(true)
      keep(point)
      requestAnimationFrame(() => scrollAboveSheet(point.key))
    },
    close,
    /** Closes it where something else is looked at now, such as another trait. */
    forget: (): void => keep(null),
  }
}
