import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import css from './button.module.css'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { Tip } from './tip.tsx'

export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger'

type Common = {
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  /** Work is under way: the button keeps its focus and its place, and takes no press. */
  readonly isPending?: boolean
  readonly type?: 'button' | 'submit'
  readonly autoFocus?: boolean
  readonly slot?: string
}

type ButtonProps = Common & {
  /** `primary` once a screen, `quiet` beside it, `plain` in running text, `danger` for what cannot be taken back. */
  readonly variant?: ButtonVariant
  readonly icon?: IconName
  readonly children: ReactNode
  /** Where its words alone do not say what it is for; it holds them. */
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string
}

/**
 * React Aria's own pending state speaks through a node that outlives the button and then has no name; the screens
 * say what is going on themselves, so this only stands still.
 */
const standingStill = (isPending: boolean | undefined) =>
  isPending ? ({ 'aria-disabled': true, 'data-busy': true, onPress: () => {} } as const) : {}

export const Button = ({ variant = 'quiet', icon, isPending, children, ...rest }: ButtonProps) => (
  <AriaButton {...rest} {...standingStill(isPending)} className={cx(css.button, css[variant])}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </AriaButton>
)

type IconButtonProps = Common & {
  readonly icon: IconName
  readonly filled?: boolean
  /** Its name, for those who hear it and in the tip. */
  readonly label: string
  /** Shortcut shown in the tip, such as `Mod+Shift+L`. */
  readonly keys?: string
}

export const IconButton = ({ icon, filled = false, label, keys, isPending, ...rest }: IconButtonProps) => (
  <Tip text={label} {...(keys && { keys })}>
    <AriaButton
      {...rest}
      {...standingStill(isPending)}
      aria-label={label}
      className={cx(css.button, css.plain, css.square)}
    >
      <Icon name={icon} filled={filled} />
    </AriaButton>
  </Tip>
)
