import { useState } from 'react'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { EraseConfirm, isConfirmed } from './erase-confirm.tsx'
import { ErasedBackups } from './erased-backups.tsx'
import { messages } from './messages.ts'

type EraseEntriesDialogProps = {
  /** The entries to erase; null keeps the dialog shut. */
  readonly entryIds: readonly string[] | null
  readonly onClose: () => void
  /** After the erasure was read about. */
  readonly onErased?: () => void
}

type BodyProps = {
  readonly entryIds: readonly string[]
  readonly onClose: () => void
  readonly onErased: () => void
}

const EraseBody = ({ entryIds, onClose, onErased }: BodyProps) => {
  const { journal } = useApi()
  const refresh = useRefresh()
  const [typed, setTyped] = useState('')
  const erase = useCommand(journal.eraseEntries)
  const close = (): void => {
    onClose()
    if (erase.data) onErased()
  }
  if (erase.data)
    return (
      <Dialog
        title={messages.erase.doneTitle}
        isOpen
        onClose={close}
        footer={<Button onPress={close}>{messages.erase.close}</Button>}
      >
        <ErasedBackups
          done={messages.erase.doneEntries(erase.data.entries)}
          backupIds={erase.data.backupIds}
        />
      </Dialog>
    )
  return (
    <Dialog
      title={messages.erase.entryTitle(entryIds.length)}
      isOpen
      onClose={close}
      role="alertdialog"
      canClose={!erase.isPending}
      footer={
        <>
          <Button onPress={close} isDisabled={erase.isPending} autoFocus>
            {messages.erase.cancel}
          </Button>
          <Button
            variant="danger"
            isDisabled={!isConfirmed(typed)}
            isPending={erase.isPending}
            onPress={() => erase.mutate({ entryIds: [...entryIds] }, { onSuccess: () => refresh() })}
          >
            {messages.erase.go}
          </Button>
        </>
      }
    >
      <p>{messages.erase.entryBody(entryIds.length)}</p>
      <EraseConfirm typed={typed} onChange={setTyped} />
      <ErrorBanner error={erase.error} />
    </Dialog>
  )
}

/** Erases entries for good, after a word was typed; then names the backups that still hold them. */
export const EraseEntriesDialog = ({ entryIds, onClose, onErased }: EraseEntriesDialogProps) =>
  entryIds && <EraseBody entryIds={entryIds} onClose={onClose} onErased={onErased ?? (() => undefined)} />
