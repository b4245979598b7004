import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Conversation } from '../../../shared/contract/conversations.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { MoreList } from '../../ui/more-list.tsx'
import { Section } from '../../ui/page.tsx'
import { todayHere } from '../../ui/today.ts'
import { useReadOnly } from '../../ui/use-read-only.ts'
import css from './conversations.module.css'
import { messages } from './messages.ts'
import { PlanDialog } from './plan-dialog.tsx'

const { list: words } = messages

const FRESH: readonly ChangingFeature[] = ['conversations', 'contacts']

const MOST = 500

const Row = ({ conversation, showsName }: { conversation: Conversation; showsName: boolean }) => {
  const format = useFormat()
  const { id, day, heldAt, contactName, rhythm } = conversation
  const date = day === todayHere() ? words.today : format.day(day, 'full')
  return (
    <li className={css.item}>
      <Link href={`/coaching/meeting/${id}`} className={css.link}>
        <span className={css.who}>{showsName ? <bdi>{words.with(contactName)}</bdi> : date}</span>
        <span className={css.facts}>
          {showsName && <span>{date}</span>}
          {heldAt === null && day < todayHere() && <span className={css.caution}>{words.past}</span>}
          {rhythm !== 'once' && <span>{messages.rhythms[rhythm]}</span>}
        </span>
      </Link>
    </li>
  )
}

type ListProps = {
  readonly name: string
  readonly list: readonly Conversation[]
  readonly showsName: boolean
}

const List = ({ name, list, showsName }: ListProps) => (
  <MoreList name={`conversations-${name}`} items={list} className={css.list}>
    {(conversation) => <Row key={conversation.id} conversation={conversation} showsName={showsName} />}
  </MoreList>
)

const PlanButton = ({ contactId }: { contactId?: string }) => {
  const [isPlanning, setPlanning] = useState(false)
  return (
    <div>
      <Button icon="week" onPress={() => setPlanning(true)}>
        {words.plan}
      </Button>
      {isPlanning && (
        <PlanDialog onClose={() => setPlanning(false)} {...(contactId !== undefined && { contactId })} />
      )}
    </div>
  )
}

type SectionProps = {
  /** Those with one contact; of everybody without it. */
  readonly contactId?: string
}

const Conversations = ({
  contactId,
  children,
}: SectionProps & { children?: (held: readonly Conversation[]) => ReactNode }) => {
  useFresh(FRESH)
  const { conversations } = useApi()
  const readOnly = useReadOnly()
  const { data, error, refetch } = useQuery(conversations.list, {
    limit: MOST,
    ...(contactId !== undefined && { contactId }),
  })
  if (error) return <FailedBanner title={words.failed} onRetry={refetch} />
  if (!data) return null
  const next = data.filter(({ heldAt }) => heldAt === null)
  return (
    <Section title={words.title}>
      {next.length === 0 ? (
        <p className={css.soft}>{words.none}</p>
      ) : (
        <List name={`next-${contactId ?? 'all'}`} list={next} showsName={contactId === undefined} />
      )}
      {!readOnly && (contactId === undefined || next.length === 0) && (
        <PlanButton {...(contactId !== undefined && { contactId })} />
      )}
      {children?.(data.filter(({ heldAt }) => heldAt !== null))}
    </Section>
  )
}

/** The next conversations with everybody, soonest first. */
export const NextConversations = () => <Conversations />

/** The conversations with one contact: the next one, and those that were held. */
export const ConversationsWith = ({ contactId }: { contactId: string }) => (
  <Conversations contactId={contactId}>
    {(held) =>
      held.length > 0 && (
        <>
          <h3 className={css.small}>{words.earlier}</h3>
          <List name={`held-${contactId}`} list={held} showsName={false} />
        </>
      )
    }
  </Conversations>
)
