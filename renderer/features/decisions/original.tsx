import type { Decision } from '../../../shared/contract/decisions.ts'
import type { EntryStep } from '../../../shared/contract/journal.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Section } from '../../ui/page.tsx'
import css from './decision.module.css'
import { messages } from './messages.ts'

const PREDICTION = 'prediction'
const ORDER: readonly string[] = FLOWS.decision.steps.map(({ id }) => id)

/** The answered steps in the order of the flow; what a later version of it no longer knows comes last. */
const written = (steps: readonly EntryStep[]): readonly EntryStep[] => {
  const rank = ({ stepId }: EntryStep): number => {
    const at = ORDER.indexOf(stepId)
    return at < 0 ? ORDER.length : at
  }
  return steps.filter(({ body }) => body.trim() !== '').toSorted((a, b) => rank(a) - rank(b))
}

const Prediction = ({ step, percent }: { step: EntryStep | undefined; percent: number | null }) => {
  const format = useFormat()
  if (!step && percent === null) return null
  return (
    <section className={css.prediction}>
      <h3 className={css.prompt}>{messages.prediction}</h3>
      {step && <Markdown text={step.body} />}
      {percent !== null && (
        <p className={css.likely}>{messages.predictionLikely(format.percent(percent / 100))}</p>
      )}
    </section>
  )
}

type OriginalProps = { readonly decision: Decision; readonly lockedOn: string }

/** The decision as it was recorded: every word, the prediction and its percentage. */
export const Original = ({ decision, lockedOn }: OriginalProps) => {
  const { decisions } = useApi()
  const { data, error, refetch } = useQuery(decisions.original, { decisionId: decision.id })
  const steps = written(data?.steps ?? [])
  return (
    <Section
      title={messages.original}
      lead={
        <span className={css.locked}>
          <Icon name="lock" />
          <span>{messages.locked(lockedOn)}</span>
        </span>
      }
    >
      {error && (
        <Banner
          tone="trouble"
          live="alert"
          title={messages.failedOriginal}
          actions={<Button onPress={() => void refetch()}>{messages.retry}</Button>}
        >
          {messages.failedOneBody}
        </Banner>
      )}
      <article className={css.original} aria-busy={!data && !error}>
        {steps
          .filter(({ stepId }) => stepId !== PREDICTION)
          .map((step) => (
            <section key={step.stepId} className={css.step}>
              {step.promptText && <h3 className={css.prompt}>{step.promptText}</h3>}
              <Markdown text={step.body} />
            </section>
          ))}
        {data && (
          <Prediction step={steps.find(({ stepId }) => stepId === PREDICTION)} percent={decision.percent} />
        )}
      </article>
    </Section>
  )
}
