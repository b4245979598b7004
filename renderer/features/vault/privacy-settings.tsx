import { useState } from 'react'
import { useLocation } from 'wouter'
import { useApi, useCommand, useQuery } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Select } from '../../ui/select.tsx'
import stack from '../../ui/stack.module.css'
import { Switch } from '../../ui/switch.tsx'
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx'
import { vaultMessages } from './messages.ts'
import { OwnershipChoice } from './ownership-choice.tsx'
import { privacyMessages as words } from './privacy-messages.ts'
import { RekeyDialog } from './rekey-dialog.tsx'
import { RenewRecoveryDialog } from './renew-recovery-dialog.tsx'

const MINUTES = [1, 2, 5, 10, 15, 30, 60]
const NEVER = 'never'

type DialogName = 'passphrase' | 'renew' | 'rekey' | null

const IdleLock = ({ minutes }: { minutes: number | null }) => {
  const api = useApi()
  const format = useFormat()
  const { learn } = useVaultStatus()
  const setIdle = useCommand(api.vault.setIdleMinutes)
  const offered = [...new Set([...MINUTES, ...(minutes === null ? [] : [minutes])])].sort((a, b) => a - b)
  return (
    <>
      <Select
        label={words.idle}
        hint={words.idleHint}
        options={[
          ...offered.map((some) => ({
            id: String(some),
            label: words.idleMinutes(format.plural(some, words.minute)),
          })),
          { id: NEVER, label: words.idleNever },
        ]}
        value={minutes === null ? NEVER : String(minutes)}
        onChange={(chosen) =>
          setIdle.mutate({ minutes: chosen === NEVER ? null : Number(chosen) }, { onSuccess: learn })
        }
      />
      <ErrorBanner error={setIdle.error} />
    </>
  )
}

const Remember = ({ isRemembered }: { isRemembered: boolean }) => {
  const api = useApi()
  const { learn } = useVaultStatus()
  const info = useQuery(api.host.info, {})
  const setRemember = useCommand(api.vault.setRemember)
  if (!info.data?.canRemember) return null
  return (
    <>
      <Switch
        label={vaultMessages.remember.label}
        hint={vaultMessages.remember.hint}
        isSelected={isRemembered}
        onChange={(remember) => setRemember.mutate({ remember }, { onSuccess: learn })}
      />
      <ErrorBanner error={setRemember.error} />
    </>
  )
}

/** The part of Settings about who can open the journal. It changes what only the vault knows. */
export const PrivacySettings = () => {
  const api = useApi()
  const { status, learn } = useVaultStatus()
  const setOwnership = useCommand(api.vault.setOwnership)
  const [dialog, setDialog] = useState<DialogName>(null)
  const [, navigate] = useLocation()
  const close = () => setDialog(null)
  if (status?.state !== 'open') return null
  if (status.sample) return <p>{vaultMessages.inSample}</p>
  const { readOnly } = status
  return (
    <div className={stack.loose}>
      <div className={stack.fields}>
        <OwnershipChoice
          value={status.ownership}
          isDisabled={readOnly}
          onChange={(ownership) => setOwnership.mutate({ ownership }, { onSuccess: learn })}
        />
        {!readOnly && <IdleLock minutes={status.idleMinutes} />}
        <ErrorBanner error={setOwnership.error} />
        <Remember isRemembered={status.remembered} />
      </div>
      <div className={stack.tight}>
        <h3>{words.recoveryTitle}</h3>
        <p className={stack.soft}>{status.recoveryPending ? words.recoveryPending : words.recoveryDone}</p>
        <div className={stack.row}>
          {status.recoveryPending && <Button onPress={() => navigate('/recovery')}>{words.seeCode}</Button>}
          {!readOnly && <Button onPress={() => setDialog('renew')}>{words.renew}</Button>}
        </div>
      </div>
      {!readOnly && (
        <div className={stack.tight}>
          <h3>{words.changeTitle}</h3>
          <p className={stack.soft}>{words.changeOld}</p>
          <div className={stack.row}>
            <Button onPress={() => setDialog('passphrase')}>{words.change}</Button>
            <Button variant="plain" onPress={() => setDialog('rekey')}>
              {words.rekey}
            </Button>
          </div>
        </div>
      )}
      {dialog === 'passphrase' && <ChangePassphraseDialog onClose={close} />}
      {dialog === 'renew' && <RenewRecoveryDialog onClose={close} />}
      {dialog === 'rekey' && <RekeyDialog onClose={close} />}
    </div>
  )
}
