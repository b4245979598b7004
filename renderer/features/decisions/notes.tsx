import { type FormEvent, useState } from 'react'
import type { Decision } from '../../../shared/contract/decisions.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import css from './decision.module.css'
import { messages } from './messages.ts'

const AddNote = ({ decisionId }: { decisionId: string }) => {
  const { decisions } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const add = useCommand(decisions.addNote)
  const form = useFormWords(`note ${decisionId}`, { body: '' })
  const { body } = form.words
  const [isSent, setSent] = useState(false)
  const isMissing = body.trim() === ''
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setSent(true)
    if (isMissing || add.isPending) return
    add.mutate(
      { decisionId, body },
      {
        onSuccess: () => {
          form.startOver()
          setSent(false)
          refresh('decisions')
          show({ text: messages.noteAdded })
        },
      },
    )
  }
  return (
    <form className={css.addNote} onSubmit={submit} autoComplete="off" noValidate>
      <FoundWords {...form} />
      <TextField
        label={messages.noteLabel}
        hint={messages.noteHint}
        value={body}
        onChange={(words) => form.set({ body: words })}
        maxLength={20_000}
        error={isSent && isMissing ? messages.noteMissing : null}
        isMultiline
      />
      <ErrorBanner error={add.error} />
      <div>
        <Button type="submit" isPending={add.isPending}>
          {messages.noteSave}
        </Button>
      </div>
    </form>
  )
}

/** What was thought since, each note with its day; the original above stays as it is. */
export const Notes = ({ decision: { id, notes } }: { decision: Decision }) => {
  const format = useFormat()
  const readOnly = useReadOnly()
  return (
    <Section title={messages.notes}>
      {notes.length > 0 && (
        <ol className={css.notes}>
          {notes.map((note) => (
            <li key={note.id} className={css.note}>
              <p className={css.noteDay}>{format.dateTime(note.madeAt)}</p>
              {note.postponedFrom !== null && (
                <p className={css.soft}>{messages.notePostponed(format.day(note.postponedFrom, 'long'))}</p>
              )}
              {note.body && <Markdown text={note.body} />}
            </li>
          ))}
        </ol>
      )}
      {!readOnly && <AddNote decisionId={id} />}
    </Section>
  )
}
