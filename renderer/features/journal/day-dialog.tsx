import { useState } from 'react'
import type { Entry } from '../../../shared/contract/journal.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

/** Moves an entry to another day, and so perhaps to another week and month. */
export const DayDialog = ({ entry, onClose }: { entry: Entry; onClose: () => void }) => {
  const { journal, settings } = useApi()
  const format = useFormat()
  const toast = useToast()
  const refresh = useRefresh()
  const [day, setDay] = useState<string | null>(entry.day)
  const move = useCommand(journal.setDay)
  const { data: own } = useQuery(settings.journal, {})

  const errorText = move.error && errorWords(move.error.code, { 'invalid-input': messages.day.invalid })
  const save = (): void => {
    if (day === null) return
    move.mutate(
      { entryId: entry.id, day },
      {
        onSuccess: () => {
          refresh('journal')
          refresh('reflection')
          toast.show({ text: messages.day.saved(format.day(day, 'full')) })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={messages.day.title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{messages.day.cancel}</Button>
          <Button variant="primary" isPending={move.isPending} isDisabled={day === null} onPress={save}>
            {messages.day.save}
          </Button>
        </>
      }
    >
      <p>{messages.day.body}</p>
      <DatePicker
        label={messages.day.label}
        value={day}
        onChange={setDay}
        error={errorText}
        {...(own && { firstDayOfWeek: own.weekStart === 'sunday' ? 'sun' : 'mon' })}
      />
    </Dialog>
  )
}
