import type { Choice } from '../contract/choices.ts'
import type { SummaryOptions } from '../contract/summaries.ts'

/** What a document may show or not as a whole. */
export type ShownKinds = Pick<SummaryOptions, 'ratings' | 'growthAreas'>

/** Which option of a summary keeps something chosen out of its document; null where none does. */
export const leftOutBy = (
  { source, facts }: Pick<Choice, 'source' | 'facts'>,
  options: ShownKinds,
): keyof ShownKinds | null => {
  const isRating = source.kind === 'rating' || (source.kind === 'chart' && source.ref.chart === 'ratings')
  if (isRating && !options.ratings) return 'ratings'
  const isArea = source.kind === 'strength' && facts.kind === 'growth-area'
  return isArea && !options.growthAreas ? 'growthAreas' : null
}
