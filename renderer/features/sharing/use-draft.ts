import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import type { ErrorCode } from '../../../shared/errors.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useToast } from '../../ui/toast.tsx'

/** Changes a share that is being made: each change is durable when it returns, and the screen shows what core kept. */
export const useDraftChange = (own: Readonly<Partial<Record<ErrorCode, string>>> = {}) => {
  const { sharing } = useApi()
  const keep = useKeepAnswer()
  const { show } = useToast()
  /** @returns the share as it is now; null when it did not work, which is said */
  return async (work: () => Promise<ShareDraft>): Promise<ShareDraft | null> => {
    try {
      const draft = await work()
      keep(sharing.draft, { shareId: draft.id }, draft)
      return draft
    } catch (error) {
      show({ text: errorWords(asAppError(error).code, own) })
      return null
    }
  }
}
