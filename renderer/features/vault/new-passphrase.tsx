import { type RefObject, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import stack from '../../ui/stack.module.css'
import { PasswordField } from '../../ui/text-field.tsx'
import { vaultMessages } from './messages.ts'
import css from './new-passphrase.module.css'
import { type NewPassphrase, problemsOf } from './new-passphrase-rules.ts'
import { suggestPassphrase } from './strength.ts'
import { StrengthMeter } from './strength-meter.tsx'

const { passphrase: words } = vaultMessages

type NewPassphraseRefs = {
  readonly text: RefObject<HTMLInputElement | null>
  readonly repeat: RefObject<HTMLInputElement | null>
}

/** Holds the two fields, so that a form can send the focus to the one that is not right yet. */
export const useNewPassphraseRefs = () => {
  const text = useRef<HTMLInputElement>(null)
  const repeat = useRef<HTMLInputElement>(null)
  const focusProblem = (passphrase: NewPassphrase) => {
    const field = problemsOf(passphrase).text === null ? repeat : text
    field.current?.focus()
  }
  return { refs: { text, repeat }, focusProblem }
}

type NewPassphraseFieldsProps = {
  readonly label?: string
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  /** Problems are shown once the form was sent. */
  readonly isShowingProblems: boolean
  readonly autoFocus?: boolean
  readonly refs?: NewPassphraseRefs
}

/** A new passphrase, typed twice, with an honest meter and an offer of a good one. */
export const NewPassphraseFields = ({
  label = words.label,
  value,
  onChange,
  isShowingProblems,
  autoFocus = false,
  refs,
}: NewPassphraseFieldsProps) => {
  const [suggestion, setSuggestion] = useState<string | null>(null)
  const problems = isShowingProblems ? problemsOf(value) : { text: null, repeat: null }
  const suggest = async () => {
    const text = await suggestPassphrase()
    setSuggestion(text)
    onChange({ text, repeat: '' })
  }
  return (
    <div className={stack.stack}>
      <div className={stack.tight}>
        <PasswordField
          label={label}
          value={value.text}
          onChange={(text) => onChange({ ...value, text })}
          error={problems.text}
          hint={words.hint}
          autoFocus={autoFocus}
          {...(refs && { inputRef: refs.text })}
        />
        {suggestion !== null && suggestion === value.text && (
          <div className={css.suggestion} role="status">
            <p className={css.words}>{suggestion}</p>
            <p>{words.suggested}</p>
          </div>
        )}
        <div>
          <Button variant="plain" icon="swap" onPress={() => void suggest()}>
            {words.suggest}
          </Button>
        </div>
        <StrengthMeter passphrase={value.text} />
      </div>
      <PasswordField
        label={words.repeat}
        value={value.repeat}
        onChange={(repeat) => onChange({ ...value, repeat })}
        error={problems.repeat}
        {...(refs && { inputRef: refs.repeat })}
      />
    </div>
  )
}
