import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { uiMessages } from '../../ui/messages.ts'
import stack from '../../ui/stack.module.css'
import { CurrentPassphrase, useCurrentPassphrase } from './current-passphrase.tsx'
import { privacyMessages as words } from './privacy-messages.ts'

/** A new recovery code in place of the old one; it is shown at once, to be kept safe. */
export const RenewRecoveryDialog = ({ onClose }: { onClose: () => void }) => {
  const api = useApi()
  const refresh = useRefresh()
  const [, navigate] = useLocation()
  const { learn } = useVaultStatus()
  const renew = useCommand(api.vault.renewRecovery)
  const current = useCurrentPassphrase(renew.error)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!current.check() || renew.isPending) return
    renew.mutate(
      { passphrase: current.text },
      {
        onSuccess: (status) => {
          refresh('vault')
          learn(status)
          navigate('/recovery')
        },
        onError: current.failed,
      },
    )
  }
  return (
    <Dialog title={words.renewTitle} isOpen onClose={onClose} canClose={!renew.isPending}>
      <form className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
        <p>{words.renewText}</p>
        <CurrentPassphrase {...current} />
        <div className={stack.row}>
          <Button
            variant="primary"
            type="submit"
            isPending={renew.isPending}
            isDisabled={current.seconds > 0}
          >
            {words.renewSubmit}
          </Button>
          <Button onPress={onClose} isDisabled={renew.isPending}>
            {uiMessages.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
