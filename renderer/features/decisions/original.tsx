import type { Decision } from '../../../shared/contract/decisions.ts'
import type { EntryStep } from '../../../shared/contract/journal.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Section } from '../../ui/page.tsx'
import { useOriginal } from '../../ui/use-original.ts'
import css from './decision.module.css'
import { messages } from './messages.ts'

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
  const { isLoaded, answers, prediction, error, refetch } = useOriginal(decision.id)
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
      {error && <FailedBanner title={messages.failedOriginal} onRetry={refetch} />}
      <article className={css.original} aria-busy={!isLoaded && !error}>
        {answers.map((step) => (
          <section key={step.stepId} className={css.step}>
            {step.promptText && <h3 className={css.prompt}>{step.promptText}</h3>}
            <Markdown text={step.body} />
          </section>
        ))}
        {isLoaded && <Prediction step={prediction} percent={decision.percent} />}
      </article>
    </Section>
  )
}
