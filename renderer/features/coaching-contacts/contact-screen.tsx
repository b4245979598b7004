import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { Contact } from '../../../shared/contract/contacts.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { MAX_NAME } from '../../../shared/domain/exchange/limits.ts'
import { asAppError } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useKeepAnswer, useQuery, useRefresh } from '../../api/hooks.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { UnsavedBanner } from '../../ui/autosaved/unsaved-banner.tsx'
import { useAutosaved } from '../../ui/autosaved/use-autosaved.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import stack from '../../ui/stack.module.css'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import css from './contacts.module.css'
import { Standing } from './contacts-screen.tsx'
import { messages } from './messages.ts'
import { RoleBoxes, type Roles } from './role-boxes.tsx'
import { SixWords } from './six-words.tsx'

const { contact: words } = messages

const FRESH: readonly ChangingFeature[] = ['contacts']

const Compare = ({ contact, readOnly }: { contact: Contact; readOnly: boolean }) => {
  const { contacts } = useApi()
  const format = useFormat()
  const undoable = useUndoable('contacts')
  const { data: identity } = useQuery(contacts.identity, {})
  if (contact.words === null) return <p className={css.soft}>{messages.contacts.noAppHint}</p>
  const set = (verified: boolean) => () => contacts.setVerified({ contactId: contact.id, verified })
  const isVerified = contact.verifiedAt !== null
  return (
    <section className={stack.stack} aria-label={words.theirWords(calledOf(contact))}>
      <div className={css.pair}>
        <SixWords label={words.theirWords(calledOf(contact))} words={contact.words} />
        {identity && <SixWords label={words.yourWords} words={identity.words} />}
      </div>
      <p className={css.soft}>{words.compare}</p>
      <div className={stack.row}>
        {contact.verifiedAt !== null && (
          <span className={css.verified}>{words.verifiedOn(format.dateTime(contact.verifiedAt))}</span>
        )}
        {!readOnly && (
          <Button
            variant={isVerified ? 'plain' : 'primary'}
            onPress={() =>
              void undoable({
                act: set(!isVerified),
                undo: set(isVerified),
                said: isVerified ? words.notComparedSaid : words.comparedSaid,
                saidUndone: isVerified ? words.comparedSaid : words.notComparedSaid,
              })
            }
          >
            {isVerified ? words.notCompared : words.compared}
          </Button>
        )}
      </div>
    </section>
  )
}

const About = ({ contact, readOnly }: { contact: Contact; readOnly: boolean }) => {
  const { contacts } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const { show } = useToast()
  const readAll = (): string => calledOf(contact)
  const { state, typed, flush } = useAutosaved<{ label: string }>({
    save: async (changes) => {
      const saved = await contacts.set({ contactId: contact.id, ...changes })
      keep(contacts.get, { contactId: contact.id }, saved)
    },
    readAll,
  })
  const setRoles = async (roles: Roles): Promise<void> => {
    if (!roles.isCoach && !roles.isMember) return show({ text: words.atLeastOne })
    try {
      keep(contacts.get, { contactId: contact.id }, await contacts.set({ contactId: contact.id, ...roles }))
      refresh('contacts')
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  return (
    <section className={stack.fields} aria-label={words.more}>
      <UnsavedBanner state={state} readAll={readAll} />
      <WordsField
        label={words.label}
        hint={words.labelHint}
        saved={contact.label}
        onType={(label) => typed({ label })}
        flush={flush}
        most={MAX_NAME}
        isLine
        isReadOnly={readOnly}
      />
      <SavingNote state={state} />
      {!readOnly && <RoleBoxes roles={contact} onChange={(roles) => void setRoles(roles)} />}
    </section>
  )
}

const Actions = ({ contact }: { contact: Contact }) => {
  const { contacts } = useApi()
  const [, navigate] = useLocation()
  const undoable = useUndoable('contacts')
  const remove = async (): Promise<void> => {
    navigate('/coaching/contacts')
    await undoable({
      act: () => contacts.remove({ contactId: contact.id }),
      undo: () => contacts.putBack({ contactId: contact.id }),
      said: words.removed,
      saidUndone: words.putBack,
    })
  }
  return (
    <Menu
      label={words.more}
      trigger={<IconButton icon="more" label={words.more} />}
      items={[
        { id: 'remove', label: words.remove, icon: 'bin', isDanger: true, onAction: () => void remove() },
      ]}
    />
  )
}

type ContactScreenProps = {
  readonly contactId: string
  /** What was exchanged with them, and what can be. */
  readonly exchanged?: (contact: Contact) => ReactNode
}

/** One contact: the words to compare, what to call them, and what they are to the journal’s owner. */
export const ContactScreen = ({ contactId, exchanged }: ContactScreenProps) => {
  useFresh(FRESH)
  const { contacts } = useApi()
  const readOnly = useReadOnly()
  const { data: contact, error, refetch } = useQuery(contacts.get, { contactId })
  const toContacts = <Link href="/coaching/contacts">{words.toContacts}</Link>
  if (error?.code === 'not-found' || error?.code === 'invalid-input')
    return (
      <Page title={messages.contacts.title}>
        <EmptyState sentence={words.gone} action={toContacts} />
      </Page>
    )
  return (
    <Page
      title={contact ? calledOf(contact) : messages.contacts.title}
      lead={
        contact && (
          <>
            {toContacts} · <Standing contact={contact} />
            {contact.label !== '' && contact.label !== contact.name && <> · {words.cardSays(contact.name)}</>}
          </>
        )
      }
      actions={contact && !readOnly && <Actions contact={contact} />}
    >
      {error && <FailedBanner title={messages.contacts.failed} onRetry={refetch} />}
      {contact && (
        <>
          <Compare contact={contact} readOnly={readOnly} />
          {exchanged?.(contact)}
          <About key={contact.id} contact={contact} readOnly={readOnly} />
        </>
      )}
    </Page>
  )
}
