import { useState } from 'react'
import { Link } from 'wouter'
import type { Contact } from '../../../shared/contract/contacts.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page } from '../../ui/page.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { AddContactDialog } from './add-contact-dialog.tsx'
import css from './contacts.module.css'
import { FirstVisit } from './first-visit.tsx'
import { messages } from './messages.ts'
import { OwnCard } from './own-card.tsx'

const { contacts: words } = messages

const FRESH: readonly ChangingFeature[] = ['contacts']

/** Whether somebody’s words were compared, for those who see it and those who hear it. */
export const Standing = ({ contact }: { contact: Contact }) => {
  if (contact.words === null) return <span>{words.noApp}</span>
  return contact.verifiedAt === null ? (
    <span className={css.unverified}>{words.unverified}</span>
  ) : (
    <span className={css.verified}>{words.verified}</span>
  )
}

const roleOf = ({ isCoach, isMember }: Contact): string =>
  isCoach && isMember ? words.roles.both : isCoach ? words.roles.coach : words.roles.member

const Person = ({ contact }: { contact: Contact }) => (
  <li className={css.person}>
    <Link href={`/coaching/contacts/${contact.id}`}>
      <bdi className={css.who}>{calledOf(contact)}</bdi>
      <span className={css.facts}>
        <span>{roleOf(contact)}</span>
        <Standing contact={contact} />
      </span>
    </Link>
  </li>
)

/** One’s own card, and the people one exchanges files with. */
export const ContactsScreen = () => {
  useFresh(FRESH)
  const { contacts } = useApi()
  const readOnly = useReadOnly()
  const { data: identity } = useQuery(contacts.identity, {})
  const { data: list, error, refetch } = useQuery(contacts.list, {})
  const [isAdding, setAdding] = useState(false)
  if (identity === null) return <FirstVisit onDone={() => undefined} />
  const add = !readOnly && (
    <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
      {words.add}
    </Button>
  )
  return (
    <Page title={words.title} lead={words.lead} actions={list && list.length > 0 && add}>
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {list?.length === 0 && <EmptyState sentence={words.empty} action={add} />}
      {list && list.length > 0 && (
        <ul className={css.people} aria-label={words.list}>
          {list.map((contact) => (
            <Person key={contact.id} contact={contact} />
          ))}
        </ul>
      )}
      {identity && <OwnCard identity={identity} />}
      {isAdding && <AddContactDialog onClose={() => setAdding(false)} />}
    </Page>
  )
}
