import { Link } from 'wouter'
import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { useApi } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Select } from '../../ui/select.tsx'
import { messages } from './messages.ts'
import css from './share.module.css'
import { useContacts } from './use-contacts.ts'
import { useDraftChange } from './use-draft.ts'

const { who: words } = messages

const NOBODY = 'nobody'

/** For whom a share is. */
export const Who = ({ draft }: { draft: ShareDraft }) => {
  const { sharing } = useApi()
  const change = useDraftChange()
  const { list, isLoaded, find } = useContacts()
  if (isLoaded && list.length === 0)
    return (
      <p>
        {words.none} <Link href="/coaching/contacts">{words.toContacts}</Link>
      </p>
    )
  const contact = find(draft.contactId)
  return (
    <div className={css.who}>
      <Select
        label={words.label}
        options={[
          ...(contact ? [] : [{ id: NOBODY, label: words.nobody }]),
          ...list.map((person) => ({ id: person.id, label: calledOf(person) })),
        ]}
        value={contact?.id ?? NOBODY}
        onChange={(id) => {
          if (id !== NOBODY) void change(() => sharing.set({ shareId: draft.id, contactId: id }))
        }}
      />
      {contact?.words === null && <p className={css.soft}>{words.noApp(calledOf(contact))}</p>}
      {contact && contact.words !== null && contact.verifiedAt === null && (
        <Banner tone="caution">
          {words.unverified(calledOf(contact))}{' '}
          <Link href={`/coaching/contacts/${contact.id}`}>{words.compare}</Link>
        </Banner>
      )}
    </div>
  )
}
