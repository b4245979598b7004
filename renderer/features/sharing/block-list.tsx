import { type FormEvent, useRef, useState } from 'react'
import type { DraftExcerpt, Redaction, ShareDraft } from '../../../shared/contract/sharing.ts'
import { MAX_LABEL } from '../../../shared/domain/exchange/limits.ts'
import { IconButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useListFocus } from '../../ui/use-list-focus.ts'
import { messages } from './messages.ts'
import { wordsAt } from './redactions.ts'
import css from './share.module.css'

const { hide: words } = messages

type BlockProps = {
  readonly hidden: string
  readonly block: Redaction
  readonly onLabel: (label: string) => Promise<ShareDraft | null>
  readonly onRemove: () => void
}

const Block = ({ hidden, block, onLabel, onRemove }: BlockProps) => {
  const [label, setLabel] = useState(block.label)
  const isMissing = label.trim() === ''
  const save = async (): Promise<void> => {
    if (isMissing || label.trim() === block.label) return
    // A label that gives away what it hides is refused, which is said; the one that stands there stays.
    if (!(await onLabel(label.trim()))) setLabel(block.label)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save()
  }
  return (
    <li>
      <form className={css.block} onSubmit={submit} autoComplete="off" noValidate>
        <TextField
          label={words.label}
          hint={words.hidden(hidden)}
          value={label}
          onChange={setLabel}
          onBlur={() => void save()}
          error={isMissing ? words.labelMissing : null}
          maxLength={MAX_LABEL}
        />
        <IconButton icon="close" label={words.removeOf(block.label)} onPress={onRemove} />
      </form>
    </li>
  )
}

type BlockListProps = {
  readonly excerpt: DraftExcerpt
  readonly onSet: (blocks: Redaction[]) => Promise<ShareDraft | null>
}

/** The blocks of an excerpt, one by one: what each says, and the way back. */
export const BlockList = ({ excerpt, onSet }: BlockListProps) => {
  const { redactions } = excerpt
  const list = useRef<HTMLUListElement>(null)
  const focus = useListFocus(list, redactions.length)
  if (redactions.length === 0) return null
  return (
    <ul ref={list} {...focus} className={css.blocks} aria-label={words.blocks}>
      {redactions.map((block, at) => (
        <Block
          key={`${block.start}-${block.end}-${block.label}`}
          hidden={wordsAt(excerpt, block)}
          block={block}
          onLabel={(label) => onSet(redactions.with(at, { ...block, label }))}
          onRemove={() => void onSet(redactions.toSpliced(at, 1))}
        />
      ))}
    </ul>
  )
}
