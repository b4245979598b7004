import { useRef, useState } from 'react'
import type { Standard } from '../../../shared/contract/standards.ts'
import { useApi, useCommand, useKeepAnswer } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { errorWords } from '../../ui/error-words.ts'
import { focusWrong } from '../../ui/focus-wrong.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { preparingMessages } from './preparing-messages.ts'

const { standards: words } = preparingMessages

type StandardDialogProps = {
  readonly summaryId: string
  readonly standard: Standard
  readonly onClose: () => void
}

/** Changes a standard’s code and words; what shows it stays tied to it. */
export const StandardDialog = ({ summaryId, standard, onClose }: StandardDialogProps) => {
  const { standards } = useApi()
  const keep = useKeepAnswer()
  const save = useCommand(standards.save)
  const { id } = standard
  const form = useFormWords(`standard ${id}`, { code: standard.code, text: standard.text })
  const { code, text } = form.words
  const [isSent, setSent] = useState(false)
  const fields = useRef<HTMLFormElement>(null)
  const isMissing = text.trim() === ''
  const giveUp = (): void => {
    form.end()
    onClose()
  }
  const submit = (): void => {
    setSent(true)
    if (isMissing) focusWrong(fields.current)
    if (isMissing || save.isPending) return
    save.mutate(
      { summaryId, id, code, text },
      {
        onSuccess: (list) => {
          keep(standards.list, { summaryId }, list)
          giveUp()
        },
      },
    )
  }
  return (
    <FormDialog
      title={words.editTitle}
      holdsWords={form.isChanged}
      formRef={fields}
      saveLabel={words.save}
      onSubmit={submit}
      onClose={onClose}
      onCancel={giveUp}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code)}
    >
      <FoundWords {...form} />
      <TextField
        label={words.code}
        hint={words.codeHint}
        value={code}
        onChange={(typed) => form.set({ code: typed })}
        maxLength={24}
      />
      <TextField
        label={words.text}
        value={text}
        onChange={(typed) => form.set({ text: typed })}
        maxLength={1_000}
        error={isSent && isMissing ? words.textMissing : null}
        isMultiline
      />
    </FormDialog>
  )
}
