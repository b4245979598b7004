import { type FormEvent, useState } from 'react'
import type { ReminderSettings } from '../../../shared/contract/reminders.ts'
import { useApi } from '../../api/hooks.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import stack from '../../ui/stack.module.css'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'
import css from './reminders.module.css'

type Span = ReminderSettings['holidays'][number]

const MOST = 60

/** A year that is still being typed is no day yet. */
const isWhole = (day: string): boolean => day >= '2000'

type Typed = { readonly span: Span } | { readonly wrongFrom: string } | { readonly wrongTo: string }

const typedDays = (from: string | null, to: string | null, count: number): Typed => {
  if (from === null || !isWhole(from)) return { wrongFrom: messages.missing }
  if (to !== null && to < from) return { wrongTo: messages.backwards }
  return count < MOST ? { span: { from, to: to ?? from } } : { wrongFrom: messages.full }
}

const AddDays = ({ count, onAdd }: { count: number; onAdd: (span: Span) => void }) => {
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [isSent, setSent] = useState(false)
  const typed = typedDays(from, to, count)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setSent(!('span' in typed))
    if (!('span' in typed)) return
    onAdd(typed.span)
    setFrom(null)
    setTo(null)
  }
  return (
    <form className={stack.stack} onSubmit={submit} noValidate>
      <div className={css.when}>
        <DatePicker
          label={messages.from}
          value={from}
          onChange={setFrom}
          error={isSent && 'wrongFrom' in typed ? typed.wrongFrom : null}
        />
        <DatePicker
          label={messages.to}
          hint={messages.toHint}
          value={to}
          onChange={setTo}
          error={isSent && 'wrongTo' in typed ? typed.wrongTo : null}
        />
      </div>
      <div>
        <Button icon="plus" type="submit">
          {messages.addHoliday}
        </Button>
      </div>
    </form>
  )
}

type HolidaysProps = {
  readonly holidays: readonly Span[]
  readonly onChange: (holidays: Span[]) => void
}

/** Days on which nothing reminds. */
export const HolidaysSection = ({ holidays, onChange }: HolidaysProps) => {
  const { reminders } = useApi()
  const format = useFormat()
  const undoable = useUndoable('reminders')
  const daysOf = ({ from, to }: Span): string =>
    from === to ? format.day(from, 'long') : `${format.day(from, 'long')} – ${format.day(to, 'long')}`
  const remove = async (span: Span): Promise<void> => {
    const days = daysOf(span)
    await undoable({
      act: () => reminders.set({ holidays: holidays.filter((other) => other !== span) }),
      undo: () => reminders.set({ holidays: [...holidays] }),
      said: messages.holidayRemoved(days),
      saidUndone: messages.holidayPutBack(days),
    })
    focusHeading()
  }
  return (
    <Section title={messages.holidaysTitle} lead={messages.holidaysLead}>
      {holidays.length === 0 ? (
        <p className={stack.soft}>{messages.noHolidays}</p>
      ) : (
        <ul className={css.list} aria-label={messages.holidayList}>
          {holidays.map((span) => (
            <li key={`${span.from} ${span.to}`} className={css.holiday}>
              <span>{daysOf(span)}</span>
              <IconButton
                icon="bin"
                label={messages.removeHoliday(daysOf(span))}
                onPress={() => void remove(span)}
              />
            </li>
          ))}
        </ul>
      )}
      <AddDays
        count={holidays.length}
        onAdd={(span) => {
          const isThere = holidays.some(({ from, to }) => from === span.from && to === span.to)
          if (!isThere) onChange([...holidays, span])
        }}
      />
    </Section>
  )
}
