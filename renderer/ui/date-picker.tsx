import { parseDate } from '@internationalized/date'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { DateInput, DateSegment } from 'react-aria-components/DateField'
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Heading } from 'react-aria-components/Heading'
import { Label } from 'react-aria-components/Label'
import { Popover } from 'react-aria-components/Popover'
import { cx } from './cx.ts'
import css from './date-picker.module.css'
import field from './field.module.css'
import { FieldNotes } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import list from './list.module.css'
import { uiMessages } from './messages.ts'

type DatePickerProps = {
  readonly label: string
  /** A local day, `YYYY-MM-DD`, or null for none. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly minDay?: string
  readonly maxDay?: string
  readonly hint?: string
  readonly error?: string | null
  readonly firstDayOfWeek?: 'mon' | 'sun'
}

const CalendarPopover = () => (
  <Popover className={cx(list.popover, css.popover)}>
    <Dialog className={cx(css.dialog)}>
      <Calendar>
        <header className={css.header}>
          <Button slot="previous" className={cx(css.step)} aria-label={uiMessages.previousMonth}>
            <Icon name="start" />
          </Button>
          <Heading className={cx(css.month)} />
          <Button slot="next" className={cx(css.step)} aria-label={uiMessages.nextMonth}>
            <Icon name="end" />
          </Button>
        </header>
        <CalendarGrid>
          <CalendarGridHeader>
            {(day) => <CalendarHeaderCell className={cx(css.weekday)}>{day}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell date={date} className={cx(css.day)} />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </Dialog>
  </Popover>
)

/** A day, typed part by part or picked from a calendar. */
export const DatePicker = (props: DatePickerProps) => (
  <AriaDatePicker
    className={cx(field.field)}
    value={props.value === null ? null : parseDate(props.value)}
    onChange={(date) => props.onChange(date?.toString() ?? null)}
    minValue={props.minDay ? parseDate(props.minDay) : null}
    maxValue={props.maxDay ? parseDate(props.maxDay) : null}
    isInvalid={Boolean(props.error)}
    {...(props.firstDayOfWeek && { firstDayOfWeek: props.firstDayOfWeek })}
  >
    <Label className={cx(field.label)}>{props.label}</Label>
    <Group className={cx(field.box, css.box)}>
      <DateInput className={cx(css.input)}>
        {(segment) => <DateSegment segment={segment} className={cx(css.segment)} />}
      </DateInput>
      <Button className={cx(css.step)} aria-label={uiMessages.pickDay}>
        <Icon name="week" />
      </Button>
    </Group>
    <FieldNotes hint={props.hint} error={props.error} />
    <CalendarPopover />
  </AriaDatePicker>
)
