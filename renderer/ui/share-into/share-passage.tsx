import { IconButton } from '../button.tsx'
import { useReadOnly } from '../use-read-only.ts'
import { messages } from './messages.ts'
import { useShareInto } from './use-share-into.tsx'

/** Puts a marked passage into a share. @param words those of the passage, to know it by */
export const SharePassage = ({ passageId, words }: { passageId: string; words: string }) => {
  const { share, dialog } = useShareInto()
  const readOnly = useReadOnly()
  if (readOnly) return null
  return (
    <>
      <IconButton icon="coaching" label={messages.sharePassage(words)} onPress={() => share({ passageId })} />
      {dialog}
    </>
  )
}
