import { type FormEvent, useState } from 'react'
import css from './block-label.module.css'
import { IconButton } from './button.tsx'
import { TextField } from './text-field.tsx'

type BlockLabelProps = {
  /** What the block says now. */
  readonly label: string
  /** The words that it hides. */
  readonly hidden: string
  readonly maxLength: number
  readonly words: {
    readonly label: string
    readonly labelMissing: string
    readonly hidden: (hidden: string) => string
    readonly removeOf: (label: string) => string
  }
  /** Whether the new label was taken. */
  readonly onLabel: (label: string) => Promise<boolean>
  readonly onRemove: () => void
}

/** What a block over hidden words says instead of them; it is saved on leaving the field. */
export const BlockLabel = ({ label: kept, hidden, maxLength, words, onLabel, onRemove }: BlockLabelProps) => {
  const [label, setLabel] = useState(kept)
  const isMissing = label.trim() === ''
  const save = async (): Promise<void> => {
    if (isMissing || label.trim() === kept) return
    // A label that gives away what it hides is refused, which is said; the one that stands there stays.
    if (!(await onLabel(label.trim()))) setLabel(kept)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save()
  }
  return (
    <form className={css.block} onSubmit={submit} autoComplete="off" noValidate>
      <TextField
        label={words.label}
        hint={words.hidden(hidden)}
        value={label}
        onChange={setLabel}
        onBlur={() => void save()}
        error={isMissing ? words.labelMissing : null}
        maxLength={maxLength}
      />
      <IconButton icon="close" label={words.removeOf(kept)} onPress={onRemove} />
    </form>
  )
}
