import type { Decision } from '../../../../shared/contract/decisions.ts'
import { FLOWS } from '../../../../shared/framework/flows.ts'
import { Banner } from '../../../ui/banner.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Markdown } from '../../../ui/markdown/markdown.tsx'
import { useOriginal } from '../../../ui/use-original.ts'
import css from './decision.module.css'
import { DecisionSummary } from './decision-summary.tsx'
import { decisionMessages } from './messages.ts'

const words = decisionMessages.original

const titleOf = (stepId: string): string =>
  FLOWS.decision.pages.find(({ id }) => id === stepId)?.title ?? decisionMessages.facts.prediction

/** A decision as it was recorded: every answer of that day, and what is locked beside them. */
export const Original = ({ decision }: { decision: Decision | null }) => {
  const format = useFormat()
  const { isLoaded, answers, error } = useOriginal(decision?.id ?? null)
  if (!decision) return <p className={css.soft}>{words.empty}</p>
  if (error) return <Banner tone="trouble">{words.opened}</Banner>
  if (!isLoaded) return null
  return (
    <article className={css.original}>
      {decision.recordedAt !== null && (
        <p className={css.when}>{words.recorded(format.dateTime(decision.recordedAt))}</p>
      )}
      {answers.map(({ stepId, promptText, body }) => (
        <section key={stepId} className={css.answer}>
          <h2 className={css.answerTitle}>{titleOf(stepId)}</h2>
          <p className={css.asked}>{promptText}</p>
          <Markdown text={body} />
        </section>
      ))}
      {/* The prediction stands here, with its percentage. */}
      <DecisionSummary decision={decision} />
    </article>
  )
}
