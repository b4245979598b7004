import { useState } from 'react'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EraseConfirm, isConfirmed } from './erase-confirm.tsx'
import { ErasedBackups } from './erased-backups.tsx'
import { messages } from './messages.ts'
import { useSettled } from './use-settled.ts'

/** The contract's least length of a phrase. */
const SHORTEST = 2

/** Every version is looked through, so it waits for a pause in typing. */
const SETTLE_MS = 250

const usePreview = (phrase: string, scope: { entryId?: string }) => {
  const { journal } = useApi()
  const settled = useSettled(phrase, SETTLE_MS)
  const isLongEnough = settled.length >= SHORTEST
  const { data } = useQuery(journal.findPhrase, { phrase: settled, ...scope }, { enabled: isLongEnough })
  return { found: isLongEnough && settled === phrase ? data : undefined }
}

const previewText = (phrase: string, found: ReturnType<typeof usePreview>['found']): string => {
  if (phrase === '') return ''
  if (phrase.length < SHORTEST) return messages.erase.phraseTooShort
  if (!found) return messages.erase.phraseLooking
  return found.places === 0
    ? messages.erase.phraseNone
    : messages.erase.phraseFound(found.places, found.entries, found.revisions)
}

type ErasePhraseDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Only in this entry; without it, in the whole journal. */
  readonly entryId?: string
}

const ErasePhraseBody = ({ entryId, onClose }: Omit<ErasePhraseDialogProps, 'isOpen'>) => {
  const { journal } = useApi()
  const refresh = useRefresh()
  const [phrase, setPhrase] = useState('')
  const [typed, setTyped] = useState('')
  const erase = useCommand(journal.erasePhrase)
  const scope = entryId ? { entryId } : {}
  const { found } = usePreview(phrase, scope)
  if (erase.data)
    return (
      <Dialog
        title={messages.erase.doneTitle}
        isOpen
        onClose={onClose}
        footer={<Button onPress={onClose}>{messages.erase.close}</Button>}
      >
        <ErasedBackups
          done={messages.erase.donePhrase(erase.data.entries)}
          backupIds={erase.data.backupIds}
        />
      </Dialog>
    )
  const canErase = found !== undefined && found.places > 0 && isConfirmed(typed)
  return (
    <Dialog
      title={entryId ? messages.erase.phraseTitleHere : messages.erase.phraseTitle}
      isOpen
      onClose={onClose}
      canClose={!erase.isPending}
      footer={
        <>
          <Button onPress={onClose} isDisabled={erase.isPending}>
            {messages.erase.cancel}
          </Button>
          <Button
            variant="danger"
            isDisabled={!canErase}
            isPending={erase.isPending}
            onPress={() => erase.mutate({ phrase, ...scope }, { onSuccess: () => refresh() })}
          >
            {messages.erase.go}
          </Button>
        </>
      }
    >
      <p>{messages.erase.phraseBody}</p>
      <TextField
        label={messages.erase.phraseLabel}
        hint={messages.erase.phraseHint}
        value={phrase}
        onChange={setPhrase}
        maxLength={1000}
        autoFocus
      />
      <p role="status">{previewText(phrase, found)}</p>
      {found && found.places > 0 && <EraseConfirm typed={typed} onChange={setTyped} />}
      <ErrorBanner error={erase.error} />
    </Dialog>
  )
}

/** Erases a phrase from every text and its history, after showing in how many places it stands. */
export const ErasePhraseDialog = ({ isOpen, ...props }: ErasePhraseDialogProps) =>
  isOpen && <ErasePhraseBody {...props} />
