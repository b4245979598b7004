import { useLocation } from 'wouter'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

/** Moves an entry to the bin and goes back to the journal; the message that says so offers to undo it. */
export const useRemoveEntry = (entryId: string): (() => void) => {
  const { journal } = useApi()
  const refresh = useRefresh()
  const toast = useToast()
  const [, navigate] = useLocation()
  const remove = useCommand(journal.remove)
  // The undo is pressed after this screen is gone, so it stands on the call itself, not on this screen's state.
  const undo = async (): Promise<void> => {
    try {
      await journal.putBack({ entryId })
      refresh('journal')
      refresh('reflection')
      toast.show({ text: messages.read.putBack })
    } catch {
      toast.show({ text: messages.failed.action })
    }
  }
  return () =>
    remove.mutate(
      { entryId },
      {
        onSuccess: () => {
          navigate('/journal')
          toast.show({
            text: messages.read.removed,
            action: { label: messages.read.undo, onPress: () => void undo() },
          })
        },
        onError: (error) => toast.show({ text: errorWords(error.code) }),
      },
    )
}
