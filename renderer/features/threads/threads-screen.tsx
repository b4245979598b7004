import { useState } from 'react'
import type { ThreadSubject } from '../../../shared/contract/threads.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page } from '../../ui/page.tsx'
import { FollowedList } from './followed-list.tsx'
import { LookForm } from './look-form.tsx'
import { messages } from './messages.ts'
import { ThreadView } from './thread-view.tsx'
import css from './threads.module.css'

const FRESH: readonly ChangingFeature[] = ['threads', 'journal', 'people', 'values', 'passages']

/** What is looked at stays in memory, never in the address: it may be a child's name. */
export const ThreadsScreen = () => {
  useFresh(FRESH)
  const { threads } = useApi()
  const { data: list, error, refetch } = useQuery(threads.list, {})
  const [subject, keepSubject] = useKept<ThreadSubject | null>('thread-subject', null)
  const [hasLooked, setLooked] = useState(false)
  const look = (next: ThreadSubject): void => {
    keepSubject(next)
    setLooked(true)
  }
  return (
    <Page title={messages.title} lead={messages.lead}>
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      <LookForm onLook={look} />
      {list && (
        <div className={css.layout}>
          <FollowedList threads={list} shown={subject} onShow={look} />
          {subject && <ThreadView key={JSON.stringify(subject)} subject={subject} takesFocus={hasLooked} />}
        </div>
      )}
    </Page>
  )
}
