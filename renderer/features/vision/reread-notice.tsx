import type { ReactNode } from 'react'
import { useApi } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'

/** Once a term: asks to read the vision again. `more` stands beside the answer, such as the way to the page. */
export const RereadNotice = ({ more }: { more?: ReactNode }) => {
  const { vision } = useApi()
  const undoable = useUndoable('vision')
  const stands = async (): Promise<void> => {
    let day: string | undefined
    await undoable({
      act: async () => {
        day = (await vision.reread({})).rereadOn.toSorted().at(-1)
      },
      undo: async () => {
        if (day !== undefined) await vision.unread({ day })
      },
      said: messages.stood,
      saidUndone: messages.unread,
    })
  }
  return (
    <Banner
      title={messages.dueTitle}
      actions={
        <>
          {more}
          <Button icon="check" onPress={() => void stands()}>
            {messages.stands}
          </Button>
        </>
      }
    >
      {messages.dueText}
    </Banner>
  )
}
