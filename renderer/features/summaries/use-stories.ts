import type { Story } from '../../../shared/contract/summaries.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'

const NONE: readonly Story[] = []

/** The summary, and the stories of its sections that are in. */
export const useStories = (summaryId: string) => {
  const { summaries } = useApi()
  const { data: summary } = useQuery(summaries.get, { summaryId })
  const stories = summary?.sections.filter(({ dropped }) => !dropped).flatMap((one) => one.stories) ?? NONE
  return { summary, stories }
}
