import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { cx } from './cx.ts'
import field from './field.module.css'
import css from './segmented.module.css'
import type { Option } from './select.tsx'

type SegmentedProps<T extends string> = {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** Two to four short ones; more belong in a `Select`. */
  readonly options: readonly Option<T>[]
  /** Null where none is chosen yet. */
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly isDisabled?: boolean
  /** `small` beside the lines of a list. */
  readonly size?: 'small' | 'usual'
}

/** One of a few, all in sight. Heard as a group of radio buttons. */
export const Segmented = <T extends string>(props: SegmentedProps<T>) => (
  <div className={field.field}>
    {!props.isLabelHidden && (
      <span className={field.label} aria-hidden="true">
        {props.label}
      </span>
    )}
    <ToggleButtonGroup
      className={cx(css.group, props.size === 'small' && css.small)}
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection={props.value !== null}
      isDisabled={props.isDisabled ?? false}
      selectedKeys={props.value === null ? [] : [props.value]}
      onSelectionChange={(keys) => {
        const chosen = props.options.find(({ id }) => keys.has(id))
        if (chosen) props.onChange(chosen.id)
      }}
    >
      {props.options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={cx(css.part)}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </div>
)
