import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { EntrySummary, SearchHit } from '../../../shared/contract/journal.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import css from './entry-row.module.css'
import { messages } from './messages.ts'
import { useChoosing } from './use-selection.ts'

type EntryRowProps = {
  readonly entry: EntrySummary
  /** The day as a large mark: `18` over `Fri`, or with its month and year where no heading says them. */
  readonly dayMark: { readonly large: string; readonly small: string }
  /** The whole day, for those who hear it. */
  readonly dayText: string
  /** Where a search hit it; without it, the opening words. */
  readonly snippet?: SearchHit['snippet']
  readonly tabIndex?: number
  readonly onFocus?: () => void
  readonly onOpen?: () => void
}

const Words = ({ entry, snippet }: Pick<EntryRowProps, 'entry' | 'snippet'>) => {
  if (snippet && snippet.length > 0)
    return snippet.map((part, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a snippet are replaced as a whole
      part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
    )
  return entry.opening || <span className={css.untitled}>{messages.untitled}</span>
}

const Facts = ({ entry }: { entry: EntrySummary }) => (
  <span className={css.facts}>
    <span>{messages.flows[entry.flow]}</span>
    {entry.words > 0 && <span className={css.fact}>{messages.words(entry.words)}</span>}
    {entry.hasDraft && <span className={cx(css.fact, css.draft)}>{messages.draft}</span>}
    {entry.tags.length > 0 && (
      <span className={css.tags}>
        <span className="visually-hidden">{messages.tags(entry.tags.join(', '))}</span>
        {entry.tags.map((tag) => (
          <span key={tag} className={css.tag} aria-hidden="true" dir="auto">
            {tag}
          </span>
        ))}
      </span>
    )}
  </span>
)

type RowBoxProps = Pick<EntryRowProps, 'entry' | 'tabIndex' | 'onFocus' | 'onOpen'> & {
  readonly children: ReactNode
}

/** The whole row is one thing to press: the way to the entry or, while entries are being chosen, its box. */
const RowBox = ({ entry, tabIndex, onFocus, onOpen, children }: RowBoxProps) => {
  const choosing = useChoosing()
  if (!choosing)
    return (
      <Link
        href={`/read/${entry.id}`}
        className={css.row}
        data-entry-row={entry.id}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={onOpen}
      >
        {children}
      </Link>
    )
  const isChosen = choosing.selection.chosen.has(entry.id)
  return (
    <button
      type="button"
      className={cx(css.row, css.choosable, isChosen && css.chosen)}
      data-entry-row={entry.id}
      tabIndex={tabIndex}
      aria-pressed={isChosen}
      onFocus={onFocus}
      onClick={({ shiftKey }) => choosing.choose(entry, shiftKey)}
    >
      <span className={css.mark} aria-hidden="true">
        <Icon name="check" />
      </span>
      {children}
    </button>
  )
}

/** One entry of a list: its day, its words, and what kind of writing it is. */
export const EntryRow = ({ entry, dayMark, dayText, snippet, ...box }: EntryRowProps) => (
  <RowBox entry={entry} {...box}>
    <span className="visually-hidden">{dayText}. </span>
    <span className={css.day} aria-hidden="true">
      <span className={css.large}>{dayMark.large}</span>
      <span className={css.small}>{dayMark.small}</span>
    </span>
    <span className={css.text}>
      <span className={css.words} dir="auto">
        <Words entry={entry} {...(snippet && { snippet })} />
      </span>
      <Facts entry={entry} />
    </span>
    {entry.starred && (
      <span className={css.star}>
        <Icon name="star" filled />
        <span className="visually-hidden">{messages.starred}</span>
      </span>
    )}
  </RowBox>
)
