import { type FormEvent, useRef, useState } from 'react'
import type { Person } from '../../../shared/contract/people.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { uiMessages } from '../../ui/messages.ts'
import stack from '../../ui/stack.module.css'
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

  const submit = (event: FormEvent): void => {
    event.preventDefault()
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
    <Dialog
      title={person.id === undefined ? messages.dialogNew : messages.dialogEdit}
      isOpen
      onClose={onClose}
      canClose={!save.isPending}
      holdsWords={isChanged}
    >
      <form className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
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
        {save.error && (
          <Banner tone="trouble" live="alert">
            {errorWords(save.error.code)}
          </Banner>
        )}
        <div className={stack.row}>
          <Button variant="primary" type="submit" isPending={save.isPending}>
            {messages.save}
          </Button>
          <Button onPress={onClose} isDisabled={save.isPending}>
            {uiMessages.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
