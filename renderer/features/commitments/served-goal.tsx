import type { LearnedCommitment } from '../../../shared/contract/reflection.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { Menu } from '../../ui/menu.tsx'
import { planSentence } from '../../ui/plan-sentence.ts'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { messages } from './messages.ts'

/** The goal that a plan serves, to see and to choose; nothing while there is no goal. */
export const ServedGoal = ({ plan }: { plan: LearnedCommitment }) => {
  const { goals } = useApi()
  const refresh = useRefresh()
  const readOnly = useReadOnly()
  const commitmentId = plan.id
  const { data: list = [] } = useQuery(goals.list, {})
  const { data: serving } = useQuery(goals.planGoals, {})
  const choose = useCommand(goals.setPlanGoal)
  const served = serving?.find((one) => one.commitmentId === commitmentId)?.goalId
  // A closed goal is offered only where it is what the plan served.
  const offered = list.filter(({ id, closing }) => closing === null || id === served)
  const current = offered.find(({ id }) => id === served)
  if (!serving || offered.length === 0) return null
  const set = (goalId: string | null): void =>
    choose.mutate({ commitmentId, goalId }, { onSuccess: () => refresh('goals') })
  const items = offered.map(({ id, title }) => ({
    id,
    label: title,
    onAction: () => set(id),
    ...(id === current?.id && { icon: 'check' as const }),
  }))
  const none = { id: 'none', label: messages.servesNone, onAction: () => set(null) }
  return (
    <>
      <Menu
        label={messages.serves}
        trigger={
          <Button isDisabled={readOnly}>
            {current ? messages.servesGoal(current.title) : messages.serves}
            <span className="visually-hidden">{messages.ofPlan(planSentence(plan))}</span>
          </Button>
        }
        items={current ? [...items, none] : items}
      />
      {choose.error && <p role="alert">{errorWords(choose.error.code)}</p>}
    </>
  )
}
