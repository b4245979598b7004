import { useState } from 'react'
import { type Choice, MAX_DESCRIPTION } from '../../../shared/contract/choices.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { uiMessages } from '../../ui/messages.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { chartMessages } from './chart-messages.ts'
import css from './summaries.module.css'

const { describe: words } = chartMessages

type DescribeDialogProps = {
  readonly summaryId: string
  readonly choice: Choice
  readonly onClose: () => void
}

/** What a chart says to those who cannot see it: the member’s own words, or what the numbers say. */
export const DescribeDialog = ({ summaryId, choice, onClose }: DescribeDialogProps) => {
  const { choices } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const { data } = useQuery(choices.drawings, { summaryId }, { keep: true })
  const fromData = data?.find(({ choiceId }) => choiceId === choice.id)?.description
  const [said, setSaid] = useState(choice.fields.find(({ field }) => field === 'alt')?.words ?? '')
  const [isPending, setPending] = useState(false)
  const save = async (): Promise<void> => {
    setPending(true)
    try {
      await choices.describe({ summaryId, choiceId: choice.id, words: said })
      refresh('choices')
      show({ text: words.saved })
      onClose()
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
      setPending(false)
    }
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      holdsWords
      canClose={!isPending}
      footer={
        <>
          <Button onPress={onClose} isDisabled={isPending}>
            {uiMessages.cancel}
          </Button>
          <Button variant="primary" onPress={() => void save()} isPending={isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        autoComplete="off"
      >
        <p className={css.soft}>{words.lead}</p>
        <TextField
          label={words.label}
          hint={words.empty}
          value={said}
          onChange={setSaid}
          maxLength={MAX_DESCRIPTION}
          isMultiline
          autoFocus
        />
        {fromData && (
          <p className={css.soft} dir="auto">
            {words.fromData(fromData)}
          </p>
        )}
      </form>
    </Dialog>
  )
}
