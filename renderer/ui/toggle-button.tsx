import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton'
import button from './button.module.css'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { Tip } from './tip.tsx'

type ToggleProps = {
  readonly icon: IconName
  /** Its name stays the same whether it is on or off; the state is told apart. */
  readonly label: string
  readonly isLabelShown?: boolean
  readonly keys?: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

/** On or off, such as a star. The drawing fills when it is on. */
export const ToggleButton = ({
  icon,
  label,
  isLabelShown = false,
  keys,
  isSelected,
  onChange,
  isDisabled = false,
}: ToggleProps) => {
  const toggle = (
    <AriaToggleButton
      className={cx(button.button, button.plain, !isLabelShown && button.square)}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(!isLabelShown && { 'aria-label': label })}
    >
      <Icon name={icon} filled={isSelected} />
      {isLabelShown && <span>{label}</span>}
    </AriaToggleButton>
  )
  return isLabelShown ? (
    toggle
  ) : (
    <Tip text={label} {...(keys && { keys })}>
      {toggle}
    </Tip>
  )
}
