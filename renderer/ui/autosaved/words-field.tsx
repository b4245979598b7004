import { useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { cx } from '../cx.ts'
import field from '../field.module.css'
import { FieldNotes } from '../field-notes.tsx'
import { useFormat } from '../format.ts'
import { messages } from './messages.ts'
import css from './words-field.module.css'

type WordsFieldProps = {
  readonly label: string
  readonly hint?: string
  /** As it is kept. What is typed here stands over it until the field is left, or another window changes what is kept. */
  readonly saved: string
  readonly onType: (words: string) => void
  /** Saves what was typed; the field then shows what is kept. */
  readonly flush: () => Promise<void>
  /** How many UTF-16 units fit. More is never cut off: it says so. */
  readonly most: number
  /** Said when it is empty; such a field goes back to what is kept. */
  readonly missing?: string
  /** One line that wraps, such as a title. */
  readonly isLine?: boolean
  readonly isReadOnly?: boolean
}

/** The member's own words, in a box that grows with them and saves itself. */
export const WordsField = (props: WordsFieldProps) => {
  const { label, hint, saved, onType, flush, most, missing, isLine = false, isReadOnly = false } = props
  const format = useFormat()
  const [typed, setTyped] = useState<string | null>(null)
  const [seen, setSeen] = useState(saved)
  if (saved !== seen) {
    setSeen(saved)
    // All that was typed here was kept, so these words are another window’s: they are shown, not written over unseen.
    if (typed?.trim() === seen.trim()) setTyped(null)
  }
  const value = typed ?? saved
  const isMissing = missing !== undefined && value.trim() === ''
  const over = value.trim().length - most
  const change = (text: string): void => {
    const words = isLine ? text.replace(/(?<!\s)\s*\n\s*/g, ' ') : text
    setTyped(words)
    if (missing === undefined || words.trim() !== '') onType(words)
  }
  const leave = async (): Promise<void> => {
    if (typed === null) return
    try {
      await flush()
      setTyped((now) => (now === typed ? null : now))
    } catch {
      // What is not saved stays in the field; the page says why.
    }
  }
  const error =
    over > 0
      ? messages.tooLong(format.plural(over, messages.characters), format.number(most))
      : isMissing
        ? missing
        : null
  return (
    <TextField
      className={cx(field.field)}
      value={value}
      onChange={change}
      onBlur={() => void leave()}
      isInvalid={error !== null}
      isReadOnly={isReadOnly}
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
    >
      <Label className={cx(field.label)}>{label}</Label>
      <div className={field.box}>
        <TextArea className={cx(field.input, css.box, isLine && css.line)} rows={isLine ? 1 : 3} dir="auto" />
      </div>
      <FieldNotes hint={hint} error={error} />
    </TextField>
  )
}
