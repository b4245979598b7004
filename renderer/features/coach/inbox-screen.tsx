import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { MoreList } from '../../ui/more-list.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import type { Option } from '../../ui/select.tsx'
import css from './coach.module.css'
import { InboxList } from './inbox-list.tsx'
import { MemberRow } from './member-row.tsx'
import { messages } from './messages.ts'

const { inbox: words } = messages

const FRESH: readonly ChangingFeature[] = ['coaching', 'contacts', 'conversations']

type View = 'members' | 'newest'
type Which = 'all' | 'unread' | 'read' | 'replied'

const VIEWS: readonly Option<View>[] = [
  { id: 'members', label: words.byMember },
  { id: 'newest', label: words.newest },
]
const WHICH: readonly Option<Which>[] = [
  { id: 'all', label: words.all },
  { id: 'unread', label: words.unread },
  { id: 'read', label: words.toAnswer },
  { id: 'replied', label: words.answered },
]

const ByMember = () => {
  const { coaching } = useApi()
  const { data: members, error, refetch } = useQuery(coaching.members, {})
  if (error) return <FailedBanner title={words.failed} onRetry={refetch} />
  if (!members) return null
  if (members.length === 0) return <EmptyState sentence={words.empty} />
  const unread = members.filter((member) => member.unread > 0)
  const others = members.filter((member) => member.unread === 0)
  return (
    <>
      {unread.length > 0 && (
        <Section title={words.withUnread}>
          <MoreList name="inbox-unread" items={unread} className={css.list}>
            {(member) => <MemberRow key={member.contact.id} member={member} />}
          </MoreList>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={unread.length > 0 ? words.others : words.members}>
          <MoreList name="inbox-others" items={others} className={css.list}>
            {(member) => <MemberRow key={member.contact.id} member={member} />}
          </MoreList>
        </Section>
      )}
    </>
  )
}

/** What members shared: by member, or all of it, newest first. */
export const InboxScreen = () => {
  useFresh(FRESH)
  const [view, keepView] = useKept<View>('inbox-view', 'members')
  const [which, keepWhich] = useKept<Which>('inbox-which', 'all')
  return (
    <Page title={words.title} lead={words.lead}>
      <div className={css.filters}>
        <Segmented label={words.show} options={VIEWS} value={view} onChange={keepView} />
        {view === 'newest' && (
          <Segmented label={words.filter} options={WHICH} value={which} onChange={keepWhich} />
        )}
      </div>
      {view === 'members' ? (
        <ByMember />
      ) : (
        <InboxList
          key={which}
          filter={which === 'all' ? {} : { state: which }}
          empty={which === 'all' ? words.empty : words.none}
        />
      )}
    </Page>
  )
}
