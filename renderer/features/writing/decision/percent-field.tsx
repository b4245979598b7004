import { useId } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField } from 'react-aria-components/NumberField'
import { cx } from '../../../ui/cx.ts'
import field from '../../../ui/field.module.css'
import { decisionMessages } from './messages.ts'
import css from './percent-field.module.css'

const words = decisionMessages.percent

type PercentFieldProps = {
  /** 0 to 100; null while nothing is said. */
  readonly value: number | null
  readonly onChange: (percent: number | null) => void
}

/** A percentage, drawn or typed: two ways to the same number. */
export const PercentField = ({ value, onChange }: PercentFieldProps) => {
  const id = useId()
  const isCertain = value === 0 || value === 100
  return (
    <fieldset className={field.group}>
      <legend className={field.label}>{words.question}</legend>
      <div className={css.row}>
        <input
          type="range"
          className={css.range}
          min={0}
          max={100}
          step={1}
          value={value ?? 50}
          data-unset={value === null}
          aria-label={words.slider}
          aria-valuetext={value === null ? words.unset : `${value} %`}
          aria-describedby={isCertain ? id : undefined}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
        />
        <NumberField
          className={cx(css.number)}
          value={value ?? Number.NaN}
          minValue={0}
          maxValue={100}
          step={1}
          formatOptions={{ maximumFractionDigits: 0 }}
          onChange={(number) => onChange(Number.isNaN(number) ? null : number)}
        >
          <Label className="visually-hidden">{words.number}</Label>
          <div className={cx(field.box, css.box)}>
            <Input className={cx(field.input, css.input)} autoComplete="off" />
            <span className={css.sign} aria-hidden="true">
              %
            </span>
          </div>
        </NumberField>
      </div>
      <p id={id} className={field.hint} role="status">
        {isCertain ? words.certain : ''}
      </p>
    </fieldset>
  )
}
