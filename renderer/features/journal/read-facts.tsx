import type { Entry } from '../../../shared/contract/journal.ts'
import { messages } from './messages.ts'
import css from './read.module.css'

/** What kind of writing it is, how long, and how it stands; its tags beneath. */
export const ReadFacts = ({ entry }: { entry: Entry }) => (
  <span className={css.facts}>
    <span>{messages.flows[entry.flow]}</span>
    {entry.words > 0 && <span className={css.fact}>{messages.words(entry.words)}</span>}
    {entry.hasDraft && <span className={css.fact}>{messages.read.unsealed}</span>}
    {entry.tags.map((tag) => (
      <span key={tag} className={css.tag} dir="auto">
        {tag}
      </span>
    ))}
  </span>
)
