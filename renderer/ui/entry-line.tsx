import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { EntrySummary } from '../../shared/contract/journal.ts'
import { FLOWS } from '../../shared/framework/flows.ts'
import css from './entry-line.module.css'
import { useFormat } from './format.ts'
import { uiMessages } from './messages.ts'

type EntryLineProps = {
  readonly entry: EntrySummary
  /** Words of it to show; its opening without them. */
  readonly words?: ReactNode
  readonly tools?: ReactNode
}

/** An entry in a list: its day, its flow, and words that lead to it. */
export const EntryLine = ({ entry, words, tools }: EntryLineProps) => {
  const format = useFormat()
  return (
    <li className={css.line}>
      <div className={css.facts}>
        <span className={css.day}>{format.day(entry.day, 'full')}</span>
        <span>{FLOWS[entry.flow].title}</span>
        {tools && <span className={css.tools}>{tools}</span>}
      </div>
      <Link href={`/read/${entry.id}`} className={css.words} dir="auto">
        {words ?? (entry.opening || uiMessages.untitled)}
      </Link>
    </li>
  )
}
