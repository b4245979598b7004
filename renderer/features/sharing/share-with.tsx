import { useLocation } from 'wouter'
import { useKept } from '../../api/kept.ts'
import { Button } from '../../ui/button.tsx'
import stack from '../../ui/stack.module.css'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { EVERYBODY, LEDGER_CONTACT } from './ledger-filter.ts'
import { ledgerMessages } from './ledger-messages.ts'
import { useBeginShare } from './member-home.tsx'

const { contact: words } = ledgerMessages

/** On a contact’s page: a new share for them, and what went to them before. */
export const ShareWith = ({ contactId }: { contactId: string }) => {
  const readOnly = useReadOnly()
  const { begin, isPending } = useBeginShare()
  const [, keepContact] = useKept<string>(LEDGER_CONTACT, EVERYBODY)
  const [, navigate] = useLocation()
  return (
    <div className={stack.row}>
      {!readOnly && (
        <Button onPress={() => void begin(contactId)} isPending={isPending}>
          {words.share}
        </Button>
      )}
      <Button
        variant="plain"
        onPress={() => {
          keepContact(contactId)
          navigate('/coaching/ledger')
        }}
      >
        {words.shared}
      </Button>
    </div>
  )
}
