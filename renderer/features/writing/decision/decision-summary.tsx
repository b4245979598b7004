import type { Decision } from '../../../../shared/contract/decisions.ts'
import { useApi, useQuery } from '../../../api/hooks.tsx'
import { useFormat } from '../../../ui/format.ts'
import css from './decision.module.css'
import { decisionMessages } from './messages.ts'

const words = decisionMessages.facts

/** What of a recorded decision is not a step: its prediction and percentage, its values, its day to come back. */
export const DecisionSummary = ({ decision }: { decision: Decision }) => {
  const { values } = useApi()
  const format = useFormat()
  const { data: own } = useQuery(values.list, {})
  const titles = own
    ? decision.valueIds.map((id) => own.find((value) => value.id === id)?.title ?? words.removedValue)
    : []
  const facts = [
    { name: words.prediction, text: decision.prediction },
    { name: words.likely, text: decision.percent === null ? '' : format.percent(decision.percent / 100) },
    { name: words.values, text: titles.length === 0 ? '' : format.list(titles) },
    {
      name: words.revisitOn,
      text: decision.revisitOn === null ? '' : format.day(decision.revisitOn, 'long'),
    },
  ].filter(({ text }) => text !== '')
  if (facts.length === 0) return null
  return (
    <dl className={css.summary}>
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
