import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import type { Received } from '../../../shared/contract/coaching.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { asAppError } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { IconButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { CommentedShare } from './commented-share.tsx'
import { messages } from './messages.ts'
import { PrivateNotes } from './private-notes.tsx'
import { ReplyPanel } from './reply-panel.tsx'
import { SavedRounds } from './saved-rounds.tsx'
import { useRound } from './use-round.ts'

const { reading: words } = messages

const FRESH: readonly ChangingFeature[] = ['coaching', 'conversations', 'contacts']

/** Being shown is being read. */
const useReadMark = (received: Received | undefined, readOnly: boolean): void => {
  const { coaching } = useApi()
  const id = received?.line.id
  const isUnread = received?.line.state === 'unread'
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each share; it may be marked as unread while it is shown
  useEffect(() => {
    // What fails now is tried when it is opened again.
    if (id && isUnread && !readOnly)
      void coaching.setRead({ receivedId: id, read: true }).catch(() => undefined)
  }, [id])
}

const More = ({ receivedId }: { receivedId: string }) => {
  const { coaching } = useApi()
  const [, navigate] = useLocation()
  const refresh = useRefresh()
  const { show } = useToast()
  const setUnread = async (): Promise<void> => {
    try {
      await coaching.setRead({ receivedId, read: false })
      refresh('coaching')
      show({ text: words.isUnread })
      navigate('/coaching/inbox')
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  return (
    <Menu
      label={words.more}
      trigger={<IconButton icon="more" label={words.more} />}
      items={[{ id: 'unread', label: words.setUnread, onAction: () => void setUnread() }]}
    />
  )
}

const Notices = ({ received }: { received: Received }) => {
  const { line, contact } = received
  if (line.goneFor !== null)
    return (
      <Banner tone="caution" title={line.goneFor === 'withdrawn' ? words.withdrawnTitle : words.deletedTitle}>
        <p>{words.withdrawnBody}</p>
        <p>{messages.gone.backups}</p>
      </Banner>
    )
  if (contact.verifiedAt !== null) return null
  return (
    <Banner tone="caution" actions={<Link href={`/coaching/contacts/${contact.id}`}>{words.compare}</Link>}>
      {words.unverified(calledOf(contact))}
    </Banner>
  )
}

const Shown = ({ received, readOnly }: { received: Received; readOnly: boolean }) => {
  const { line, content, answered } = received
  const round = useRound(line.id)
  return (
    <>
      <Notices received={received} />
      {round.error && <FailedBanner title={words.failed} onRetry={round.refetch} />}
      {content && <CommentedShare content={content} answered={answered} round={round} readOnly={readOnly} />}
      {round.isLoaded && <ReplyPanel content={content} line={line} round={round} readOnly={readOnly} />}
      <SavedRounds saved={round.saved} />
      <PrivateNotes contactId={line.contactId} receivedId={line.id} readOnly={readOnly} />
    </>
  )
}

/** One share as it came: read in the look of the journal, commented, answered. */
export const ReceivedScreen = ({ receivedId }: { receivedId: string }) => {
  useFresh(FRESH)
  const { coaching } = useApi()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { data: received, error, refetch } = useQuery(coaching.received, { receivedId })
  useReadMark(received, readOnly)
  if (error?.code === 'not-found' || error?.code === 'invalid-input')
    return (
      <Page title={messages.inbox.title}>
        <EmptyState
          sentence={words.gone}
          action={<Link href="/coaching/inbox">{messages.member.toInbox}</Link>}
        />
      </Page>
    )
  return (
    <Page
      title={received ? words.title(calledOf(received.contact)) : messages.inbox.title}
      lead={
        received && (
          <>
            <Link href="/coaching/inbox">{messages.inbox.title}</Link> ·{' '}
            <Link href={`/coaching/members/${received.contact.id}`}>{words.member}</Link> ·{' '}
            {words.made(format.dateTime(received.line.madeAt))}
          </>
        )
      }
      actions={received && !readOnly && <More receivedId={receivedId} />}
    >
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {received && <Shown received={received} readOnly={readOnly} />}
    </Page>
  )
}
