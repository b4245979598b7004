import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { Conversation } from '../../../shared/contract/conversations.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import stack from '../../ui/stack.module.css'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

const { hold: words } = messages

/** It took place: whether and when there is a next one. */
export const HoldDialog = ({
  conversation,
  onClose,
}: {
  conversation: Conversation
  onClose: () => void
}) => {
  const { conversations } = useApi()
  const [, navigate] = useLocation()
  const refresh = useRefresh()
  const { show } = useToast()
  const hold = useCommand(conversations.hold)
  const [nextDay, setNextDay] = useState<string | null>(null)
  const { id: conversationId, day, rhythm } = conversation
  const isOnce = rhythm === 'once'
  const isEarly = nextDay !== null && nextDay <= day
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (hold.isPending || isEarly) return
    hold.mutate(
      { conversationId, nextDay },
      {
        onSuccess: ({ next }) => {
          refresh('conversations')
          show({ text: words.held })
          onClose()
          if (next) navigate(`/coaching/meeting/${next.id}`)
        },
      },
    )
  }
  return (
    <Dialog title={words.title} isOpen onClose={onClose} canClose={!hold.isPending}>
      <form className={stack.stack} onSubmit={submit} noValidate>
        <p className={stack.soft}>{isOnce ? words.once : words.rhythm(messages.rhythms[rhythm])}</p>
        <DatePicker
          label={words.next}
          hint={isOnce ? words.nextHintOnce : words.nextHint}
          value={nextDay}
          onChange={setNextDay}
          error={isEarly ? words.tooEarly : null}
        />
        {hold.error && <p role="alert">{errorWords(hold.error.code)}</p>}
        <div className={stack.row}>
          <Button variant="primary" type="submit" isPending={hold.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
