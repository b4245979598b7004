import type { Entry, EntryStep } from '../../../shared/contract/journal.ts'
import { planParts } from '../../../shared/domain/plan-parts.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import css from './entry-text.module.css'
import { messages } from './messages.ts'

const PLAN_STEPS: readonly string[] = ['plan-if', 'plan-then']

/** Steps in the order of the flow; what a later version of the flow no longer knows comes last. */
const inOrder = (entry: Entry): readonly EntryStep[] => {
  const order = FLOWS[entry.flow].steps.map(({ id }) => id)
  const rank = (step: EntryStep): number => {
    const at = order.indexOf(step.stepId)
    return at < 0 ? order.length : at
  }
  return entry.steps.toSorted((a, b) => rank(a) - rank(b))
}

const planText = (steps: readonly EntryStep[]): string | null => {
  const bodyOf = (id: string): string => steps.find(({ stepId }) => stepId === id)?.body ?? ''
  const { ifText, thenText } = planParts(bodyOf('plan-if'), bodyOf('plan-then'))
  if (ifText && thenText) return messages.read.planSentence(ifText, thenText)
  if (ifText) return messages.read.planIf(ifText)
  return thenText ? messages.read.planThen(thenText) : null
}

/** The plan of an earlier week that was answered in this entry. */
const AnsweredPlans = ({ entryId }: { entryId: string }) => {
  const { reflection } = useApi()
  const { data = [] } = useQuery(reflection.plansFor, { entryId })
  const answered = data.filter((plan) => plan.answeredIn === entryId)
  return answered.map((plan) => {
    const { ifText, thenText } = planParts(plan.ifText, plan.thenText)
    return (
      <section key={plan.id} className={css.step}>
        <h2 className={css.prompt}>{messages.read.lastPlan}</h2>
        <p className={css.plan} dir="auto">
          {messages.read.planSentence(ifText, thenText)}
        </p>
        {plan.outcome && <p className={css.outcome}>{messages.read.outcome[plan.outcome]}</p>}
      </section>
    )
  })
}

/** The words of some steps: each prompt as a quiet heading, each answer in the reading type, the plan as a sentence. */
export const Steps = ({ steps }: { steps: readonly EntryStep[] }) => {
  const written = steps.filter((step) => step.body.trim() !== '' && !PLAN_STEPS.includes(step.stepId))
  const plan = planText(steps)
  return (
    <>
      {written.map((step) => (
        <section key={step.stepId} className={css.step}>
          {step.promptText && <h2 className={css.prompt}>{step.promptText}</h2>}
          <Markdown text={step.body} />
        </section>
      ))}
      {plan && (
        <section className={css.step}>
          <h2 className={css.prompt}>{messages.read.plan}</h2>
          <p className={css.plan} dir="auto">
            {plan}
          </p>
        </section>
      )}
      {written.length === 0 && !plan && <p className={css.empty}>{messages.read.empty}</p>}
    </>
  )
}

export const EntryText = ({ entry }: { entry: Entry }) => (
  <article className={css.text}>
    {entry.flow === 'weekly' && <AnsweredPlans entryId={entry.id} />}
    <Steps steps={inOrder(entry)} />
  </article>
)
