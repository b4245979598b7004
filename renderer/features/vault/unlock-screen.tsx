import { type FormEvent, useRef, useState } from 'react'
import { useApi, useCommand } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { CalmScreen } from '../../ui/calm-screen.tsx'
import { errorWords } from '../../ui/error-words.ts'
import stack from '../../ui/stack.module.css'
import { PasswordField } from '../../ui/text-field.tsx'
import { vaultMessages } from './messages.ts'
import { OpenBackupDialog } from './open-backup-dialog.tsx'
import { RecoveryUnlock } from './recovery-unlock.tsx'
import { retryAtOf } from './retry.ts'
import { useCountdown } from './use-countdown.ts'
import { WaitNotice } from './wait-notice.tsx'

const { unlock: words } = vaultMessages

type UnlockScreenProps = {
  /** Whether this computer keeps the key. */
  readonly remembered: boolean
  /** When the next try may come, in milliseconds since the epoch. */
  readonly retryAt: number
}

const RememberedButton = () => {
  const api = useApi()
  const { learn } = useVaultStatus()
  const unlock = useCommand(api.vault.unlockRemembered)
  return (
    <>
      <Button
        variant="primary"
        icon="key"
        isPending={unlock.isPending}
        onPress={() => unlock.mutate({}, { onSuccess: learn })}
      >
        {words.remembered}
      </Button>
      {unlock.error && (
        <Banner tone="caution" live="alert">
          {errorWords(unlock.error.code, { 'remember-unavailable': words.rememberedFailed })}
        </Banner>
      )}
    </>
  )
}

/** Asks for the passphrase. A wrong one loses nothing and costs a moment. */
const PassphraseForm = ({ retryAt }: { retryAt: number }) => {
  const api = useApi()
  const { learn } = useVaultStatus()
  const unlock = useCommand(api.vault.unlock)
  const [passphrase, setPassphrase] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const [waitUntil, setWaitUntil] = useState(retryAt)
  const input = useRef<HTMLInputElement>(null)
  const seconds = useCountdown(waitUntil)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setEmpty(passphrase === '')
    if (passphrase === '' || seconds > 0 || unlock.isPending) return
    unlock.mutate(
      { passphrase },
      {
        onSuccess: learn,
        onError: (error) => {
          setWaitUntil(retryAtOf(error, Date.now()))
          input.current?.focus()
          input.current?.select()
        },
      },
    )
  }
  const error = isEmpty
    ? words.missing
    : unlock.error && errorWords(unlock.error.code, { 'wrong-passphrase': words.wrong })

  return (
    <form className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
      <PasswordField
        label={vaultMessages.passphrase.label}
        value={passphrase}
        onChange={setPassphrase}
        inputRef={input}
        autoFocus
      />
      <div role="alert">{error && <Banner tone="trouble">{error}</Banner>}</div>
      <WaitNotice seconds={seconds} />
      <div>
        <Button variant="primary" type="submit" isPending={unlock.isPending} isDisabled={seconds > 0}>
          {words.submit}
        </Button>
      </div>
    </form>
  )
}

export const UnlockScreen = ({ remembered, retryAt }: UnlockScreenProps) => {
  const [isRecovering, setRecovering] = useState(false)
  const [isOpening, setOpening] = useState(false)
  if (isRecovering) return <RecoveryUnlock retryAt={retryAt} onBack={() => setRecovering(false)} />
  return (
    <CalmScreen title={words.title} focusHeading={false}>
      {remembered && <RememberedButton />}
      <PassphraseForm retryAt={retryAt} />
      <div className={stack.row}>
        <Button variant="plain" onPress={() => setRecovering(true)}>
          {words.recovery}
        </Button>
        <Button variant="plain" onPress={() => setOpening(true)}>
          {words.openBackup}
        </Button>
      </div>
      <OpenBackupDialog isOpen={isOpening} onClose={() => setOpening(false)} />
    </CalmScreen>
  )
}
