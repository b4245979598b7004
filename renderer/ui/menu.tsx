import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import css from './list.module.css'

export type MenuEntry = {
  readonly id: string
  readonly label: string
  readonly onAction: () => void
  readonly icon?: IconName
  readonly keys?: string
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
}

type MenuProps = {
  /** Names the list for those who hear it. */
  readonly label: string
  /** A `Button` or an `IconButton`. */
  readonly trigger: ReactNode
  /** A function where they are many: they are made when the menu is opened. */
  readonly items: readonly MenuEntry[] | (() => readonly MenuEntry[])
}

/** Drawn while the menu is open only. */
const Entries = ({ label, items }: Pick<MenuProps, 'label' | 'items'>) => (
  <AriaMenu aria-label={label} className={cx(css.list)} items={typeof items === 'function' ? items() : items}>
    {(item) => (
      <MenuItem
        id={item.id}
        textValue={item.label}
        isDisabled={item.isDisabled ?? false}
        onAction={item.onAction}
        className={cx(css.item, item.isDanger && css.danger)}
      >
        {item.icon && <Icon name={item.icon} />}
        <span className={css.text}>{item.label}</span>
        {item.keys && <Kbd keys={item.keys} />}
      </MenuItem>
    )}
  </AriaMenu>
)

export const Menu = ({ label, trigger, items }: MenuProps) => (
  <MenuTrigger>
    {trigger}
    <Popover className={cx(css.popover)} placement="bottom end">
      <Entries label={label} items={items} />
    </Popover>
  </MenuTrigger>
)
