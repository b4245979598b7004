import { useState } from 'react'
import type { Entry } from '../../../shared/contract/journal.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useCommand } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useToast } from '../../ui/toast.tsx'
import { ToggleButton } from '../../ui/toggle-button.tsx'
import { messages } from './messages.ts'

/** Marks the entry to be found again; filled while it is marked. */
export const StarToggle = ({ entry, readOnly }: { entry: Entry; readOnly: boolean }) => {
  const { journal } = useApi()
  const toast = useToast()
  const set = useCommand(journal.setStarred)
  const [isStarred, setStarred] = useState(entry.starred)
  const change = (starred: boolean): void => {
    setStarred(starred)
    set.mutate(
      { entryId: entry.id, starred },
      {
        onError: (error) => {
          setStarred(!starred)
          toast.show({ text: errorWords(asAppError(error).code) })
        },
      },
    )
  }
  return (
    <ToggleButton
      icon="star"
      label={messages.menu.star}
      isSelected={isStarred}
      onChange={change}
      isDisabled={readOnly}
    />
  )
}
