import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

/** Takes entries out of the bin and says so. */
export const usePutBack = (): ((entryIds: readonly string[]) => void) => {
  const { journal } = useApi()
  const refresh = useRefresh()
  const toast = useToast()
  const putBack = useCommand(journal.putBack)
  const putAllBack = async (entryIds: readonly string[]): Promise<void> => {
    try {
      for (const entryId of entryIds) await putBack.mutateAsync({ entryId })
      toast.show({
        text: entryIds.length === 1 ? messages.bin.done : messages.bin.keptAll(entryIds.length),
      })
    } catch {
      toast.show({ text: messages.failed.action })
    } finally {
      refresh('journal')
      refresh('reflection')
      focusHeading()
    }
  }
  return (entryIds) => void putAllBack(entryIds)
}
