import { Link } from 'wouter'
import { addDays } from '../../../shared/domain/days.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useFormat } from '../../ui/format.ts'
import { todayHere } from '../../ui/today.ts'
import { messages } from './messages.ts'
import css from './week-card.module.css'

const { week: words } = messages

const FRESH: readonly ChangingFeature[] = ['conversations', 'replies', 'coaching', 'contacts']

/** How far This week looks ahead. */
const DAYS_AHEAD = 7

/** For This week: the next conversations, and what came and was not read. Nothing while there is none of it. */
export const CoachingWeekCard = () => {
  useFresh(FRESH)
  const { contacts, conversations, replies, coaching } = useApi()
  const format = useFormat()
  const today = todayHere()
  const { data: identity } = useQuery(contacts.identity, {})
  const isCoach = identity?.isCoach === true
  const isMember = identity?.isMember === true
  const { data: meetings = [] } = useQuery(conversations.between, {
    from: today,
    to: addDays(today, DAYS_AHEAD),
  })
  const { data: unread } = useQuery(replies.unread, {}, { enabled: isMember })
  const { data: home } = useQuery(coaching.home, {}, { enabled: isCoach })
  const unreadReplies = unread?.replies ?? 0
  const unreadShares = home?.unread ?? 0
  if (meetings.length + unreadReplies + unreadShares === 0) return null
  return (
    <section className={css.card} aria-labelledby="coaching-week">
      <h2 id="coaching-week" className={css.title}>
        {words.title}
      </h2>
      <ul className={css.lines}>
        {meetings.map(({ id, contactName, day }) => (
          <li key={id}>
            <span dir="auto">
              {day === today
                ? words.meetToday(contactName)
                : words.meet(contactName, format.day(day, 'weekday'))}
            </span>{' '}
            <Link href={`/coaching/meeting/${id}`}>{words.prepare}</Link>
          </li>
        ))}
        {unreadReplies > 0 && (
          <li>
            {format.plural(unreadReplies, words.replies)} <Link href="/coaching">{words.read}</Link>
          </li>
        )}
        {unreadShares > 0 && (
          <li>
            {format.plural(unreadShares, words.shares)} <Link href="/coaching/inbox">{words.read}</Link>
          </li>
        )}
      </ul>
    </section>
  )
}
