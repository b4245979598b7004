import { useRef, useState } from 'react'
import type { Person } from '../../../shared/contract/people.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TagField } from '../../ui/tag-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

/** Somebody on the list; without `id` somebody new. */
export type PersonWords = Omit<Person, 'id'> & { readonly id?: string }

export const NOBODY: PersonWords = { name: '', nicknames: [], label: '' }

type PersonDialogProps = { readonly person: PersonWords; readonly onClose: () => void }

/** Adds somebody, or changes what is kept about them. */
export const PersonDialog = ({ person, onClose }: PersonDialogProps) => {
  const { people } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const save = useCommand(people.save)
  const [name, setName] = useState(person.name)
  const [nicknames, setNicknames] = useState(person.nicknames)
  const [label, setLabel] = useState(person.label)
  const [isSent, setSent] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const isChanged = name !== person.name || label !== person.label || nicknames !== person.nicknames
  // A suggested name stands already; what is missing is the label.
  const isSuggested = person.id === undefined && person.name !== ''
  const isNameMissing = name.trim() === ''

  const submit = (): void => {
    setSent(true)
    if (isNameMissing) nameField.current?.focus()
    if (isNameMissing || save.isPending) return
    save.mutate(
      { ...(person.id !== undefined && { id: person.id }), name, nicknames, label },
      {
        onSuccess: (kept) => {
          refresh('people')
          show({ text: person.id === undefined ? messages.added(kept.name) : messages.saved })
          onClose()
        },
      },
    )
  }
  return (
    <FormDialog
      title={person.id === undefined ? messages.dialogNew : messages.dialogEdit}
      holdsWords={isChanged}
      saveLabel={messages.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code)}
    >
      <TextField
        label={messages.name}
        value={name}
        onChange={setName}
        maxLength={120}
        error={isSent && isNameMissing ? messages.nameMissing : null}
        inputRef={nameField}
        autoFocus={!isSuggested}
      />
      <TextField
        label={messages.label}
        hint={messages.labelHint}
        value={label}
        onChange={setLabel}
        maxLength={120}
        autoFocus={isSuggested}
      />
      <TagField
        label={messages.nicknames}
        tags={nicknames}
        onChange={setNicknames}
        addLabel={messages.nicknameAdd}
        removeLabel={messages.nicknameRemove}
      />
    </FormDialog>
  )
}
