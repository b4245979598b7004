import type { FormEvent } from 'react'
import type { LearnedCommitment } from '../../../shared/contract/reflection.ts'
import { useApi } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { uiMessages } from '../../ui/messages.ts'
import { planSentence } from '../../ui/plan-sentence.ts'
import stack from '../../ui/stack.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import css from './commitments.module.css'
import { messages } from './messages.ts'

type LetGoProps = { readonly plan: LearnedCommitment; readonly onClose: () => void }

/** Lets an open plan go, with a word on why or without. */
export const LetGoDialog = ({ plan, onClose }: LetGoProps) => {
  const { reflection } = useApi()
  const undoable = useUndoable('reflection')
  const form = useFormWords(`let-go ${plan.id}`, { word: '' })
  const { word } = form.words
  const letGo = async (): Promise<void> => {
    await undoable({
      act: async () => {
        await reflection.letGo({ commitmentId: plan.id, word })
        form.end()
      },
      undo: () => reflection.reopen({ commitmentId: plan.id }),
      said: messages.letGoDone,
      saidUndone: messages.takenUp,
    })
    // The button that opened this has gone with its row.
    focusHeading()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onClose()
    void letGo()
  }
  const giveUp = (): void => {
    form.end()
    onClose()
  }
  return (
    <Dialog title={messages.letGoTitle} isOpen onClose={onClose} holdsWords={form.isChanged}>
      <form className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
        <FoundWords {...form} />
        <p className={css.sentence} dir="auto">
          {planSentence(plan)}
        </p>
        <p>{messages.letGoText}</p>
        <TextField
          label={messages.letGoWord}
          value={word}
          onChange={(words) => form.set({ word: words })}
          maxLength={400}
          autoFocus
        />
        <div className={stack.row}>
          <Button variant="primary" type="submit">
            {messages.letGoSave}
          </Button>
          <Button onPress={giveUp}>{uiMessages.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
