import { type FormEvent, useId, useState } from 'react'
import type { Edition, Handing } from '../../../shared/contract/editions.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useRefresh } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { uiMessages } from '../../ui/messages.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { todayHere } from '../../ui/today.ts'
import { editionMessages } from './edition-messages.ts'
import css from './summaries.module.css'

const { edition: words } = editionMessages

type HandingDialogProps = {
  readonly edition: Edition
  /** The one to change; null for a new one. */
  readonly handing: Handing | null
  readonly onClose: () => void
}

/** To whom an edition went, and when. */
export const HandingDialog = ({ edition, handing, onClose }: HandingDialogProps) => {
  const { editions } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const form = useId()
  const kept = useFormWords(handing ? `handing-change ${handing.id}` : `handing ${edition.id}`, {
    to: handing?.to ?? '',
  })
  const { to } = kept.words
  const [day, setDay] = useState<string | null>(handing?.day ?? todayHere())
  const [isTried, setTried] = useState(false)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState('')
  const giveUp = (): void => {
    kept.end()
    onClose()
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (to.trim() === '' || day === null) return
    const editionId = edition.id
    setPending(true)
    setProblem('')
    try {
      // What is noted now comes first: whatever happens between the two, nothing noted is lost.
      await editions.handed({ editionId, to: to.trim(), day, format: handing?.format ?? null })
      if (handing) await editions.takeHandingBack({ editionId, handingId: handing.id })
      refresh('editions')
      show({ text: handing ? words.changed : words.handed })
      giveUp()
    } catch (error) {
      setProblem(errorWords(asAppError(error).code))
      setPending(false)
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save()
  }
  return (
    <Dialog
      title={handing ? words.changeTitle : words.hand}
      isOpen
      onClose={onClose}
      holdsWords={kept.isChanged}
      canClose={!isPending}
      footer={
        <>
          <Button onPress={giveUp} isDisabled={isPending}>
            {uiMessages.cancel}
          </Button>
          <Button variant="primary" onPress={() => void save()} isPending={isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit} autoComplete="off" noValidate>
        <FoundWords {...kept} />
        <TextField
          label={words.to}
          value={to}
          onChange={(typed) => kept.set({ to: typed })}
          error={isTried && to.trim() === '' ? words.toMissing : null}
          maxLength={200}
        />
        <DatePicker
          label={words.day}
          value={day}
          onChange={setDay}
          maxDay={todayHere()}
          error={isTried && day === null ? words.dayMissing : null}
        />
        {problem && (
          <Banner tone="trouble" live="alert">
            {problem}
          </Banner>
        )}
      </form>
    </Dialog>
  )
}
