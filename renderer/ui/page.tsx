import { type ReactNode, useEffect, useRef } from 'react'
import { cx } from './cx.ts'
import css from './page.module.css'

type PageProps = {
  readonly title: string
  /** Buttons beside the heading. */
  readonly actions?: ReactNode
  /** One quiet line under the heading. */
  readonly lead?: ReactNode
  /** `text` keeps to the 68-character measure, `wide` gives lists and settings more room, `full` two texts beside each other. */
  readonly width?: 'text' | 'wide' | 'full'
  /** False where something else takes the focus first, such as the editor. */
  readonly focusHeading?: boolean
  readonly isTitleHidden?: boolean
  readonly children: ReactNode
}

/** A screen: its heading has the focus on arrival, so that a screen reader begins by saying where one is. */
export const Page = ({
  title,
  actions,
  lead,
  width = 'wide',
  focusHeading = true,
  isTitleHidden = false,
  children,
}: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusHeading) heading.current?.focus({ preventScroll: true })
  }, [focusHeading])
  return (
    <div className={cx(css.page, css[width])}>
      <header className={cx(css.header, isTitleHidden && !actions && 'visually-hidden')}>
        <div className={css.words}>
          <h1 ref={heading} tabIndex={-1} className={cx(css.title, isTitleHidden && 'visually-hidden')}>
            {title}
          </h1>
          {lead && <p className={css.lead}>{lead}</p>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}

type SectionProps = { readonly title: string; readonly lead?: ReactNode; readonly children: ReactNode }

/** A part of a page under its own heading. */
export const Section = ({ title, lead, children }: SectionProps) => (
  <section className={css.section}>
    <h2 className={css.sectionTitle}>{title}</h2>
    {lead && <p className={css.sectionLead}>{lead}</p>}
    {children}
  </section>
)
