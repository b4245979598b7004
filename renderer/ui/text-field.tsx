import { type Ref, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { cx } from './cx.ts'
import css from './field.module.css'
import { FieldNotes } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import { uiMessages } from './messages.ts'
import passwordCss from './password-field.module.css'

type FieldProps = {
  readonly label: string
  /** Keeps the label for those who hear it only. */
  readonly isLabelHidden?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  /** What is wrong, in one sentence; null or absent when all is well. */
  readonly error?: string | null
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  readonly maxLength?: number
  readonly onBlur?: () => void
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Nothing that a member types may be remembered, looked up or corrected by the browser. */
const UNREMEMBERED = { autoComplete: 'off', autoCorrect: 'off', spellCheck: 'false' } as const

const ariaProps = ({ label, isLabelHidden, error, value, onChange, onBlur }: FieldProps) => ({
  ...UNREMEMBERED,
  value,
  onChange,
  isInvalid: Boolean(error),
  className: cx(css.field),
  ...(isLabelHidden && { 'aria-label': label }),
  ...(onBlur && { onBlur }),
})

const FieldLabel = ({ label, isLabelHidden }: Pick<FieldProps, 'label' | 'isLabelHidden'>) =>
  isLabelHidden ? null : <Label className={cx(css.label)}>{label}</Label>

export const TextField = ({
  isMultiline = false,
  ...props
}: FieldProps & { readonly isMultiline?: boolean }) => (
  <AriaTextField
    {...ariaProps(props)}
    isDisabled={props.isDisabled ?? false}
    autoFocus={props.autoFocus ?? false}
    {...(props.maxLength && { maxLength: props.maxLength })}
  >
    <FieldLabel {...props} />
    <div className={css.box}>
      {isMultiline ? (
        <TextArea className={cx(css.input)} placeholder={props.placeholder ?? ''} />
      ) : (
        <Input className={cx(css.input)} placeholder={props.placeholder ?? ''} ref={props.inputRef ?? null} />
      )}
    </div>
    <FieldNotes hint={props.hint} error={props.error} />
  </AriaTextField>
)

/** Password managers of the browser and of extensions are asked to stay away. */
const UNMANAGED = { 'data-1p-ignore': 'true', 'data-lpignore': 'true', 'data-bwignore': 'true' } as const

export const PasswordField = (props: FieldProps) => {
  const [isShown, setShown] = useState(false)
  return (
    <AriaTextField
      {...ariaProps(props)}
      type={isShown ? 'text' : 'password'}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      maxLength={1024}
    >
      <FieldLabel {...props} />
      <div className={css.box}>
        <Input
          className={cx(css.input, passwordCss.input)}
          placeholder={props.placeholder ?? ''}
          ref={props.inputRef ?? null}
          autoCapitalize="none"
          {...UNMANAGED}
        />
        <Button
          className={cx(passwordCss.toggle)}
          aria-label={isShown ? uiMessages.hidePassphrase : uiMessages.showPassphrase}
          onPress={() => setShown(!isShown)}
        >
          <Icon name={isShown ? 'eye-off' : 'eye'} />
        </Button>
      </div>
      <FieldNotes hint={props.hint} error={props.error} />
    </AriaTextField>
  )
}
