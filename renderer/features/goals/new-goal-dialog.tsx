import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { errorWords } from '../../ui/error-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useFormat } from '../../ui/format.ts'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'

/** As the contract allows, in UTF-16 units. */
export const MOST_TITLE = 160

/** Sets a goal by its name; everything else is written on its page, which opens. */
export const NewGoalDialog = ({ onClose }: { onClose: () => void }) => {
  const { goals } = useApi()
  const refresh = useRefresh()
  const format = useFormat()
  const [, navigate] = useLocation()
  const save = useCommand(goals.save)
  const form = useFormWords('goal', { title: '' })
  const { title } = form.words
  const [isSent, setSent] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const isMissing = isSent && title.trim() === ''
  const isLong = title.trim().length > MOST_TITLE
  const submit = (): void => {
    setSent(true)
    if (title.trim() === '' || isLong) field.current?.focus()
    else if (!save.isPending)
      save.mutate(
        { title },
        {
          onSuccess: ({ id }) => {
            form.end()
            refresh('goals')
            onClose()
            navigate(`/growth/goals/${id}`)
          },
        },
      )
  }
  const giveUp = (): void => {
    form.end()
    onClose()
  }
  return (
    <FormDialog
      title={messages.newTitle}
      holdsWords={form.isChanged}
      saveLabel={messages.begin}
      onSubmit={submit}
      onClose={onClose}
      onCancel={giveUp}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code, { 'too-many': messages.tooMany })}
    >
      <FoundWords {...form} />
      <TextField
        label={messages.name}
        hint={messages.nameHint}
        value={title}
        onChange={(words) => form.set({ title: words })}
        error={isMissing ? messages.nameMissing : isLong ? messages.tooLong(format.number(MOST_TITLE)) : null}
        inputRef={field}
        autoFocus
      />
    </FormDialog>
  )
}
