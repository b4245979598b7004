import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Conversation, MeetingPage } from '../../../shared/contract/conversations.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { Agenda } from './agenda.tsx'
import { Before } from './before.tsx'
import css from './conversations.module.css'
import { HoldDialog } from './hold-dialog.tsx'
import { MeetingSheet } from './meeting-sheet.tsx'
import { messages } from './messages.ts'
import { OwnNotes } from './own-notes.tsx'
import { RHYTHMS } from './plan-dialog.tsx'
import { SharedGoals } from './shared-goals.tsx'
import { Steps } from './steps.tsx'
import { type ConversationChange, useConversation } from './use-conversation.ts'

const { page: words } = messages

const FRESH: readonly ChangingFeature[] = ['conversations', 'coaching', 'sharing', 'replies', 'goals']

const Actions = ({ conversation, readOnly }: { conversation: Conversation; readOnly: boolean }) => {
  const { conversations } = useApi()
  const [, navigate] = useLocation()
  const undoable = useUndoable('conversations')
  const { id: conversationId } = conversation
  const remove = async (): Promise<void> => {
    navigate('/coaching')
    await undoable({
      act: () => conversations.remove({ conversationId }),
      undo: () => conversations.putBack({ conversationId }),
      said: words.removed,
      saidUndone: words.putBack,
    })
  }
  return (
    <>
      <Button icon="print" onPress={() => window.print()}>
        {words.print}
      </Button>
      {!readOnly && (
        <Menu
          label={words.more}
          trigger={<IconButton icon="more" label={words.more} />}
          items={[
            {
              id: 'remove',
              label: words.remove,
              icon: 'bin',
              isDanger: true,
              onAction: () => void remove(),
            },
          ]}
        />
      )}
    </>
  )
}

/** When it is, and how often; a held one says so instead. */
const When = ({ conversation, change }: { conversation: Conversation; change: ConversationChange }) => {
  const { conversations } = useApi()
  const { id: conversationId, day, rhythm } = conversation
  return (
    <div className={css.when}>
      <DatePicker
        label={words.day}
        value={day}
        onChange={(next) => next && void change(() => conversations.set({ conversationId, day: next }))}
      />
      <Select
        label={words.rhythm}
        options={RHYTHMS}
        value={rhythm}
        onChange={(next) => void change(() => conversations.set({ conversationId, rhythm: next }))}
      />
    </div>
  )
}

const Held = ({
  conversation,
  change,
}: {
  conversation: Conversation
  change: ConversationChange | null
}) => {
  const { conversations } = useApi()
  const format = useFormat()
  const { id: conversationId, day, nextId } = conversation
  const { data: next } = useQuery(
    conversations.get,
    { conversationId: nextId ?? conversationId },
    { enabled: nextId !== null },
  )
  return (
    <Banner
      tone="good"
      title={words.heldTitle(format.day(day, 'long'))}
      actions={
        change && (
          <Button onPress={() => void change(() => conversations.unhold({ conversationId }))}>
            {words.unhold}
          </Button>
        )
      }
    >
      {nextId !== null && next && (
        <Link href={`/coaching/meeting/${nextId}`}>{words.next(format.day(next.day, 'long'))}</Link>
      )}
    </Banner>
  )
}

const Told = ({ conversation: { untold, toldAt } }: { conversation: Conversation }) => {
  const format = useFormat()
  const told = toldAt === null ? '' : words.told(format.dateTime(toldAt))
  return <p className={css.soft}>{untold ? words.untold : told}</p>
}

type ShownProps = {
  readonly page: MeetingPage
  readonly change: ConversationChange
  readonly keepNow: (conversation: Conversation) => void
  readonly readOnly: boolean
}

const Shown = ({ page, change, keepNow, readOnly }: ShownProps) => {
  const [isHolding, setHolding] = useState(false)
  const { conversation } = page
  const isHeld = conversation.heldAt !== null
  return (
    <>
      {isHeld ? (
        <Held conversation={conversation} change={readOnly ? null : change} />
      ) : (
        !readOnly && <When conversation={conversation} change={change} />
      )}
      <Before page={page} change={change} readOnly={readOnly} />
      <Agenda conversation={conversation} keepNow={keepNow} readOnly={readOnly} />
      <SharedGoals conversation={conversation} change={change} readOnly={readOnly || isHeld} />
      <OwnNotes conversation={conversation} keepNow={keepNow} readOnly={readOnly} />
      <Steps conversation={conversation} change={change} readOnly={readOnly} />
      <Told conversation={conversation} />
      {!isHeld && !readOnly && (
        <div>
          <Button variant="primary" icon="check" onPress={() => setHolding(true)}>
            {messages.hold.go}
          </Button>
        </div>
      )}
      {isHolding && <HoldDialog conversation={conversation} onClose={() => setHolding(false)} />}
      <MeetingSheet page={page} />
    </>
  )
}

/** The one page before, during and after a coaching conversation, for both sides. */
export const MeetingScreen = ({ conversationId }: { conversationId: string }) => {
  useFresh(FRESH)
  const format = useFormat()
  const readOnly = useReadOnly()
  const { page, error, refetch, change, keepNow } = useConversation(conversationId)
  const back = <Link href="/coaching">{words.all}</Link>
  if (error?.code === 'not-found' || error?.code === 'invalid-input')
    return (
      <Page title={words.fallback}>
        <EmptyState sentence={words.gone} action={back} />
      </Page>
    )
  const conversation = page?.conversation
  return (
    <Page
      title={conversation ? words.title(conversation.contactName) : words.fallback}
      lead={
        conversation && (
          <>
            {back} · {format.day(conversation.day, 'full')} · {messages.rhythms[conversation.rhythm]}
          </>
        )
      }
      actions={conversation && <Actions conversation={conversation} readOnly={readOnly} />}
    >
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {page && <Shown page={page} change={change} keepNow={keepNow} readOnly={readOnly} />}
    </Page>
  )
}
