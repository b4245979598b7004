import { useState } from 'react'
import type { Summary } from '../../../shared/contract/summaries.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { ArrangeDialog } from './arrange-dialog.tsx'
import css from './compose.module.css'
import { sectionMessages } from './section-messages.ts'

const { sections: words } = sectionMessages

type SectionNavProps = {
  readonly summary: Summary
  readonly here: string
  readonly onGo: (sectionId: string) => void
}

/** The sections in the order of the document; those that are left out stand with the arranging. */
export const SectionNav = ({ summary, here, onGo }: SectionNavProps) => {
  const readOnly = useReadOnly()
  const [isArranging, setArranging] = useState(false)
  const shown = summary.sections.filter(({ id, dropped }) => !dropped || id === here)
  return (
    <div className={css.sections}>
      <nav aria-label={words.label}>
        <ol className={css.sectionList}>
          {shown.map(({ id, title, dropped }) => (
            <li key={id}>
              <button
                type="button"
                className={cx(css.sectionLink, id === here && css.sectionHere, dropped && css.sectionOut)}
                onClick={() => onGo(id)}
                {...(id === here && { 'aria-current': 'true' as const })}
              >
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {!readOnly && (
        <Button icon="drag" onPress={() => setArranging(true)}>
          {words.arrange}
        </Button>
      )}
      {isArranging && <ArrangeDialog summary={summary} onClose={() => setArranging(false)} />}
    </div>
  )
}
