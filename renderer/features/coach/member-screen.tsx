import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Contact } from '../../../shared/contract/contacts.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { IconButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { ForgetDialog } from './forget-dialog.tsx'
import { InboxList } from './inbox-list.tsx'
import { messages } from './messages.ts'
import { PrivateNotes } from './private-notes.tsx'
import { ThreadDialog } from './thread-dialog.tsx'

const { member: words } = messages

const FRESH: readonly ChangingFeature[] = ['coaching', 'contacts', 'conversations']

type Asked = 'thread' | 'forget'

const More = ({ onAsk, readOnly }: { onAsk: (asked: Asked) => void; readOnly: boolean }) => (
  <Menu
    label={words.more}
    trigger={<IconButton icon="more" label={words.more} />}
    items={[
      { id: 'thread', label: words.exportThread, icon: 'save', onAction: () => onAsk('thread') },
      ...(readOnly
        ? []
        : [
            {
              id: 'forget',
              label: words.forget,
              icon: 'bin' as const,
              isDanger: true,
              onAction: () => onAsk('forget'),
            },
          ]),
    ]}
  />
)

const Lead = ({ contact }: { contact: Contact }) => (
  <>
    <Link href="/coaching/inbox">{words.toInbox}</Link> ·{' '}
    <Link href={`/coaching/contacts/${contact.id}`}>{words.contact}</Link>
    {contact.words !== null && contact.verifiedAt === null && ` · ${words.unverified}`}
  </>
)

type MemberScreenProps = {
  readonly contactId: string
  /** The conversations with them. */
  readonly meetings: ReactNode
}

/** One member, as their coach knows them: what they shared, the next conversation, what the coach keeps for herself. */
export const MemberScreen = ({ contactId, meetings }: MemberScreenProps) => {
  useFresh(FRESH)
  const { contacts } = useApi()
  const [, navigate] = useLocation()
  const readOnly = useReadOnly()
  const { data: contact, error, refetch } = useQuery(contacts.get, { contactId })
  const [asked, setAsked] = useState<Asked | null>(null)
  // Once they are forgotten there is no contact to name, but the dialog still says what was done.
  const [name, setName] = useState('')
  const ask = (what: Asked): void => {
    setName(contact ? calledOf(contact) : '')
    setAsked(what)
  }
  const isGone = error?.code === 'not-found' || error?.code === 'invalid-input'
  return (
    <>
      {isGone ? (
        <Page title={messages.inbox.title}>
          <EmptyState sentence={words.gone} action={<Link href="/coaching/inbox">{words.toInbox}</Link>} />
        </Page>
      ) : (
        <Page
          title={contact ? calledOf(contact) : messages.inbox.title}
          lead={contact && <Lead contact={contact} />}
          actions={contact && <More onAsk={ask} readOnly={readOnly} />}
        >
          {error && <FailedBanner title={words.failed} onRetry={refetch} />}
          {contact && (
            <>
              {meetings}
              <Section title={words.shares}>
                <InboxList filter={{ contactId }} showsName={false} empty={words.noShares} />
              </Section>
              <PrivateNotes contactId={contactId} readOnly={readOnly} />
            </>
          )}
        </Page>
      )}
      {asked === 'thread' && (
        <ThreadDialog contactId={contactId} name={name} onClose={() => setAsked(null)} />
      )}
      {asked === 'forget' && (
        <ForgetDialog
          contactId={contactId}
          name={name}
          onClose={() => setAsked(null)}
          onForgotten={() => navigate('/coaching')}
        />
      )}
    </>
  )
}
