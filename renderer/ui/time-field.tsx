import { parseTime } from '@internationalized/date'
import { DateInput, DateSegment } from 'react-aria-components/DateField'
import { Label } from 'react-aria-components/Label'
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField'
import { cx } from './cx.ts'
import css from './date-picker.module.css'
import field from './field.module.css'
import { FieldNotes } from './field-notes.tsx'

type TimeFieldProps = {
  readonly label: string
  /** A local time, `HH:MM`. */
  readonly value: string
  /** Told of whole times only. */
  readonly onChange: (time: string) => void
  /** The focus left the field. */
  readonly onBlur?: () => void
  readonly hint?: string
  readonly isDisabled?: boolean
}

/** A time of day, typed part by part, in the way of the locale. */
export const TimeField = ({ label, value, onChange, onBlur, hint, isDisabled = false }: TimeFieldProps) => (
  <AriaTimeField
    className={cx(field.field)}
    value={parseTime(value)}
    onChange={(time) => time && onChange(time.toString().slice(0, 5))}
    isDisabled={isDisabled}
    {...(onBlur && { onBlur })}
  >
    <Label className={cx(field.label)}>{label}</Label>
    <div className={cx(field.box, css.box)}>
      <DateInput className={cx(css.input)}>
        {(segment) => <DateSegment segment={segment} className={cx(css.segment)} />}
      </DateInput>
    </div>
    <FieldNotes hint={hint} error={null} />
  </AriaTimeField>
)
