import { type FormEvent, useRef, useState } from 'react'
import type { AppError } from '../../../shared/errors.ts'
import { useApi, useCommand } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { CalmScreen } from '../../ui/calm-screen.tsx'
import { errorWords } from '../../ui/error-words.ts'
import stack from '../../ui/stack.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { vaultMessages } from './messages.ts'
import { NewPassphraseFields, useNewPassphraseRefs } from './new-passphrase.tsx'
import { isGood, NO_PASSPHRASE } from './new-passphrase-rules.ts'
import { retryAtOf } from './retry.ts'
import { useCountdown } from './use-countdown.ts'
import { WaitNotice } from './wait-notice.tsx'

const { recoveryUnlock: words, passphrase: passphraseWords } = vaultMessages

const wordsFor = ({ code, details }: AppError): string =>
  errorWords(code, {
    'wrong-recovery-code': details.mistyped === true ? words.mistyped : words.wrong,
    'weak-passphrase': passphraseWords.tooShort,
  })

/** The way in with the printed code: opens the journal and replaces the lost passphrase in one step. */
export const RecoveryUnlock = ({ retryAt, onBack }: { retryAt: number; onBack: () => void }) => {
  const api = useApi()
  const { learn } = useVaultStatus()
  const unlock = useCommand(api.vault.unlockWithRecovery)
  const [code, setCode] = useState('')
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE)
  const [isSent, setSent] = useState(false)
  const [waitUntil, setWaitUntil] = useState(retryAt)
  const codeInput = useRef<HTMLInputElement>(null)
  const { refs, focusProblem } = useNewPassphraseRefs()
  const seconds = useCountdown(waitUntil)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (code.trim() === '') return codeInput.current?.focus()
    if (!isGood(passphrase)) return focusProblem(passphrase)
    if (seconds > 0 || unlock.isPending) return
    unlock.mutate(
      { code, newPassphrase: passphrase.text },
      {
        onSuccess: learn,
        onError: (error) => {
          setWaitUntil(retryAtOf(error, Date.now()))
          codeInput.current?.focus()
        },
      },
    )
  }

  return (
    <CalmScreen title={words.title} width="medium" focusHeading={false}>
      <p>{words.lead}</p>
      <form className={stack.loose} onSubmit={submit} autoComplete="off" noValidate>
        <TextField
          label={words.code}
          hint={words.codeHint}
          value={code}
          onChange={setCode}
          error={isSent && code.trim() === '' ? words.missing : null}
          maxLength={200}
          inputRef={codeInput}
          autoFocus
        />
        <NewPassphraseFields
          label={passphraseWords.newLabel}
          value={passphrase}
          onChange={setPassphrase}
          isShowingProblems={isSent}
          refs={refs}
        />
        <div role="alert">{unlock.error && <Banner tone="trouble">{wordsFor(unlock.error)}</Banner>}</div>
        <WaitNotice seconds={seconds} />
        <div className={stack.row}>
          <Button variant="primary" type="submit" isPending={unlock.isPending} isDisabled={seconds > 0}>
            {words.submit}
          </Button>
          <Button variant="plain" onPress={onBack}>
            {words.back}
          </Button>
        </div>
      </form>
    </CalmScreen>
  )
}
