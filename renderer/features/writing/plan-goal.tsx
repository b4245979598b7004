import type { Entry } from '../../../shared/contract/journal.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useCommand, useKeepAnswer, useQuery } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { Select } from '../../ui/select.tsx'
import { messages } from './messages.ts'
import css from './writing.module.css'

const words = messages.plan
const NONE = 'none'
const FRESH: readonly ChangingFeature[] = ['goals']

/** The goal that the plan of this debrief is to serve; nothing while there is no goal. */
export const PlanGoal = ({ entry, readOnly }: { entry: Entry; readOnly: boolean }) => {
  useFresh(FRESH)
  const { goals } = useApi()
  const keep = useKeepAnswer()
  const { data: list = [] } = useQuery(goals.list, {})
  const { data: chosen } = useQuery(goals.goalOfDebrief, { entryId: entry.id })
  const choose = useCommand(goals.setGoalOfDebrief)
  // A closed goal is offered only where it is the one that was chosen.
  const offered = list.filter(({ id, closing }) => closing === null || id === chosen?.goalId)
  if (!chosen || offered.length === 0) return null
  const set = (id: string): void => {
    const goalId = id === NONE ? null : id
    choose.mutate(
      { entryId: entry.id, goalId },
      { onSuccess: (now) => keep(goals.goalOfDebrief, { entryId: entry.id }, now) },
    )
  }
  return (
    <div className={css.planGoal}>
      <Select
        label={words.goal}
        hint={words.goalHint}
        options={[
          { id: NONE, label: words.noGoal },
          ...offered.map(({ id, title }) => ({ id, label: title })),
        ]}
        value={chosen.goalId ?? NONE}
        onChange={set}
        isDisabled={readOnly}
      />
      {choose.error && <p role="alert">{errorWords(choose.error.code)}</p>}
    </div>
  )
}
