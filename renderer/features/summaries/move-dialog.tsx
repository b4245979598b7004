import { useState } from 'react'
import type { Choice } from '../../../shared/contract/choices.ts'
import type { Summary } from '../../../shared/contract/summaries.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { uiMessages } from '../../ui/messages.ts'
import { Select } from '../../ui/select.tsx'
import { useToast } from '../../ui/toast.tsx'
import { evidenceMessages } from './evidence-messages.ts'

const { move: words } = evidenceMessages

type Place = {
  readonly id: string
  readonly label: string
  readonly sectionId: string
  readonly storyId: string | null
}

/** Every section that is in, and its stories, in the order of the document. */
const placesOf = ({ sections }: Summary): Place[] =>
  sections
    .filter(({ dropped }) => !dropped)
    .flatMap(({ id, title, stories }) => [
      { id, label: title, sectionId: id, storyId: null },
      ...stories.map((story) => ({
        id: story.id,
        label: words.place(title, story.title),
        sectionId: id,
        storyId: story.id,
      })),
    ])

type MoveDialogProps = { readonly summary: Summary; readonly choice: Choice; readonly onClose: () => void }

/** Takes something chosen to another section or story. */
export const MoveDialog = ({ summary, choice, onClose }: MoveDialogProps) => {
  const { choices } = useApi()
  const keep = useKeepAnswer()
  const { show } = useToast()
  const places = placesOf(summary)
  const [to, setTo] = useState(choice.storyId ?? choice.sectionId)
  const [isPending, setPending] = useState(false)
  const place = places.find(({ id }) => id === to)
  const isHere = to === (choice.storyId ?? choice.sectionId)
  const move = async (): Promise<void> => {
    if (!place) return
    const { sectionId, storyId } = place
    const summaryId = summary.id
    setPending(true)
    try {
      const list = await choices.move({ summaryId, choiceId: choice.id, sectionId, storyId, before: null })
      keep(choices.list, { summaryId }, list)
      show({ text: words.done(place.label) })
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
      canClose={!isPending}
      footer={
        <>
          <Button onPress={onClose} isDisabled={isPending}>
            {uiMessages.cancel}
          </Button>
          <Button
            variant="primary"
            onPress={() => void move()}
            isPending={isPending}
            isDisabled={isHere || !place}
          >
            {words.go}
          </Button>
        </>
      }
    >
      <Select label={words.to} options={places} value={to} onChange={setTo} />
    </Dialog>
  )
}
