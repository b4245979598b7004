import type { Goal } from '../../../shared/contract/goals.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Section } from '../../ui/page.tsx'
import { messages } from './messages.ts'
import { ResultList } from './result-list.tsx'

/** Results whose goal is there no more: they can still be read, changed and copied. */
export const LooseResults = ({ known, readOnly }: { known: readonly Goal[]; readOnly: boolean }) => {
  const { goals } = useApi()
  const { data = [] } = useQuery(goals.results, { goalId: null })
  const loose = data.filter(({ goalId }) => known.every(({ id }) => id !== goalId))
  if (loose.length === 0) return null
  return (
    <Section title={messages.others}>
      <ResultList results={loose} readOnly={readOnly} />
    </Section>
  )
}
