import { useEffect, useEffectEvent } from 'react'
import { Link, useLocation } from 'wouter'
import type { ReplyComment, ReplySummary } from '../../../shared/contract/replies.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { IconButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { CommentCard } from './comment-card.tsx'
import { messages } from './messages.ts'
import css from './replies.module.css'

const FRESH: readonly ChangingFeature[] = ['replies', 'journal', 'passages']

const Actions = ({ summary }: { summary: ReplySummary }) => {
  const { replies } = useApi()
  const [, navigate] = useLocation()
  const undoable = useUndoable('replies')
  const { id: replyId, shareId } = summary
  const leaveTo = `/coaching/ledger/${shareId}`
  const remove = async (): Promise<void> => {
    navigate(leaveTo)
    await undoable({
      act: () => replies.remove({ replyId }),
      undo: () => replies.putBack({ replyId }),
      said: messages.removed,
      saidUndone: messages.putBack,
    })
  }
  const markUnread = async (): Promise<void> => {
    navigate(leaveTo)
    await undoable({
      act: () => replies.setRead({ replyId, read: false }),
      undo: () => replies.setRead({ replyId, read: true }),
      said: messages.markedUnread,
      saidUndone: messages.putBack,
    })
  }
  return (
    <Menu
      label={messages.more}
      trigger={<IconButton icon="more" label={messages.more} />}
      items={[
        { id: 'unread', label: messages.markUnread, onAction: () => void markUnread() },
        { id: 'remove', label: messages.remove, icon: 'bin', isDanger: true, onAction: () => void remove() },
      ]}
    />
  )
}

/** Seeing a reply is reading it. */
const useRead = (summary: ReplySummary | undefined, readOnly: boolean): void => {
  const { replies } = useApi()
  const refresh = useRefresh()
  const isUnread = summary?.readAt === null && !readOnly
  const replyId = summary?.id
  const read = useEffectEvent(async (id: string) => {
    await replies.setRead({ replyId: id, read: true })
    refresh('replies')
  })
  useEffect(() => {
    // It stays unread where that cannot be kept.
    if (isUnread && replyId) read(replyId).catch(() => undefined)
    // Once per visit: whoever marks it unread leaves the page.
  }, [isUnread, replyId])
}

const Comments = ({ title, list }: { title: string; list: readonly ReplyComment[] }) =>
  list.length > 0 && (
    <Section title={title}>
      <ul className={css.comments}>
        {list.map((comment) => (
          <CommentCard key={comment.id} comment={comment} />
        ))}
      </ul>
    </Section>
  )

/** A coach’s reply: each comment with the words that it is about, as they stand today. */
export const ReplyScreen = ({ replyId }: { replyId: string }) => {
  useFresh(FRESH)
  const { replies } = useApi()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { data, error, refetch } = useQuery(replies.get, { replyId })
  useRead(data?.summary, readOnly)
  if (error?.code === 'not-found' || error?.code === 'invalid-input')
    return (
      <Page title={messages.titlePlain}>
        <EmptyState
          sentence={messages.gone}
          action={<Link href="/coaching/ledger">{messages.toShare}</Link>}
        />
      </Page>
    )
  const summary = data?.summary
  return (
    <Page
      title={summary ? messages.title(summary.contactName) : messages.titlePlain}
      lead={
        summary && (
          <>
            <Link href={`/coaching/ledger/${summary.shareId}`}>{messages.toShare}</Link> ·{' '}
            {messages.came(format.dateTime(summary.openedAt))}
          </>
        )
      }
      actions={summary && !readOnly && <Actions summary={summary} />}
    >
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {data && (
        <>
          {!data.summary.signed && (
            <Banner tone="caution" title={messages.unsigned}>
              {messages.unsignedHint}
            </Banner>
          )}
          {data.note && (
            <Section title={messages.note}>
              <Markdown text={data.note} />
            </Section>
          )}
          <Comments title={messages.onWords} list={data.comments.filter(({ on }) => on !== null)} />
          <Comments title={messages.onWhole} list={data.comments.filter(({ on }) => on === null)} />
          {data.comments.length === 0 && !data.note && <p className={css.soft}>{messages.none}</p>}
        </>
      )}
    </Page>
  )
}
