import { type FormEvent, useState } from 'react'
import { AppError } from '../../../shared/errors.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useSender } from '../../ui/use-sender.ts'
import css from './compose.module.css'

/** After the first key of a burst: well within a second. */
const TYPED_MS = 500

type TitleFieldProps = {
  readonly label: string
  readonly title: string
  readonly missing: string
  readonly isDisabled?: boolean
  /** Keeps the new title; resolves to whether that worked. */
  readonly onSave: (title: string) => Promise<boolean>
}

/** A title that is renamed where it stands: it is kept as it is typed. */
export const TitleField = ({ label, title, missing, isDisabled = false, onSave }: TitleFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const value = typed ?? title
  const isMissing = value.trim() === ''
  const { push, flush } = useSender<{ title: string }>(async ({ title: next = '' }) => {
    const isNew = next.trim() !== '' && next.trim() !== title
    // The screen says why it could not be kept; what was typed stays in the field, and is sent once more.
    if (isNew && !(await onSave(next.trim()))) throw new AppError('internal')
  })
  const save = async (): Promise<void> => {
    if (typed === null || isMissing) return
    const isKept = await flush().then(
      () => true,
      () => false,
    )
    // Letters that were typed meanwhile are newer.
    if (isKept) setTyped((now) => (now === typed ? null : now))
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
        onChange={(next) => {
          setTyped(next)
          push({ title: next }, TYPED_MS)
        }}
        onBlur={() => void save()}
        error={isMissing ? missing : null}
        maxLength={160}
        isDisabled={isDisabled}
      />
    </form>
  )
}
