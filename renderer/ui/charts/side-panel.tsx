import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from '../button.tsx'
import { messages } from './messages.ts'
import css from './side-panel.module.css'

type PanelProps = {
  readonly title: ReactNode
  /** Whether it takes the focus now: true when a point has just been opened. */
  readonly takesFocus: boolean
  /** Gives the focus back to where the panel was opened from. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What lies behind a point, beside the chart; where there is little room, over its foot. Escape closes it. */
export const SidePanel = ({ title, takesFocus, onClose, children }: PanelProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <aside
      className={css.panel}
      aria-labelledby="chart-panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <header className={css.head}>
        <h2 ref={heading} id="chart-panel" tabIndex={-1} className={css.title} dir="auto">
          {title}
        </h2>
        <IconButton icon="close" label={messages.close} onPress={onClose} />
      </header>
      <div className={css.body}>{children}</div>
    </aside>
  )
}

/** Lays out charts and the panel beside them. */
export const WithPanel = ({ panel, children }: { panel: ReactNode; children: ReactNode }) => (
  <div className={css.layout} data-open={panel ? '' : undefined}>
    <div className={css.charts}>{children}</div>
    {panel}
  </div>
)
