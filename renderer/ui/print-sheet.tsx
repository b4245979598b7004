import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { cx } from './cx.ts'
import css from './print-sheet.module.css'

type PrintSheetProps = {
  readonly children: ReactNode
  /** Pictures of whole pages, which have margins of their own. */
  readonly isPages?: boolean
}

/** What goes on paper while it is mounted, in place of everything on the screen. */
export const PrintSheet = ({ children, isPages = false }: PrintSheetProps) =>
  createPortal(<div className={cx(css.sheet, isPages && css.pages)}>{children}</div>, document.body)
