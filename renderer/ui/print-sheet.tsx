import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import css from './print-sheet.module.css'

/** What goes on paper while it is mounted, in place of everything on the screen. */
export const PrintSheet = ({ children }: { children: ReactNode }) =>
  createPortal(<div className={css.sheet}>{children}</div>, document.body)
