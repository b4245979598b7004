import { type FormEvent, useState } from 'react'
import { useApi, useCommand } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { uiMessages } from '../../ui/messages.ts'
import stack from '../../ui/stack.module.css'
import { useToast } from '../../ui/toast.tsx'
import { CurrentPassphrase, useCurrentPassphrase } from './current-passphrase.tsx'
import { vaultMessages } from './messages.ts'
import { NewPassphraseFields, useNewPassphraseRefs } from './new-passphrase.tsx'
import { isGood, NO_PASSPHRASE } from './new-passphrase-rules.ts'
import { privacyMessages as words } from './privacy-messages.ts'

/** Changes the passphrase; the one of now is asked for, so that an unlocked journal left alone keeps its owner. */
export const ChangePassphraseDialog = ({ onClose }: { onClose: () => void }) => {
  const api = useApi()
  const { show } = useToast()
  const change = useCommand(api.vault.changePassphrase)
  const current = useCurrentPassphrase(change.error)
  const [next, setNext] = useState(NO_PASSPHRASE)
  const { refs, focusProblem } = useNewPassphraseRefs()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!current.check() || change.isPending) return
    if (!isGood(next)) return focusProblem(next)
    change.mutate(
      { current: current.text, next: next.text },
      {
        onSuccess: () => {
          show({ text: words.changed })
          onClose()
        },
        onError: current.failed,
      },
    )
  }
  return (
    <Dialog title={words.changeTitle} isOpen onClose={onClose} canClose={!change.isPending}>
      <form className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
        <CurrentPassphrase {...current} />
        <NewPassphraseFields
          label={vaultMessages.passphrase.newLabel}
          value={next}
          onChange={setNext}
          isShowingProblems={current.isSent}
          refs={refs}
        />
        <p className={stack.soft}>{words.changeOld}</p>
        <div className={stack.row}>
          <Button
            variant="primary"
            type="submit"
            isPending={change.isPending}
            isDisabled={current.seconds > 0}
          >
            {words.changeSubmit}
          </Button>
          <Button onPress={onClose} isDisabled={change.isPending}>
            {uiMessages.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
