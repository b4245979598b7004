import { Label } from 'react-aria-components/Label'
import { RadioGroup as AriaRadioGroup, RadioButton, RadioField } from 'react-aria-components/RadioGroup'
import { Text } from 'react-aria-components/Text'
import css from './choice.module.css'
import { cx } from './cx.ts'
import field from './field.module.css'

export type RadioOption<T extends string> = {
  readonly id: T
  readonly label: string
  /** What choosing it means. */
  readonly hint?: string
}

type RadioGroupProps<T extends string> = {
  readonly label: string
  readonly hint?: string
  readonly options: readonly RadioOption<T>[]
  /** Null where nothing is chosen for the person. */
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly isDisabled?: boolean
}

export const RadioGroup = <T extends string>(props: RadioGroupProps<T>) => (
  <AriaRadioGroup
    className={cx(field.field)}
    value={props.value}
    isDisabled={props.isDisabled ?? false}
    onChange={(id) => {
      const chosen = props.options.find((option) => option.id === id)
      if (chosen) props.onChange(chosen.id)
    }}
  >
    <Label className={cx(field.label)}>{props.label}</Label>
    {props.hint && (
      <Text slot="description" className={cx(field.hint)}>
        {props.hint}
      </Text>
    )}
    <div className={css.cards}>
      {props.options.map((option) => (
        <RadioField key={option.id} value={option.id} className={cx(css.field, css.card)}>
          <RadioButton className={cx(css.row)}>
            <span className={cx(css.mark, css.round)} />
            <span className={css.label}>{option.label}</span>
          </RadioButton>
          {option.hint && (
            <Text slot="description" className={cx(css.hint)}>
              {option.hint}
            </Text>
          )}
        </RadioField>
      ))}
    </div>
  </AriaRadioGroup>
)
