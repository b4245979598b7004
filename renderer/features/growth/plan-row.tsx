import { Link } from 'wouter'
import type { LearnedCommitment } from '../../../shared/contract/reflection.ts'
import { planParts } from '../../../shared/domain/plan-parts.ts'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { words } from './chart-words.ts'
import { EntryLink } from './entry-link.tsx'
import css from './growth.module.css'
import { messages as shared } from './messages.ts'
import { PlanGoal } from './plan-goal.tsx'
import { messages } from './plan-messages.ts'

/** A plan in the member's words: how it went, what it taught, and where it stands. */
export const PlanRow = ({ plan }: { plan: LearnedCommitment }) => {
  const format = useFormat()
  const { ifText, thenText } = planParts(plan.ifText, plan.thenText)
  return (
    <li className={css.row}>
      <p className={css.rowTitle} dir="auto">
        {messages.sentence(ifText, thenText)}
      </p>
      <p className={css.facts}>
        <strong>{words.plans.states[plan.outcome ?? 'open']}</strong>
        <span>{messages.from(format.day(plan.day, 'long'))}</span>
        <EntryLink entryId={plan.entryId} day={plan.day} />
        {plan.answeredIn && (
          <Link href={`/read/${plan.answeredIn}`}>
            {messages.toAnswer}
            <span className="visually-hidden">{shared.ofDay(format.day(plan.day, 'long'))}</span>
          </Link>
        )}
        <PlanGoal commitmentId={plan.id} />
      </p>
      {plan.letGoWord && (
        <p className={css.soft} dir="auto">
          {messages.letGo(plan.letGoWord)}
        </p>
      )}
      {plan.learned.trim() !== '' && (
        <>
          <h3 className={css.small}>{messages.learned}</h3>
          <Markdown text={plan.learned} />
        </>
      )}
    </li>
  )
}
