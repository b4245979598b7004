import { Link } from 'wouter'
import type { ReceivedLine } from '../../../shared/contract/coaching.ts'
import { useFormat } from '../../ui/format.ts'
import css from './coach.module.css'
import { messages } from './messages.ts'

const { line: words } = messages

const stateOf = ({ state, replyState, goneFor, settledAt }: ReceivedLine): string => {
  if (goneFor !== null) return words.goneShort[goneFor]
  if (settledAt !== null && state === 'settled') return words.settled
  if (replyState === 'draft') return words.draft
  if (replyState === 'ready') return words.ready
  return state === 'replied' ? words.replied : ''
}

type ReceivedRowProps = {
  readonly line: ReceivedLine
  /** Left out on the page of one member. */
  readonly showsName?: boolean
}

/** A share in a list: whose, when, and how it begins. Unread ones bear a dot and the word. */
export const ReceivedRow = ({ line, showsName = true }: ReceivedRowProps) => {
  const format = useFormat()
  const state = stateOf(line)
  const isUnread = line.state === 'unread'
  return (
    <Link href={`/coaching/received/${line.id}`} className={css.link}>
      <span className={css.head}>
        <span className={css.who}>
          {isUnread && <span className={css.dot} aria-hidden="true" />}
          {showsName ? <bdi>{line.contactName}</bdi> : format.dateTime(line.madeAt)}
        </span>
        <span className={css.facts}>
          {isUnread && <strong>{words.unread}</strong>}
          {state && <span>{state}</span>}
          {showsName && <span>{format.dateTime(line.madeAt)}</span>}
          {line.excerpts > 0 && <span>{format.plural(line.excerpts, words.excerpts)}</span>}
          {line.deleteBy && line.goneFor === null && <span>{words.deleteBy(format.day(line.deleteBy))}</span>}
        </span>
      </span>
      <span className={css.opening} dir="auto">
        {line.goneFor === null ? line.opening || words.noWords : words.gone[line.goneFor]}
      </span>
    </Link>
  )
}
