import type { ReactNode } from 'react'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page } from '../../ui/page.tsx'
import { FirstVisit } from './first-visit.tsx'
import { messages } from './messages.ts'
import { OpenButtons } from './open-buttons.tsx'
import { OwnCard } from './own-card.tsx'
import { PutAside } from './put-aside.tsx'

const FRESH: readonly ChangingFeature[] = ['contacts']

type CoachingScreenProps = {
  /** What a member does here: shares that are being made, replies that came. */
  readonly member: ReactNode
  /** What a coach does here: who meets, who waits. */
  readonly coach: ReactNode
  /** What both have: their next conversations. */
  readonly both?: ReactNode
}

/** The first page of Coaching: what it shows depends on who one is. */
export const CoachingScreen = ({ member, coach, both }: CoachingScreenProps) => {
  useFresh(FRESH)
  const { contacts } = useApi()
  const { data: identity, error, refetch } = useQuery(contacts.identity, {})
  const { data: people } = useQuery(contacts.list, {})
  if (identity === null) return <FirstVisit onDone={() => undefined} />
  return (
    <Page title={messages.title}>
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {identity && (
        <>
          {both}
          {identity.isCoach && coach}
          {identity.isMember && member}
          <OpenButtons canPaste={identity.isMember} />
          {people?.length === 0 && <OwnCard identity={identity} />}
          <PutAside />
        </>
      )}
    </Page>
  )
}
