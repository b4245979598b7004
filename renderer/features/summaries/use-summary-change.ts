import type { Summary } from '../../../shared/contract/summaries.ts'
import type { ErrorCode } from '../../../shared/errors.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useToast } from '../../ui/toast.tsx'

/** Changes a summary: each change is durable when it returns, and the screen shows what core kept. */
export const useSummaryChange = (own: Readonly<Partial<Record<ErrorCode, string>>> = {}) => {
  const { summaries } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const { show } = useToast()
  /** @returns the summary as it is now; null when it did not work, which is said */
  return async (work: () => Promise<Summary>): Promise<Summary | null> => {
    try {
      const summary = await work()
      keep(summaries.get, { summaryId: summary.id }, summary)
      // Fields and choices stand by section: what came or went there is asked for again.
      refresh('connecting')
      refresh('choices')
      return summary
    } catch (error) {
      show({ text: errorWords(asAppError(error).code, own) })
      return null
    }
  }
}
