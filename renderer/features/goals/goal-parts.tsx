import { useState } from 'react'
import { Link } from 'wouter'
import type { Goal } from '../../../shared/contract/goals.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { EvidenceList } from '../../ui/passages/evidence-list.tsx'
import { planSentence } from '../../ui/plan-sentence.ts'
import css from './goals.module.css'
import { messages } from './messages.ts'
import { ResultDialog } from './result-dialog.tsx'
import { ResultList } from './result-list.tsx'

type PartProps = { readonly goal: Goal; readonly readOnly: boolean }

/** What came of the goal, in numbers. */
export const GoalResults = ({ goal, readOnly }: PartProps) => {
  const { goals } = useApi()
  const [isAdding, setAdding] = useState(false)
  const { data: results = [], error, refetch } = useQuery(goals.results, { goalId: goal.id })
  return (
    <Section title={messages.resultsTitle} lead={messages.resultsLead}>
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {results.length > 0 && <ResultList results={results} readOnly={readOnly} />}
      {!readOnly && (
        <div>
          <Button icon="plus" onPress={() => setAdding(true)}>
            {messages.resultAdd}
          </Button>
        </div>
      )}
      {isAdding && <ResultDialog goalId={goal.id} result={null} onClose={() => setAdding(false)} />}
    </Section>
  )
}

/** The if-then plans that serve the goal; each is chosen among the commitments. */
export const GoalPlans = ({ goal }: { goal: Goal }) => {
  const { goals } = useApi()
  const format = useFormat()
  const { data: plans = [], error, refetch } = useQuery(goals.plans, { goalId: goal.id })
  return (
    <Section title={messages.plansTitle}>
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {plans.length > 0 && (
        <ul className={css.plans}>
          {plans.map((plan) => (
            <li key={plan.id} className={css.plan}>
              <p className={css.sentence} dir="auto">
                <Link href={`/read/${plan.entryId}`}>{planSentence(plan)}</Link>
              </p>
              <p className={css.soft}>
                {messages.plansFrom(format.day(plan.day, 'long'))} ·{' '}
                {plan.outcome ? messages.outcomes[plan.outcome] : messages.planOpen}
              </p>
            </li>
          ))}
        </ul>
      )}
      {plans.length === 0 && !error && <p className={css.soft}>{messages.plansNone}</p>}
      <p>
        <Link href="/commitments">{messages.plansGo}</Link>
      </p>
    </Section>
  )
}

/** The member's words that are evidence for the goal. */
export const GoalEvidence = ({ goal }: { goal: Goal }) => (
  <Section title={messages.evidenceTitle}>
    <EvidenceList target={{ kind: 'goal', id: goal.id }} none={messages.evidenceNone} />
  </Section>
)
