import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Goal } from '../../../shared/contract/goals.ts'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/format.ts'
import card from '../../ui/link-card.module.css'
import css from './goals.module.css'
import { messages } from './messages.ts'

type GoalCardProps = {
  readonly goal: Goal
  /** Its term's name; '' where it has none. */
  readonly term: string
  readonly buttons?: ReactNode
}

/** What hangs on a goal, each with its count; what there is none of is left out. */
const useFacts = (goal: Goal, term: string): readonly string[] => {
  const format = useFormat()
  const done = goal.steps.filter(({ doneOn }) => doneOn !== null).length
  const steps = messages.stepsDone(format.number(done), format.plural(goal.steps.length, messages.steps))
  const state =
    goal.closing && goal.closedOn ? messages.closedOn[goal.closing](format.day(goal.closedOn, 'long')) : ''
  return [
    state,
    term,
    goal.steps.length > 0 ? steps : '',
    goal.results > 0 ? format.plural(goal.results, messages.results) : '',
    goal.plans > 0 ? format.plural(goal.plans, messages.plans) : '',
    goal.passages > 0 ? format.plural(goal.passages, messages.passages) : '',
  ].filter(Boolean)
}

/** A goal in the list: its name leads to its page. */
export const GoalCard = ({ goal, term, buttons }: GoalCardProps) => {
  const facts = useFacts(goal, term)
  return (
    <li className={card.card}>
      <div className={card.words}>
        <h3 className={cx(card.title, css.cardTitle)} dir="auto">
          <Link href={`/growth/goals/${goal.id}`}>{goal.title}</Link>
        </h3>
        {goal.why && (
          <p className={css.cardWhy} dir="auto">
            {goal.why}
          </p>
        )}
        {facts.length > 0 && (
          <ul className={css.facts}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
      {buttons && <div className={card.buttons}>{buttons}</div>}
    </li>
  )
}
