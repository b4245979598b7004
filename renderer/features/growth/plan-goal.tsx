import { Link } from 'wouter'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { messages } from './plan-messages.ts'

/** The goal that a plan serves; nothing where it serves none. */
export const PlanGoal = ({ commitmentId }: { commitmentId: string }) => {
  const { goals } = useApi()
  const { data: serving } = useQuery(goals.planGoals, {})
  const served = serving?.find((one) => one.commitmentId === commitmentId)
  const { data: list } = useQuery(goals.list, {}, { enabled: served !== undefined })
  const goal = list?.find(({ id }) => id === served?.goalId)
  return (
    goal && (
      <Link href={`/growth/goals/${goal.id}`} dir="auto">
        {messages.goal(goal.title)}
      </Link>
    )
  )
}
