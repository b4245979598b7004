import type { LearnedCommitment } from '../../../shared/contract/reflection.ts'
import { useApi, useCommand, useKeepAnswer, useQuery, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { planSentence } from '../../ui/plan-sentence.ts'
import { Select } from '../../ui/select.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import css from './commitments.module.css'
import { messages } from './messages.ts'

const NONE = 'none'

/** The goal that a plan serves, to see and to choose; nothing while there is no goal. */
export const ServedGoal = ({ plan }: { plan: LearnedCommitment }) => {
  const { goals } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const readOnly = useReadOnly()
  const commitmentId = plan.id
  const { data: list = [] } = useQuery(goals.list, {})
  const { data: served } = useQuery(goals.goalOfPlan, { commitmentId })
  const choose = useCommand(goals.setPlanGoal)
  // A closed goal is offered only where it is what the plan served.
  const offered = list.filter(({ id, closing }) => closing === null || id === served?.goalId)
  if (!served || offered.length === 0) return null
  const current = offered.some(({ id }) => id === served.goalId) ? served.goalId : null
  return (
    <div className={css.goal}>
      <Select
        label={messages.serves}
        about={planSentence(plan)}
        options={[
          { id: NONE, label: messages.servesNone },
          ...offered.map(({ id, title }) => ({ id, label: title })),
        ]}
        value={current ?? NONE}
        onChange={(id) =>
          choose.mutate(
            { commitmentId, goalId: id === NONE ? null : id },
            {
              onSuccess: (now) => {
                keep(goals.goalOfPlan, { commitmentId }, now)
                refresh('goals')
              },
            },
          )
        }
        isDisabled={readOnly}
      />
      {choose.error && <p role="alert">{errorWords(choose.error.code)}</p>}
    </div>
  )
}
