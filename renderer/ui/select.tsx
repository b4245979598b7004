import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { cx } from './cx.ts'
import field from './field.module.css'
import { FieldNotes } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import list from './list.module.css'
import css from './select.module.css'

export type Option<T extends string> = { readonly id: T; readonly label: string }

type SelectProps<T extends string> = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly options: readonly Option<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly hint?: string
  readonly isDisabled?: boolean
}

export const Select = <T extends string>(props: SelectProps<T>) => (
  <AriaSelect
    className={cx(field.field)}
    value={props.value}
    onChange={(key) => {
      const chosen = props.options.find(({ id }) => id === key)
      if (chosen) props.onChange(chosen.id)
    }}
    isDisabled={props.isDisabled ?? false}
    {...(props.isLabelHidden && { 'aria-label': props.label })}
  >
    {!props.isLabelHidden && <Label className={cx(field.label)}>{props.label}</Label>}
    <Button className={cx(css.trigger)}>
      <SelectValue className={cx(css.value)} />
      <Icon name="down" />
    </Button>
    <FieldNotes hint={props.hint} error={null} />
    <Popover className={cx(list.popover)}>
      <ListBox className={cx(list.list)} items={props.options}>
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.label} className={cx(list.item)}>
            {({ isSelected }) => (
              <>
                <span className={list.text}>{option.label}</span>
                {isSelected && <Icon name="check" />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaSelect>
)
