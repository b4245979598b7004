import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { MemberLine } from '../../../shared/contract/coaching.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { type Format, useFormat } from '../../ui/format.ts'
import css from './coach.module.css'
import { messages } from './messages.ts'

const { member: words } = messages

/** The local day of an instant, as a short date. */
const dayOf = (instant: number, format: Format): string =>
  format.day(dayIn(instant, Intl.DateTimeFormat().resolvedOptions().timeZone))

type MemberRowProps = {
  readonly member: MemberLine
  /** Beside the name; what files and dates say without it. */
  readonly fact?: ReactNode
  readonly href?: string
}

/** A member in a list, by the facts of dates and files. */
export const MemberRow = ({ member, fact, href }: MemberRowProps) => {
  const format = useFormat()
  const { contact, unread, toAnswer, lastShareAt, nextMeeting } = member
  const shared = lastShareAt === null ? words.nothingShared : words.shared(dayOf(lastShareAt, format))
  return (
    <li className={css.item}>
      <Link href={href ?? `/coaching/members/${contact.id}`} className={css.link}>
        <span className={css.head}>
          <span className={css.who}>
            {unread > 0 && <span className={css.dot} aria-hidden="true" />}
            <bdi>{calledOf(contact)}</bdi>
          </span>
          <span className={css.facts}>
            {fact ?? (
              <>
                {unread > 0 && <strong>{format.plural(unread, words.unread)}</strong>}
                {toAnswer > 0 && <span>{format.plural(toAnswer, words.toAnswer)}</span>}
                <span>{shared}</span>
                {nextMeeting && <span>{words.meets(format.day(nextMeeting))}</span>}
              </>
            )}
          </span>
        </span>
      </Link>
    </li>
  )
}
