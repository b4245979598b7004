import { useState } from 'react'
import type { Commitment, Outcome } from '../../../shared/contract/reflection.ts'
import { planParts } from '../../../shared/domain/plan-parts.ts'
import { useApi, useCommand } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { messages } from './messages.ts'
import css from './plan-card.module.css'

const OUTCOMES: readonly { readonly outcome: Outcome; readonly label: string }[] = [
  { outcome: 'kept', label: messages.plan.kept },
  { outcome: 'partly', label: messages.plan.partly },
  { outcome: 'not', label: messages.plan.not },
  { outcome: 'let-go', label: messages.plan.letGo },
]

type PlanProps = {
  readonly plan: Commitment
  /** The day of the plan, as it is read. */
  readonly dayText: string
  /** The week's entry, which holds the answer; begun if there is none yet. */
  readonly entryForAnswer: () => Promise<string>
}

/** A plan that waits for its answer, which can be given right here. */
export const PlanCard = ({ plan, dayText, entryForAnswer }: PlanProps) => {
  const { reflection } = useApi()
  const answer = useCommand(reflection.answer)
  const [failed, setFailed] = useState(false)
  const [isPending, setPending] = useState(false)
  // The pressed button gives way to another, which then takes the focus.
  const [wasPressed, setPressed] = useState(false)

  const give = async (outcome: Outcome | null): Promise<void> => {
    setPending(true)
    setPressed(true)
    setFailed(false)
    try {
      await answer.mutateAsync({ commitmentId: plan.id, entryId: await entryForAnswer(), outcome })
    } catch {
      setFailed(true)
    } finally {
      setPending(false)
    }
  }

  const { ifText, thenText } = planParts(plan.ifText, plan.thenText)
  const given = OUTCOMES.find(({ outcome }) => outcome === plan.outcome)
  return (
    <li className={css.plan}>
      <p className={css.sentence} dir="auto">
        {messages.plan.sentence(ifText, thenText)}
      </p>
      <p className={css.from}>{messages.plan.from(dayText)}</p>
      <div className={css.answer} role="status">
        {given && (
          <p className={css.given}>
            <strong>{given.label}.</strong> {messages.plan.answered}
          </p>
        )}
        {failed && <p className={css.failed}>{messages.plan.failed}</p>}
      </div>
      {given ? (
        <Button variant="plain" onPress={() => void give(null)} isPending={isPending} autoFocus={wasPressed}>
          {messages.plan.undo}
        </Button>
      ) : (
        <fieldset className={css.choices}>
          <legend className={css.question}>{messages.plan.question}</legend>
          {OUTCOMES.map(({ outcome, label }, index) => (
            <Button
              key={outcome}
              onPress={() => void give(outcome)}
              isPending={isPending}
              autoFocus={wasPressed && index === 0}
            >
              {label}
            </Button>
          ))}
        </fieldset>
      )}
    </li>
  )
}
