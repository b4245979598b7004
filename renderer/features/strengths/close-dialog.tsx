import type { FormEvent } from 'react'
import type { Strength } from '../../../shared/contract/strengths.ts'
import { useApi } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { messages as savedMessages } from '../../ui/autosaved/messages.ts'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useFormat } from '../../ui/format.ts'
import { uiMessages } from '../../ui/messages.ts'
import stack from '../../ui/stack.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'

/** As the contract allows, in UTF-16 units. */
const MOST_WORD = 5_000

/** Closes a strength or a growth area, with a last word or without. */
export const CloseDialog = ({ strength, onClose }: { strength: Strength; onClose: () => void }) => {
  const { strengths } = useApi()
  const format = useFormat()
  const undoable = useUndoable('strengths')
  const form = useFormWords(`strength-close ${strength.id}`, { word: strength.lastWord })
  const { word } = form.words
  const over = word.length - MOST_WORD
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (over > 0) return
    onClose()
    await undoable({
      act: async () => {
        await strengths.close({ id: strength.id, lastWord: word })
        form.end()
      },
      undo: () => strengths.reopen({ id: strength.id }),
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
        <p>{messages.closeText}</p>
        <TextField
          label={messages.closeWord}
          value={word}
          onChange={(words) => form.set({ word: words })}
          error={
            over > 0
              ? savedMessages.tooLong(format.plural(over, savedMessages.characters), format.number(MOST_WORD))
              : null
          }
          isMultiline
          autoFocus
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
