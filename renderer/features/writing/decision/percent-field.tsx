import { useId, useState } from 'react'
import { cx } from '../../../ui/cx.ts'
import field from '../../../ui/field.module.css'
import { decisionMessages } from './messages.ts'
import { parsePercent } from './percent.ts'
import css from './percent-field.module.css'

const words = decisionMessages.percent

type PercentFieldProps = {
  /** 0 to 100; null while nothing is said. */
  readonly value: number | null
  readonly onChange: (percent: number | null) => void
}

/** A percentage, drawn or typed: two ways to the same number, which counts from the first key on. */
export const PercentField = ({ value, onChange }: PercentFieldProps) => {
  const id = useId()
  const [text, setText] = useState(value === null ? '' : String(value))
  const isWrong = parsePercent(text) === undefined
  const type = (typed: string): void => {
    setText(typed)
    const percent = parsePercent(typed)
    if (percent !== undefined) onChange(percent)
  }
  const draw = (percent: number): void => {
    setText(String(percent))
    onChange(percent)
  }
  const note = isWrong ? words.wrong : value === 0 || value === 100 ? words.certain : ''
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
          autoComplete="off"
          onChange={({ currentTarget }) => draw(currentTarget.valueAsNumber)}
        />
        <div className={cx(field.box, css.box)}>
          <input
            className={cx(field.input, css.input)}
            inputMode="numeric"
            value={text}
            aria-label={words.number}
            aria-describedby={id}
            aria-invalid={isWrong}
            autoComplete="off"
            onChange={({ currentTarget }) => type(currentTarget.value)}
          />
          <span className={css.sign} aria-hidden="true">
            %
          </span>
        </div>
      </div>
      <p id={id} className={field.hint} role="status">
        {note}
      </p>
    </fieldset>
  )
}
