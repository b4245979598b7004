import { Link } from 'wouter'
import type { LearnedCommitment } from '../../../shared/contract/reflection.ts'
import { useApi } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { planSentence } from '../../ui/plan-sentence.ts'
import stack from '../../ui/stack.module.css'
import { useUndoable } from '../../ui/use-undoable.ts'
import css from './commitments.module.css'
import { messages } from './messages.ts'
import { ServedGoal } from './served-goal.tsx'

/** Says which plan a link or a button is about, to those who hear it out of its place. */
const OfPlan = ({ plan }: { plan: LearnedCommitment }) => (
  <span className="visually-hidden">{messages.ofPlan(planSentence(plan))}</span>
)

const Facts = ({ plan }: { plan: LearnedCommitment }) => {
  const format = useFormat()
  return (
    <p className={css.facts}>
      {plan.outcome && <strong className={css.outcome}>{messages.outcomes[plan.outcome]}</strong>}
      <span>{messages.from(format.day(plan.day, 'full'))}</span>
      <Link href={`/read/${plan.entryId}`}>
        {messages.toEntry}
        <OfPlan plan={plan} />
      </Link>
      {plan.answeredIn && (
        <Link href={`/read/${plan.answeredIn}`}>
          {messages.toAnswer}
          <OfPlan plan={plan} />
        </Link>
      )}
    </p>
  )
}

const TakeUp = ({ plan }: { plan: LearnedCommitment }) => {
  const { reflection } = useApi()
  const undoable = useUndoable('reflection')
  const takeUp = async (): Promise<void> => {
    await undoable({
      act: () => reflection.reopen({ commitmentId: plan.id }),
      undo: () => reflection.letGo({ commitmentId: plan.id, word: plan.letGoWord }),
      said: messages.takenUp,
      saidUndone: messages.letGoDone,
    })
    focusHeading()
  }
  return (
    <Button onPress={() => void takeUp()}>
      {messages.takeUp}
      <OfPlan plan={plan} />
    </Button>
  )
}

type PlanRowProps = { readonly plan: LearnedCommitment; readonly onLetGo: () => void }

/** A plan, where it came from, how it went and what it taught. */
export const PlanRow = ({ plan, onLetGo }: PlanRowProps) => (
  <li className={css.plan}>
    <p className={css.sentence} dir="auto">
      {planSentence(plan)}
    </p>
    <Facts plan={plan} />
    {plan.letGoWord && (
      <p className={css.soft} dir="auto">
        {messages.word(plan.letGoWord)}
      </p>
    )}
    {plan.learned.trim() !== '' && (
      <div className={css.learned}>
        <h3 className={css.learnedTitle}>{messages.learned}</h3>
        <Markdown text={plan.learned} />
      </div>
    )}
    <div className={stack.row}>
      {plan.outcome === null && (
        <Button onPress={onLetGo}>
          {messages.letGo}
          <OfPlan plan={plan} />
        </Button>
      )}
      {plan.outcome === 'let-go' && <TakeUp plan={plan} />}
      <ServedGoal plan={plan} />
    </div>
  </li>
)
