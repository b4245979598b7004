import type { Passage } from '../../../shared/contract/passages.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../error-words.ts'
import { useToast } from '../toast.tsx'
import { ToggleButton } from '../toggle-button.tsx'
import { messages } from './messages.ts'

/** Stars a passage, or takes its star. */
export const PassageStar = ({ passage }: { passage: Passage }) => {
  const { passages } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const star = useCommand(passages.setStarred)
  return (
    <ToggleButton
      icon="star"
      label={messages.popover.star}
      isSelected={star.isPending ? star.variables.starred : passage.starred}
      onChange={(starred) =>
        star.mutate(
          { passageId: passage.id, starred },
          {
            onSuccess: () => refresh('passages'),
            onError: (error) => show({ text: errorWords(error.code) }),
          },
        )
      }
    />
  )
}
