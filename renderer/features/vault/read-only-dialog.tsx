import { type FormEvent, useState } from 'react'
import { useApi, useCommand } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { uiMessages } from '../../ui/messages.ts'
import stack from '../../ui/stack.module.css'
import { PasswordField } from '../../ui/text-field.tsx'
import { vaultMessages } from './messages.ts'
import { retryAtOf } from './retry.ts'
import { troubleMessages } from './trouble-messages.ts'
import { useCountdown } from './use-countdown.ts'
import { WaitNotice } from './wait-notice.tsx'

const Form = ({ onClose }: { onClose: () => void }) => {
  const api = useApi()
  const { learn } = useVaultStatus()
  const unlock = useCommand(api.vault.unlock)
  const [passphrase, setPassphrase] = useState('')
  const [waitUntil, setWaitUntil] = useState(0)
  const seconds = useCountdown(waitUntil)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (passphrase === '' || seconds > 0 || unlock.isPending) return
    unlock.mutate(
      { passphrase, readOnly: true },
      { onSuccess: learn, onError: (error) => setWaitUntil(retryAtOf(error, Date.now())) },
    )
  }
  return (
    <form className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
      <p>{troubleMessages.readLead}</p>
      <PasswordField
        label={vaultMessages.passphrase.label}
        value={passphrase}
        onChange={setPassphrase}
        error={
          unlock.error && errorWords(unlock.error.code, { 'wrong-passphrase': vaultMessages.unlock.wrong })
        }
        autoFocus
      />
      <WaitNotice seconds={seconds} />
      <div className={stack.row}>
        <Button variant="primary" type="submit" isPending={unlock.isPending} isDisabled={seconds > 0}>
          {troubleMessages.read}
        </Button>
        <Button onPress={onClose}>{uiMessages.cancel}</Button>
      </div>
    </form>
  )
}

/** Opens a newer version's journal for reading, where that version allows it. */
export const ReadOnlyDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => (
  <Dialog title={troubleMessages.readTitle} isOpen={isOpen} onClose={onClose}>
    <Form onClose={onClose} />
  </Dialog>
)
