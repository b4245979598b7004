import { useState } from 'react'
import type { Commitment, Outcome } from '../../../shared/contract/reflection.ts'
import { planParts } from '../../../shared/domain/plan-parts.ts'
import { useApi, useCommand, useEvent, useQuery, useRefresh } from '../../api/hooks.tsx'
import { useFormat } from '../../ui/format.ts'
import { Segmented } from '../../ui/segmented.tsx'
import css from './last-plans.module.css'
import { messages } from './messages.ts'

const words = messages.lastPlan
const OUTCOMES = (['kept', 'partly', 'not', 'let-go'] as const).map((id) => ({
  id,
  label: words.outcomes[id],
}))

const LastPlan = ({ plan, entryId }: { plan: Commitment; entryId: string }) => {
  const { reflection } = useApi()
  const refresh = useRefresh()
  const format = useFormat()
  const answer = useCommand(reflection.answer)
  const [chosen, setChosen] = useState<Outcome | null>(plan.outcome)
  const { ifText, thenText } = planParts(plan.ifText, plan.thenText)
  const choose = (outcome: Outcome): void => {
    setChosen(outcome)
    answer.mutate(
      { commitmentId: plan.id, entryId, outcome },
      { onSuccess: () => refresh('reflection'), onError: () => setChosen(plan.outcome) },
    )
  }
  return (
    <li className={css.plan}>
      <p className={css.sentence} dir="auto">
        {words.sentence(ifText, thenText)}
      </p>
      <p className={css.from}>{words.from(format.day(plan.day, 'weekday'))}</p>
      <Segmented label={words.question} options={OUTCOMES} value={chosen} onChange={choose} />
      {answer.error && <p role="alert">{words.failed}</p>}
    </li>
  )
}

/** The open plans of the last debrief, and how they went. */
export const LastPlans = ({ entryId }: { entryId: string }) => {
  const { reflection } = useApi()
  const refresh = useRefresh()
  useEvent('reflection.changed', () => refresh('reflection'))
  const { data } = useQuery(reflection.plansFor, { entryId }, { keep: true })
  const plans = data?.filter((plan) => plan.entryId !== entryId)
  if (!plans) return null
  if (plans.length === 0) return <p className={css.from}>{words.none}</p>
  return (
    <ul className={css.plans}>
      {plans.map((plan) => (
        <LastPlan key={plan.id} plan={plan} entryId={entryId} />
      ))}
    </ul>
  )
}
