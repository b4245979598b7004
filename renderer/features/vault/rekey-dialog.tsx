import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { AppError } from '../../../shared/errors.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { useJob } from '../../api/use-job.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useFlushAll } from '../../ui/flush.tsx'
import { useFormat } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { uiMessages } from '../../ui/messages.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import stack from '../../ui/stack.module.css'
import { useToast } from '../../ui/toast.tsx'
import { CurrentPassphrase, useCurrentPassphrase } from './current-passphrase.tsx'
import { privacyMessages as words } from './privacy-messages.ts'

type OldBackups = 're-encrypt' | 'remove'

const OPTIONS = [
  { id: 're-encrypt', label: words.rekeyReEncrypt, hint: words.rekeyReEncryptHint },
  { id: 'remove', label: words.rekeyRemove, hint: words.rekeyRemoveHint },
] as const

/** A new key for the journal and its backups, explained before it is done. */
export const RekeyDialog = ({ onClose }: { onClose: () => void }) => {
  const api = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const flushAll = useFlushAll()
  const { show } = useToast()
  const [, navigate] = useLocation()
  const job = useJob('rekey')
  const rekey = useCommand(api.vault.rekey)
  const current = useCurrentPassphrase(rekey.error)
  const [oldBackups, setOldBackups] = useState<OldBackups>('re-encrypt')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!current.check() || rekey.isPending) return
    await flushAll()
    try {
      const { reEncrypted, removed, left } = await rekey.mutateAsync({ passphrase: current.text, oldBackups })
      const count = (backups: number) => format.plural(backups, words.backup)
      const done = words.rekeyed(count(reEncrypted), count(removed))
      show({ text: left === 0 ? done : `${done} ${words.rekeyLeft(count(left))}` })
      refresh()
      navigate('/recovery')
    } catch (error) {
      if (error instanceof AppError) current.failed(error)
    }
  }
  return (
    <Dialog title={words.rekeyTitle} isOpen onClose={onClose} canClose={!rekey.isPending}>
      {rekey.isPending ? (
        <JobProgress label={words.rekeying} job={job} />
      ) : (
        <form className={stack.stack} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
          <p>{words.rekeyWhat}</p>
          <RadioGroup label={words.rekeyOld} options={OPTIONS} value={oldBackups} onChange={setOldBackups} />
          <p className={stack.soft}>{words.rekeyCopies}</p>
          <CurrentPassphrase {...current} />
          <div className={stack.row}>
            <Button variant="danger" type="submit" isDisabled={current.seconds > 0}>
              {words.rekeySubmit}
            </Button>
            <Button onPress={onClose}>{uiMessages.cancel}</Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
