import { SwitchButton, SwitchField } from 'react-aria-components/Switch'
import { Text } from 'react-aria-components/Text'
import css from './choice.module.css'
import { cx } from './cx.ts'

type SwitchProps = {
  readonly label: string
  readonly hint?: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

/** For what takes effect at once; use a `Checkbox` for what a button sends. */
export const Switch = ({ label, hint, isSelected, onChange, isDisabled = false }: SwitchProps) => (
  <SwitchField
    className={cx(css.field, css.switch)}
    isSelected={isSelected}
    onChange={onChange}
    isDisabled={isDisabled}
  >
    <SwitchButton className={cx(css.row)}>
      <span className={css.track} />
      <span className={css.label}>{label}</span>
    </SwitchButton>
    {hint && (
      <Text slot="description" className={cx(css.hint)}>
        {hint}
      </Text>
    )}
  </SwitchField>
)
