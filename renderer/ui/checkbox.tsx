import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { Text } from 'react-aria-components/Text'
import css from './choice.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

type CheckboxProps = {
  readonly label: string
  readonly hint?: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

export const Checkbox = ({ label, hint, isSelected, onChange, isDisabled = false }: CheckboxProps) => (
  <CheckboxField
    className={cx(css.field)}
    isSelected={isSelected}
    onChange={onChange}
    isDisabled={isDisabled}
  >
    <CheckboxButton className={cx(css.row)}>
      <span className={css.mark}>
        <Icon name="check" />
      </span>
      <span className={css.label}>{label}</span>
    </CheckboxButton>
    {hint && (
      <Text slot="description" className={cx(css.hint)}>
        {hint}
      </Text>
    )}
  </CheckboxField>
)
