import { type FormEvent, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { calledOf } from '../../../shared/domain/called.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { Rhythm } from '../../../shared/domain/exchange/meeting.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { Select } from '../../ui/select.tsx'
import stack from '../../ui/stack.module.css'
import { todayHere } from '../../ui/today.ts'
import { messages } from './messages.ts'

const { plan: words } = messages

export const RHYTHMS = Rhythm.options.map((id) => ({ id, label: messages.rhythms[id] }))

type PlanDialogProps = {
  /** Who it is with, where that is known. */
  readonly contactId?: string
  readonly onClose: () => void
}

/** Plans a conversation, and goes to its page. */
export const PlanDialog = ({ contactId, onClose }: PlanDialogProps) => {
  const { contacts, conversations } = useApi()
  const [, navigate] = useLocation()
  const refresh = useRefresh()
  const { data: people } = useQuery(contacts.list, {})
  const begin = useCommand(conversations.begin)
  const [chosen, setChosen] = useState<string | null>(contactId ?? null)
  const [day, setDay] = useState<string | null>(() => addDays(todayHere(), 7))
  const [rhythm, setRhythm] = useState<Rhythm>('once')
  const [isMissing, setMissing] = useState(false)
  const who = chosen ?? people?.[0]?.id
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setMissing(day === null)
    if (begin.isPending || who === undefined || day === null) return
    begin.mutate(
      { contactId: who, day, rhythm },
      {
        onSuccess: ({ id }) => {
          refresh('conversations')
          onClose()
          navigate(`/coaching/meeting/${id}`)
        },
      },
    )
  }
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      {people?.length === 0 ? (
        <p>
          {words.nobody} <Link href="/coaching/contacts">{words.toContacts}</Link>
        </p>
      ) : (
        <form className={stack.stack} onSubmit={submit} noValidate>
          <p className={stack.soft}>{words.lead}</p>
          {contactId === undefined && people && who !== undefined && (
            <Select
              label={words.who}
              options={people.map((contact) => ({ id: contact.id, label: calledOf(contact) }))}
              value={who}
              onChange={setChosen}
            />
          )}
          <DatePicker
            label={words.day}
            value={day}
            onChange={setDay}
            error={isMissing && day === null ? words.dayMissing : null}
          />
          <Select label={words.rhythm} options={RHYTHMS} value={rhythm} onChange={setRhythm} />
          {begin.error && <p role="alert">{errorWords(begin.error.code)}</p>}
          <div className={stack.row}>
            <Button variant="primary" type="submit" isPending={begin.isPending}>
              {words.save}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
