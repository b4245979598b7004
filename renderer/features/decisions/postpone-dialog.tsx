import { getLocalTimeZone, today } from '@internationalized/date'
import { useState } from 'react'
import type { Decision } from '../../../shared/contract/decisions.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { uiMessages } from '../../ui/messages.ts'
import stack from '../../ui/stack.module.css'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

const SOON = [
  { label: messages.soon.twoWeeks, after: { weeks: 2 } },
  { label: messages.soon.month, after: { months: 1 } },
  { label: messages.soon.threeMonths, after: { months: 3 } },
] as const

type PostponeProps = { readonly decision: Decision; readonly onClose: () => void }

/** Another day to come back, near at hand or from the calendar. */
export const PostponeDialog = ({ decision, onClose }: PostponeProps) => {
  const { decisions, settings } = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const { show } = useToast()
  const { data: own } = useQuery(settings.journal, {})
  const postpone = useCommand(decisions.postpone)
  const now = today(getLocalTimeZone())
  const [day, setDay] = useState<string | null>(() =>
    decision.revisitOn !== null && decision.revisitOn > now.toString()
      ? decision.revisitOn
      : now.add({ months: 1 }).toString(),
  )
  const save = (): void => {
    if (day === null) return
    postpone.mutate(
      { decisionId: decision.id, revisitOn: day },
      {
        onSuccess: () => {
          refresh('decisions')
          show({ text: messages.postponed(format.day(day, 'full')) })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={messages.postponeTitle}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
          <Button variant="primary" onPress={save} isPending={postpone.isPending} isDisabled={day === null}>
            {messages.postponeSave}
          </Button>
        </>
      }
    >
      {decision.revisitOn !== null && <p>{messages.postponeText}</p>}
      <div className={stack.row}>
        {SOON.map(({ label, after }) => (
          <Button key={label} onPress={() => setDay(now.add(after).toString())}>
            {label}
          </Button>
        ))}
      </div>
      <DatePicker
        label={messages.postponeDay}
        value={day}
        onChange={setDay}
        minDay={now.toString()}
        error={
          postpone.error && errorWords(postpone.error.code, { 'invalid-input': messages.postponeInvalid })
        }
        {...(own && { firstDayOfWeek: own.weekStart === 'sunday' ? 'sun' : 'mon' })}
      />
    </Dialog>
  )
}
