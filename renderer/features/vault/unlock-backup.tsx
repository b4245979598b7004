import { type FormEvent, useEffect, useState } from 'react'
import { useApi, useCommand } from '../../api/hooks.tsx'
import { useJob } from '../../api/use-job.ts'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import stack from '../../ui/stack.module.css'
import { PasswordField, TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { openBackupErrors, backupMessages as words } from './backup-messages.ts'
import { vaultMessages } from './messages.ts'

export type ChosenBackup = {
  readonly from: { readonly id: string } | { readonly file: string }
  /** Null for a file: what it holds is known once it is open. */
  readonly takenAt: number | null
  readonly isKeyAtHand: boolean
}

type Way = 'passphrase' | 'recovery'

const WAYS = [
  { id: 'passphrase', label: words.byPassphrase },
  { id: 'recovery', label: words.byRecovery },
] as const

type UnlockBackupProps = {
  readonly chosen: ChosenBackup
  readonly onAnother: () => void
  readonly onDone: () => void
  readonly onBusy: (isBusy: boolean) => void
}

const SecretFields = (props: {
  way: Way
  onWay: (way: Way) => void
  secret: string
  onSecret: (secret: string) => void
}) => (
  <>
    <Segmented label={words.secret} options={WAYS} value={props.way} onChange={props.onWay} />
    {props.way === 'passphrase' ? (
      <PasswordField
        label={vaultMessages.passphrase.label}
        hint={words.passphraseHint}
        value={props.secret}
        onChange={props.onSecret}
        autoFocus
      />
    ) : (
      <TextField
        label={vaultMessages.recoveryUnlock.code}
        hint={vaultMessages.recoveryUnlock.codeHint}
        value={props.secret}
        onChange={props.onSecret}
        maxLength={200}
        autoFocus
      />
    )}
  </>
)

/** Opens the chosen backup: asks for what opens it, shows how far it is, and says what was kept. */
export const UnlockBackup = ({ chosen, onAnother, onDone, onBusy }: UnlockBackupProps) => {
  const api = useApi()
  const format = useFormat()
  const { learn } = useVaultStatus()
  const { show } = useToast()
  const job = useJob('open-backup')
  const open = useCommand(api.backups.open)
  const [way, setWay] = useState<Way>('passphrase')
  const [secret, setSecret] = useState('')
  // The key at hand may be of another time than the backup: then it is asked for after all.
  const isAsking = !chosen.isKeyAtHand || open.error?.code === 'backup-wrong-key'

  useEffect(() => onBusy(open.isPending), [onBusy, open.isPending])

  // Awaited, not a callback of `mutate`: the journal closes and opens again on the way, which takes this form away.
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((isAsking && secret === '') || open.isPending) return
    const typed = way === 'passphrase' ? { passphrase: secret } : { recoveryCode: secret }
    try {
      const { status, keptAs } = await open.mutateAsync({
        source: chosen.from,
        secret: isAsking ? typed : { keyAtHand: true },
      })
      show({ text: keptAs ? words.openedKept : words.opened })
      onDone()
      learn(status)
    } catch {
      // The form shows what `open` holds.
    }
  }
  if (open.isPending) return <JobProgress label={words.opening} job={job} />
  return (
    <form className={stack.stack} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
      <p>
        <strong>{chosen.takenAt === null ? words.picked : format.dateTime(chosen.takenAt)}</strong>
      </p>
      {isAsking ? (
        <SecretFields
          way={way}
          onWay={(next) => {
            setWay(next)
            setSecret('')
          }}
          secret={secret}
          onSecret={setSecret}
        />
      ) : (
        <p className={stack.soft}>{words.keyAtHand}</p>
      )}
      <div role="alert">
        {open.error && (
          <Banner tone={open.error.code === 'cancelled' ? 'info' : 'trouble'}>
            {errorWords(open.error.code, openBackupErrors)}
          </Banner>
        )}
      </div>
      <div className={stack.row}>
        <Button variant="primary" type="submit" isDisabled={isAsking && secret === ''}>
          {words.submit}
        </Button>
        <Button variant="plain" onPress={onAnother}>
          {words.another}
        </Button>
      </div>
    </form>
  )
}
