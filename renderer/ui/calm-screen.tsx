import { type ReactNode, useEffect, useRef } from 'react'
import css from './calm-screen.module.css'
import { cx } from './cx.ts'

type CalmScreenProps = {
  readonly title: string
  readonly children: ReactNode
  readonly role?: 'alert'
  /** False where a field takes the focus first. */
  readonly focusHeading?: boolean
  readonly width?: 'narrow' | 'medium'
}

/** One thing in the middle of a quiet page: before the journal is open, and when something went wrong. */
export const CalmScreen = ({
  title,
  children,
  role,
  focusHeading = true,
  width = 'narrow',
}: CalmScreenProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusHeading) heading.current?.focus({ preventScroll: true })
  }, [focusHeading])
  return (
    <main className={css.screen}>
      <div className={cx(css.column, css[width])}>
        <p className={css.name}>
          <Mark />
          Throughline
        </p>
        <div className={css.card} role={role}>
          <h1 ref={heading} tabIndex={-1} className={css.title}>
            {title}
          </h1>
          {children}
        </div>
      </div>
    </main>
  )
}

/** A line that runs through: the product's sign. */
export const Mark = () => (
  <svg className={css.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M3 21c5 0 6-10 11-10s5 10 9 10 4-5 6-8" />
    <circle cx="14" cy="11" r="2.4" />
    <circle cx="23" cy="21" r="2.4" />
  </svg>
)
