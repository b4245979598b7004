import { type FormEvent, useState } from 'react'
import { TextField } from '../../ui/text-field.tsx'
import css from './summaries.module.css'

type TitleFieldProps = {
  readonly label: string
  readonly title: string
  readonly missing: string
  readonly isDisabled?: boolean
  /** Keeps the new title; resolves to whether that worked. */
  readonly onSave: (title: string) => Promise<boolean>
}

/** A title that is renamed where it stands: it is kept when the field is left. */
export const TitleField = ({ label, title, missing, isDisabled = false, onSave }: TitleFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const value = typed ?? title
  const isMissing = value.trim() === ''
  const save = async (): Promise<void> => {
    if (typed === null || isMissing) return
    if (typed.trim() === title || (await onSave(typed.trim()))) setTyped(null)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save()
  }
  return (
    <form className={css.titleField} onSubmit={submit} autoComplete="off" noValidate>
      <TextField
        label={label}
        value={value}
        onChange={setTyped}
        onBlur={() => void save()}
        error={isMissing ? missing : null}
        maxLength={160}
        isDisabled={isDisabled}
      />
    </form>
  )
}
