import type { CSSProperties } from 'react'
import type { Passage } from '../../../shared/contract/passages.ts'
import { Icon } from '../icon.tsx'
import { Sign } from '../sign.tsx'
import { keyOf } from './choices.ts'
import { useEntryPassages } from './entry-passages.tsx'
import { messages } from './messages.ts'
import { quoteText } from './quote-text.ts'
import css from './step-notes.module.css'
import { useTraits } from './use-traits.ts'

/** A narrow margin holds this many names; the rest are counted. */
const MOST_NAMES = 3

const Note = ({ passage, top }: { passage: Passage; top: number | undefined }) => {
  const { open } = useEntryPassages()
  const traitOf = useTraits()
  const isGone = passage.place.found === 'gone'
  const named = passage.targets.slice(0, MOST_NAMES)
  const left = passage.targets.length - named.length
  // How far down the margin it stands, where there is a margin.
  const style: CSSProperties & { readonly '--top'?: string } =
    top === undefined ? {} : { '--top': `${top}px` }
  return (
    <li className={css.item} style={style} data-note={passage.id}>
      <button
        type="button"
        className={css.note}
        data-gone={isGone || undefined}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => open(passage.id, currentTarget)}
      >
        {isGone && <span className={css.gone}>{messages.gone}</span>}
        <span className="visually-hidden">{messages.evidenceFor}: </span>
        {named.map((target) => (
          <span key={keyOf(target)} className={css.name}>
            <Sign kind={target.kind} trait={traitOf(target)} />
            <span dir="auto">
              {target.label}
              {target.stance === 'against' && (
                <span className={css.against}> · {messages.stance.besideName}</span>
              )}
            </span>
          </span>
        ))}
        {left > 0 && <span className={css.left}>{messages.more(left)}</span>}
        {passage.starred && (
          <span className={css.star}>
            <Icon name="star" filled />
            <span className="visually-hidden">{messages.starred}</span>
          </span>
        )}
        {isGone ? (
          <span className={css.quote} dir="auto">
            {quoteText(passage.quote)}
          </span>
        ) : (
          <span className="visually-hidden">{quoteText(passage.quote)}</span>
        )}
      </button>
    </li>
  )
}

type StepNotesProps = {
  readonly passages: readonly Passage[]
  /** In pixels, by passage: beside which line each stands in a margin. Without it they stand below the words. */
  readonly tops?: ReadonlyMap<string, number>
  readonly label?: string
}

/** The marks of some words by name, beside them or below. */
export const StepNotes = ({ passages, tops, label = messages.notes }: StepNotesProps) =>
  passages.length > 0 && (
    <ul className={css.notes} data-margin={tops !== undefined || undefined} aria-label={label}>
      {passages.map((passage) => (
        <Note key={passage.id} passage={passage} top={tops?.get(passage.id)} />
      ))}
    </ul>
  )
