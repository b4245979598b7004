import { useRef } from 'react'
import type { DraftExcerpt, Redaction, ShareDraft } from '../../../shared/contract/sharing.ts'
import { MAX_LABEL } from '../../../shared/domain/exchange/limits.ts'
import { BlockLabel } from '../../ui/block-label.tsx'
import { useListFocus } from '../../ui/use-list-focus.ts'
import { messages } from './messages.ts'
import { wordsAt } from './redactions.ts'
import css from './share.module.css'

const { hide: words } = messages

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
        <li key={`${block.start}-${block.end}-${block.label}`}>
          <BlockLabel
            label={block.label}
            hidden={wordsAt(excerpt, block)}
            maxLength={MAX_LABEL}
            words={words}
            onLabel={async (label) => (await onSet(redactions.with(at, { ...block, label }))) !== null}
            onRemove={() => void onSet(redactions.toSpliced(at, 1))}
          />
        </li>
      ))}
    </ul>
  )
}
