import { Link } from 'wouter'
import type { Commitment, ThisWeek } from '../../../shared/contract/reflection.ts'
import type { PathId } from '../../../shared/framework/flows.ts'
import { useApi, useCommand, useQuery } from '../../api/hooks.tsx'
import { useFormat } from '../../ui/format.ts'
import { messages } from './messages.ts'
import { PlanCard } from './plan-card.tsx'
import css from './this-week.module.css'

/**
 * The plans that wait, and those answered this week: an answer stays in sight, so that a slip can be put right.
 * A finished week shows only what still waits.
 */
const usePlans = (week: ThisWeek): readonly Commitment[] => {
  const { reflection } = useApi()
  const entryId = week.entry?.id
  const { data } = useQuery(
    reflection.plansFor,
    { entryId: entryId ?? '' },
    { enabled: entryId !== undefined, keep: true },
  )
  if (entryId === undefined || !data) return week.openPlans
  // The entry's own plan is made in it, not answered in it.
  const plans = data.filter((plan) => plan.entryId !== entryId)
  return week.state === 'finished' ? plans.filter((plan) => plan.outcome === null) : plans
}

/** Last time's plans, to be answered right here. An answer belongs to this week's entry, which it begins if need be. */
export const Plans = ({ week, path }: { week: ThisWeek; path: PathId }) => {
  const { reflection } = useApi()
  const begin = useCommand(reflection.begin)
  const format = useFormat()
  const plans = usePlans(week)
  const entryForAnswer = async (): Promise<string> => week.entry?.id ?? (await begin.mutateAsync({ path })).id
  if (plans.length === 0) return null
  return (
    <section className={css.plans} aria-labelledby="plans-title">
      <h2 id="plans-title" className={css.small}>
        {messages.plan.title(plans.length)}
      </h2>
      <ul className={css.planList}>
        {plans.map((plan) => (
          <PlanCard
            key={plan.id}
            plan={plan}
            dayText={format.day(plan.day, 'weekday')}
            entryForAnswer={entryForAnswer}
          />
        ))}
      </ul>
      <p>
        <Link href="/commitments">{messages.plan.all}</Link>
      </p>
    </section>
  )
}
