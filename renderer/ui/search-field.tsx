import type { Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'
import { cx } from './cx.ts'
import field from './field.module.css'
import { Icon } from './icon.tsx'
import { uiMessages } from './messages.ts'
import css from './search-field.module.css'

type SearchFieldProps = {
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: (value: string) => void
  readonly autoFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Escape empties it. The label is heard, the placeholder seen. */
export const SearchField = ({
  label,
  placeholder,
  value,
  onChange,
  onSubmit,
  autoFocus = false,
  inputRef,
}: SearchFieldProps) => (
  <AriaSearchField
    aria-label={label}
    className={cx(field.field)}
    value={value}
    onChange={onChange}
    autoFocus={autoFocus}
    autoComplete="off"
    autoCorrect="off"
    spellCheck="false"
    {...(onSubmit && { onSubmit })}
  >
    <div className={cx(field.box, css.box)}>
      <Icon name="search" />
      <Input
        className={cx(field.input, css.input)}
        placeholder={placeholder ?? label}
        ref={inputRef ?? null}
      />
      {value !== '' && (
        <Button className={cx(css.clear)} aria-label={uiMessages.clearSearch}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  </AriaSearchField>
)
