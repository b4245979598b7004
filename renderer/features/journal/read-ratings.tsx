import { useApi, useQuery } from '../../api/hooks.tsx'
import css from './entry-text.module.css'
import { messages } from './messages.ts'

const words = messages.read.ratings

/** How the member rated the entry's week, each with its reason. */
export const ReadRatings = ({ entryId }: { entryId: string }) => {
  const { ratings, framework } = useApi()
  const { data: rated = [] } = useQuery(ratings.forEntry, { entryId })
  const { data: indicators } = useQuery(framework.indicators, {}, { enabled: rated.length > 0 })
  if (rated.length === 0 || !indicators) return null
  return (
    <section className={css.step}>
      <h2 className={css.prompt}>{words.title}</h2>
      <ul className={css.ratings}>
        {rated.map(({ id, indicatorId, score, reason }) => (
          <li key={id}>
            <p dir="auto">
              {indicators.find((one) => one.id === indicatorId)?.title ?? words.removed}: {words.score(score)}
            </p>
            {reason && (
              <p className={css.outcome} dir="auto">
                {reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
