import { Link } from 'wouter'
import type { ReplySummary } from '../../../shared/contract/replies.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { messages } from './messages.ts'
import css from './replies.module.css'

const { home: words } = messages

const FRESH: readonly ChangingFeature[] = ['replies', 'contacts']

/** As many as the hub shows; a share shows all of its own. */
const NEWEST = 10

const Line = ({ reply }: { reply: ReplySummary }) => {
  const format = useFormat()
  return (
    <li>
      <Link href={`/coaching/replies/${reply.id}`} className={css.link}>
        <span className={css.lineHead}>
          <bdi className={css.who}>{words.from(reply.contactName)}</bdi>
          <span className={css.facts}>
            {reply.readAt === null && <span className={css.unread}>{words.unread}</span>}
            {!reply.signed && <span className={css.caution}>{words.unsigned}</span>}
            {reply.comments > 0 && <span>{format.plural(reply.comments, words.comments)}</span>}
            <span>{format.dateTime(reply.openedAt)}</span>
          </span>
        </span>
        <span className={css.opening} dir="auto">
          {reply.opening || words.noWords}
        </span>
      </Link>
    </li>
  )
}

type ReplyListProps = { readonly title: string; readonly none: string; readonly shareId?: string }

const ReplyList = ({ title, none, shareId }: ReplyListProps) => {
  useFresh(FRESH)
  const { replies } = useApi()
  const input = shareId === undefined ? { limit: NEWEST } : { shareId }
  const { data: list, error, refetch } = useQuery(replies.list, input)
  return (
    <Section title={title}>
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {list?.length === 0 && <p className={css.soft}>{none}</p>}
      {list && list.length > 0 && (
        <ul className={css.list} aria-label={words.list}>
          {list.map((reply) => (
            <Line key={reply.id} reply={reply} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** The newest replies, on the first page of Coaching. */
export const NewestReplies = () => <ReplyList title={words.title} none={words.none} />

/** The replies to one share. */
export const RepliesToShare = ({ shareId }: { shareId: string }) => (
  <ReplyList title={words.forShare} none={words.noneForShare} shareId={shareId} />
)
