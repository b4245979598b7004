import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { NextStep } from '../../../shared/contract/conversations.ts'
import { MAX_STEP } from '../../../shared/domain/exchange/limits.ts'
import { useApi } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { useFormat } from '../../ui/format.ts'
import { uiMessages } from '../../ui/messages.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './conversations.module.css'
import { messages } from './messages.ts'
import type { ConversationChange } from './use-conversation.ts'

const { steps: words } = messages

const WHO = [
  { id: 'me', label: words.me },
  { id: 'them', label: words.them },
  { id: 'both', label: words.both },
] as const

type StepFormProps = {
  readonly conversationId: string
  /** The step that gets another wording; a new one without it. */
  readonly step?: NextStep
  readonly change: ConversationChange
  /** One more after another: the next one can be typed at once. */
  readonly isAgain?: boolean
  readonly onDone: () => void
}

/** What is to be done, by whom, by when. */
export const StepForm = ({ conversationId, step, change, isAgain = false, onDone }: StepFormProps) => {
  const { conversations } = useApi()
  const format = useFormat()
  const [text, setText] = useState(step?.text ?? '')
  const [who, setWho] = useState<NextStep['who']>(step?.who ?? 'me')
  const [due, setDue] = useState<string | null>(step?.due ?? null)
  // What another window or a file changes meanwhile is not written over unseen.
  const [base] = useState(step && { stepId: step.id, changedAt: step.changedAt })
  const [isPending, setPending] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const isLong = text.trim().length > MAX_STEP
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isPending || isLong) return
    if (text.trim() === '') return setMissing(true)
    setPending(true)
    const isSaved = await change(() =>
      conversations.saveStep({ conversationId, text, who, due, ...(base && { change: base }) }),
    )
    setPending(false)
    if (isSaved) onDone()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && step && !event.defaultPrevented) onDone()
  }
  const missing = isMissing && text.trim() === '' ? words.missing : null
  return (
    <form
      className={css.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      autoComplete="off"
      noValidate
    >
      <TextField
        label={words.text}
        value={text}
        onChange={setText}
        error={isLong ? words.tooLong(format.number(MAX_STEP)) : missing}
        autoFocus={step !== undefined || isAgain}
      />
      <div className={css.formRow}>
        <Segmented label={words.who} options={WHO} value={who} onChange={setWho} />
        <DatePicker label={words.due} value={due} onChange={setDue} />
      </div>
      <div className={css.tools}>
        <Button type="submit" isPending={isPending} {...(!step && { icon: 'plus' as const })}>
          {step ? words.save : words.add}
        </Button>
        {step && <Button onPress={onDone}>{uiMessages.cancel}</Button>}
      </div>
    </form>
  )
}
