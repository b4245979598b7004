import { type FormEvent, useState } from 'react'
import type { Commitment, Outcome } from '../../../shared/contract/reflection.ts'
import { planParts } from '../../../shared/domain/plan-parts.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './last-plans.module.css'
import { messages } from './messages.ts'

const words = messages.lastPlan
type Answer = Exclude<Outcome, 'let-go'>
const ANSWERS = (['kept', 'partly', 'not'] as const).map((id) => ({ id, label: words.outcomes[id] }))

type PlanProps = {
  readonly plan: Commitment
  readonly entryId: string
  /** Let go just now: the focus was in it. */
  readonly isNew: boolean
  /** Hears of a plan that was let go, or taken up again. */
  readonly onSettled: (plan: Commitment) => void
}

/** Lets an open plan go, with a word on why or without one. */
const LetGo = ({ plan, onSettled, onClose }: PlanProps & { onClose: () => void }) => {
  const { reflection } = useApi()
  const letGo = useCommand(reflection.letGo)
  const [word, setWord] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!letGo.isPending) letGo.mutate({ commitmentId: plan.id, word }, { onSuccess: onSettled })
  }
  return (
    <form className={css.letGo} onSubmit={submit} autoComplete="off">
      <TextField
        label={words.letGo.field}
        hint={words.letGo.hint}
        value={word}
        onChange={setWord}
        maxLength={400}
        autoFocus
      />
      <div className={css.buttons}>
        <Button type="submit" isPending={letGo.isPending}>
          {words.outcomes['let-go']}
        </Button>
        <Button variant="plain" onPress={onClose}>
          {words.letGo.keep}
        </Button>
      </div>
      {letGo.error && <p role="alert">{words.failed}</p>}
    </form>
  )
}

const Gone = ({ plan, isNew, onSettled }: PlanProps) => {
  const { reflection } = useApi()
  const reopen = useCommand(reflection.reopen)
  return (
    <>
      <p role="status">
        {words.letGo.done} {plan.letGoWord && <span dir="auto">“{plan.letGoWord}”</span>}
      </p>
      <div className={css.buttons}>
        <Button
          variant="plain"
          icon="undo"
          isPending={reopen.isPending}
          onPress={() => reopen.mutate({ commitmentId: plan.id }, { onSuccess: onSettled })}
          autoFocus={isNew}
        >
          {words.letGo.undo}
        </Button>
      </div>
      {reopen.error && <p role="alert">{words.failed}</p>}
    </>
  )
}

const Open = (props: PlanProps) => {
  const { plan, entryId } = props
  const { reflection } = useApi()
  const refresh = useRefresh()
  const answer = useCommand(reflection.answer)
  const [chosen, setChosen] = useState<Outcome | null>(plan.outcome)
  const [isLettingGo, setLettingGo] = useState(false)
  const choose = (outcome: Answer): void => {
    setChosen(outcome)
    answer.mutate(
      { commitmentId: plan.id, entryId, outcome },
      { onSuccess: () => refresh('reflection'), onError: () => setChosen(plan.outcome) },
    )
  }
  if (isLettingGo) return <LetGo {...props} onClose={() => setLettingGo(false)} />
  const given = ANSWERS.find(({ id }) => id === chosen)?.id ?? null
  return (
    <>
      <Segmented label={words.question} options={ANSWERS} value={given} onChange={choose} />
      {given === null && (
        <div className={css.buttons}>
          <Button variant="plain" onPress={() => setLettingGo(true)}>
            {words.letGo.offer}
          </Button>
        </div>
      )}
      {answer.error && <p role="alert">{words.failed}</p>}
    </>
  )
}

const LastPlan = (props: PlanProps) => {
  const { plan } = props
  const format = useFormat()
  const { ifText, thenText } = planParts(plan.ifText, plan.thenText)
  return (
    <li className={css.plan}>
      <p className={css.sentence} dir="auto">
        {words.sentence(ifText, thenText)}
      </p>
      <p className={css.from}>{words.from(format.day(plan.day, 'weekday'))}</p>
      {plan.outcome === 'let-go' ? <Gone {...props} /> : <Open {...props} />}
    </li>
  )
}

/** The open plans of the last debrief, and how they went. One that was let go stays in sight while the page is open. */
export const LastPlans = ({ entryId }: { entryId: string }) => {
  const { reflection } = useApi()
  const refresh = useRefresh()
  const { data } = useQuery(reflection.plansFor, { entryId }, { keep: true })
  const [letGo, setLetGo] = useState<readonly Commitment[]>([])
  const onSettled = (plan: Commitment): void => {
    setLetGo((before) => [
      ...before.filter(({ id }) => id !== plan.id),
      ...(plan.outcome === 'let-go' ? [plan] : []),
    ])
    refresh('reflection')
  }
  if (!data) return null
  const waiting = data.filter((plan) => plan.entryId !== entryId && !letGo.some(({ id }) => id === plan.id))
  const plans = [...waiting, ...letGo].toSorted((a, b) => a.id.localeCompare(b.id))
  if (plans.length === 0) return <p className={css.from}>{words.none}</p>
  return (
    <ul className={css.plans}>
      {plans.map((plan) => (
        <LastPlan
          key={plan.id}
          plan={plan}
          entryId={entryId}
          isNew={letGo.includes(plan)}
          onSettled={onSettled}
        />
      ))}
    </ul>
  )
}
