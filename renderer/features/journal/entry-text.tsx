import type { ReactNode } from 'react'
import type { Entry, EntryStep } from '../../../shared/contract/journal.ts'
import { planParts } from '../../../shared/domain/plan-parts.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { EntryPassages, useEntryPassages } from '../../ui/passages/entry-passages.tsx'
import { MarkedText } from '../../ui/passages/marked-text.tsx'
import { messages as markMessages } from '../../ui/passages/messages.ts'
import { ReadingMarks } from '../../ui/passages/reading-marks.tsx'
import { StepNotes } from '../../ui/passages/step-notes.tsx'
import { useMarksOf } from '../../ui/passages/use-marks-of.ts'
import css from './entry-text.module.css'
import { messages } from './messages.ts'
import { ReadRatings } from './read-ratings.tsx'

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

const isWritten = (step: EntryStep): boolean => step.body.trim() !== '' && !PLAN_STEPS.includes(step.stepId)

type StepsProps = {
  readonly steps: readonly EntryStep[]
  /** The words of one answer; plainly set, when left out. */
  readonly renderBody?: (step: EntryStep) => ReactNode
  /** What stands below the plan. */
  readonly belowPlan?: ReactNode
}

const setPlainly = ({ body }: EntryStep): ReactNode => <Markdown text={body} />

/** The words of some steps: each prompt as a quiet heading, each answer in the reading type, the plan as a sentence. */
export const Steps = ({ steps, renderBody = setPlainly, belowPlan }: StepsProps) => {
  const written = steps.filter(isWritten)
  const plan = planText(steps)
  return (
    <>
      {written.map((step) => (
        <section key={step.stepId} className={css.step}>
          {step.promptText && <h2 className={css.prompt}>{step.promptText}</h2>}
          {renderBody(step)}
        </section>
      ))}
      {plan && (
        <section className={css.step}>
          <h2 className={css.prompt}>{messages.read.plan}</h2>
          <p className={css.plan} dir="auto" data-plan>
            {plan}
          </p>
          {belowPlan}
        </section>
      )}
      {written.length === 0 && !plan && <p className={css.empty}>{messages.read.empty}</p>}
    </>
  )
}

const PlanMarks = () => <StepNotes passages={useMarksOf(PLAN_STEPS)} />

/** Marks on answers that hold no words any more. */
const OtherMarks = ({ steps }: { steps: readonly EntryStep[] }) => {
  const { passages } = useEntryPassages()
  const shown = new Set(planText(steps) ? PLAN_STEPS : [])
  for (const step of steps) if (isWritten(step)) shown.add(step.stepId)
  const others = passages.filter(({ stepId }) => !shown.has(stepId))
  return <StepNotes passages={others} label={markMessages.notesElsewhere} />
}

const withMarks = ({ stepId, body }: EntryStep): ReactNode => <MarkedText stepId={stepId} body={body} />

export const EntryText = ({ entry }: { entry: Entry }) => {
  const steps = inOrder(entry)
  const bodies = new Map(steps.filter(isWritten).map(({ stepId, body }) => [stepId, body]))
  return (
    <EntryPassages entryId={entry.id}>
      <ReadingMarks bodies={bodies}>
        <article className={css.text}>
          {entry.flow === 'weekly' && <AnsweredPlans entryId={entry.id} />}
          <Steps steps={steps} renderBody={withMarks} belowPlan={<PlanMarks />} />
          {entry.flow === 'weekly' && <ReadRatings entryId={entry.id} />}
          <OtherMarks steps={steps} />
        </article>
      </ReadingMarks>
    </EntryPassages>
  )
}
