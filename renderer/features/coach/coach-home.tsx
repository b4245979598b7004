import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { MemberLine, ReceivedLine } from '../../../shared/contract/coaching.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { MoreList } from '../../ui/more-list.tsx'
import { Section } from '../../ui/page.tsx'
import css from './coach.module.css'
import { MemberRow } from './member-row.tsx'
import { messages } from './messages.ts'

const { home: words } = messages

const FRESH: readonly ChangingFeature[] = ['coaching', 'conversations', 'contacts']

/** Shares that went since the coach last looked: she is told, once. */
const Gone = ({ lines }: { lines: readonly ReceivedLine[] }) => {
  const { coaching } = useApi()
  const refresh = useRefresh()
  const see = async (): Promise<void> => {
    await coaching.setGoneSeen({ receivedIds: lines.map(({ id }) => id).slice(0, 500) })
    refresh('coaching')
  }
  return (
    <Banner
      tone="caution"
      live="status"
      title={messages.gone.title}
      actions={<Button onPress={() => void see().catch(() => undefined)}>{messages.gone.seen}</Button>}
    >
      <ul className={css.plain}>
        {lines.map(({ id, goneFor, contactName }) => (
          <li key={id}>{messages.gone[goneFor ?? 'withdrawn'](contactName)}</li>
        ))}
      </ul>
      <p>{messages.gone.backups}</p>
    </Banner>
  )
}

type GroupProps = {
  readonly name: string
  readonly title: string
  readonly lead?: string
  readonly members: readonly MemberLine[]
  readonly children: (member: MemberLine) => ReactNode
}

const Group = ({ name, title, lead, members, children }: GroupProps) =>
  members.length > 0 && (
    <Section title={title} lead={lead}>
      <MoreList name={`coach-${name}`} items={members} className={css.list}>
        {children}
      </MoreList>
    </Section>
  )

/** What a coach begins with: who meets, who waits, who was not heard of. Nobody is scored. */
export const CoachHome = () => {
  useFresh(FRESH)
  const { coaching } = useApi()
  const format = useFormat()
  const { data: home, error, refetch } = useQuery(coaching.home, {})
  const { data: members } = useQuery(coaching.members, {})
  const { data: gone = [] } = useQuery(coaching.gone, {})
  if (error) return <FailedBanner title={words.failed} onRetry={refetch} />
  if (!home || !members) return null
  if (members.length === 0 && gone.length === 0)
    return (
      <EmptyState
        sentence={words.empty}
        action={
          <Link href="/coaching/contacts" className={cx(button.button, button.primary)}>
            {words.toContacts}
          </Link>
        }
      />
    )
  const dayByMember = new Map(
    home.meeting.map(({ contact, conversationId, day }) => [contact.id, { conversationId, day }]),
  )
  const isCalm = home.meeting.length + home.waiting.length === 0
  return (
    <>
      {gone.length > 0 && <Gone lines={gone} />}
      <div className={css.ways}>
        <Link href="/coaching/inbox" className={cx(button.button, button.quiet)}>
          {home.unread > 0 ? format.plural(home.unread, words.unread) : words.inbox}
        </Link>
        {home.ready > 0 && (
          <Link href="/coaching/ready" className={cx(button.button, button.quiet)}>
            {format.plural(home.ready, words.ready)}
          </Link>
        )}
      </div>
      {isCalm && <p className={css.soft}>{words.calm}</p>}
      <Group name="meeting" title={words.meeting} members={home.meeting}>
        {(member) => {
          const meeting = dayByMember.get(member.contact.id)
          return (
            <MemberRow
              key={member.contact.id}
              member={member}
              {...(meeting && {
                href: `/coaching/meeting/${meeting.conversationId}`,
                fact: <span>{format.day(meeting.day, 'weekday')}</span>,
              })}
            />
          )
        }}
      </Group>
      <Group name="waiting" title={words.waiting} members={home.waiting}>
        {(member) => <MemberRow key={member.contact.id} member={member} />}
      </Group>
      <Group name="quiet" title={words.quiet} lead={words.quietLead} members={home.quiet}>
        {(member) => <MemberRow key={member.contact.id} member={member} />}
      </Group>
    </>
  )
}
