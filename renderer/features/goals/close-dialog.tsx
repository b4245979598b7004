import { type FormEvent, useState } from 'react'
import type { Goal } from '../../../shared/contract/goals.ts'
import { useApi } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useFormat } from '../../ui/format.ts'
import { uiMessages } from '../../ui/messages.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import stack from '../../ui/stack.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'

/** As the contract allows, in UTF-16 units. */
const MOST_WORD = 5_000

const CLOSINGS = (['reached', 'let-go'] as const).map((id) => ({
  id,
  label: messages.closings[id],
  hint: messages.closeHints[id],
}))

/** Closes a goal, reached or let go, with a last word or without. */
export const CloseDialog = ({ goal, onClose }: { goal: Goal; onClose: () => void }) => {
  const { goals } = useApi()
  const format = useFormat()
  const undoable = useUndoable('goals')
  const [closing, setClosing] = useState<NonNullable<Goal['closing']>>('reached')
  const form = useFormWords(`goal-close ${goal.id}`, { word: goal.lastWord })
  const { word } = form.words
  const isLong = word.trim().length > MOST_WORD
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isLong) return
    onClose()
    await undoable({
      act: async () => {
        await goals.close({ goalId: goal.id, closing, lastWord: word })
        form.end()
      },
      undo: () => goals.reopen({ goalId: goal.id }),
      said: messages.closedSaid,
      saidUndone: messages.reopened,
    })
    focusHeading()
  }
  const giveUp = (): void => {
    form.end()
    onClose()
  }
  return (
    <Dialog title={messages.closeTitle} isOpen onClose={onClose} holdsWords={form.isChanged}>
      <form className={stack.stack} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <FoundWords {...form} />
        <RadioGroup label={messages.closeHow} options={CLOSINGS} value={closing} onChange={setClosing} />
        <TextField
          label={messages.closeWord}
          hint={messages.closeWordHint}
          value={word}
          onChange={(words) => form.set({ word: words })}
          error={isLong ? messages.form.tooLong(format.number(MOST_WORD)) : null}
          isMultiline
        />
        <div className={stack.row}>
          <Button variant="primary" type="submit">
            {messages.closeSave}
          </Button>
          <Button onPress={giveUp}>{uiMessages.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
