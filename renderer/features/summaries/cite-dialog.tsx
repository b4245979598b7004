import { useEffect, useRef, useState } from 'react'
import type { Choice } from '../../../shared/contract/choices.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useFormat } from '../../ui/format.ts'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useShortcut } from '../../ui/use-shortcut.tsx'
import own from './evidence.module.css'
import { evidenceMessages } from './evidence-messages.ts'
import { openingOfChoice } from './opening.ts'
import css from './summaries.module.css'
import { numberOf } from './use-cites.ts'

const { citing: words } = evidenceMessages

type CiteDialogProps = {
  /** What can be cited, the section's own first. */
  readonly choices: readonly Choice[]
  readonly onCite: (key: string) => void
  readonly onClose: () => void
}

/** Chooses a source to cite without leaving the words. */
const CiteDialog = ({ choices, onCite, onClose }: CiteDialogProps) => {
  const format = useFormat()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <p className={css.soft}>{choices.length > 0 ? words.lead : words.none}</p>
      <ul ref={list} className={css.cards}>
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" className={own.cite} onClick={() => onCite(choice.key)}>
              <span className={own.number}>{numberOf(choice.key)}</span>
              <span className={own.citeWords}>
                <span className={css.facts}>{format.day(choice.day, 'long')}</span>
                <span dir="auto">{openingOfChoice(choice)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

type CiteByKeysProps = {
  readonly choices: readonly Choice[]
  /** The section that is written: what is chosen for it comes first. */
  readonly sectionId: string
  /** Puts a token into the words; false where no field had the cursor. */
  readonly onCite: (key: string) => boolean
}

/** Cites by a shortcut, from whatever field has the cursor. */
export const CiteByKeys = ({ choices, sectionId, onCite }: CiteByKeysProps) => {
  const { show } = useToast()
  const readOnly = useReadOnly()
  const [isOpen, setOpen] = useState(false)
  const { keysLabel: label, keysGroup: group } = words
  useShortcut({ keys: 'Mod+Shift+F', label, group }, () => setOpen(true), !readOnly)
  if (!isOpen) return null
  return (
    <CiteDialog
      choices={choices
        .filter(({ source }) => source.kind !== 'chart')
        .toSorted((a, b) => Number(b.sectionId === sectionId) - Number(a.sectionId === sectionId))}
      onCite={(key) => {
        setOpen(false)
        if (!onCite(key)) show({ text: evidenceMessages.choice.citeNowhere })
      }}
      onClose={() => setOpen(false)}
    />
  )
}
