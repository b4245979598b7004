import type { ReactNode } from 'react'
import type { Identity } from '../../../shared/contract/contacts.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { SubNav, type SubPlace } from '../../ui/sub-nav.tsx'
import { DropZone } from './drop-zone.tsx'
import { messages } from './messages.ts'
import { OpeningProvider } from './opening-context.tsx'
import { Questions } from './questions.tsx'
import { Results } from './results.tsx'

const { nav } = messages

const COACH: readonly SubPlace[] = [
  { href: '/coaching/inbox', label: nav.inbox, covers: /^\/coaching\/(inbox|received|members)/ },
  { href: '/coaching/ready', label: nav.ready },
]

const MEMBER: readonly SubPlace[] = [
  { href: '/coaching/ledger', label: nav.shared, covers: /^\/coaching\/(ledger|share|replies)/ },
]

const placesOf = ({ isCoach, isMember }: Identity): readonly SubPlace[] => [
  { href: '/coaching', label: nav.overview, covers: /^\/coaching($|\/meeting)/ },
  ...(isCoach ? COACH : []),
  ...(isMember ? MEMBER : []),
  { href: '/coaching/contacts', label: nav.contacts, covers: /^\/coaching\/contacts/ },
]

/** Stands around every page of Coaching: where one can go, and files that are dropped and opened on any of them. */
export const CoachingFrame = ({ children }: { children: ReactNode }) => {
  const { contacts } = useApi()
  const { data: identity } = useQuery(contacts.identity, {})
  return (
    <OpeningProvider>
      {identity && (
        <>
          <SubNav label={nav.label} places={placesOf(identity)} />
          <Results />
          <Questions />
          <DropZone />
        </>
      )}
      {children}
    </OpeningProvider>
  )
}
