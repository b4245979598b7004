import { useLocation } from 'wouter'
import { FLOWS, type FlowId } from '../../../shared/framework/flows.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Icon } from '../../ui/icon.tsx'
import css from './flow-chooser.module.css'
import { flowOrder } from './flow-order.ts'
import { messages } from './messages.ts'

const words = messages.flows

type FlowChooserProps = { readonly isPending: boolean; readonly onBegin: (flow: FlowId) => void }

/** Every other way to write, each with one sentence and its minutes. */
export const FlowChooser = ({ isPending, onBegin }: FlowChooserProps) => {
  const { reflection, decisions } = useApi()
  const [, navigate] = useLocation()
  const { data: used } = useQuery(reflection.flows, {})
  const { data: made } = useQuery(decisions.list, {})
  // Only in their right order: a list that jumps under the hand is worse than one that comes a moment later.
  if (!used || !made) return null
  const order = flowOrder(
    used.map(({ flow }) => flow),
    made.some(({ recordedAt }) => recordedAt !== null),
  )
  const choose = (flow: FlowId): void => {
    if (isPending) return
    // A revisit begins from its decision.
    if (flow === 'revisit') navigate('/decisions')
    else onBegin(flow)
  }
  return (
    <section className={css.chooser} aria-labelledby="flows-title">
      <h2 id="flows-title" className={css.heading}>
        {words.title}
      </h2>
      <ul className={css.list}>
        {order.map((flow) => {
          const { title, sentence, minutes } = FLOWS[flow]
          return (
            <li key={flow}>
              <button
                type="button"
                className={css.flow}
                onClick={() => choose(flow)}
                aria-disabled={isPending}
              >
                <span className={css.title}>{title}</span>
                <span className={css.sentence}>{sentence}</span>
                <span className={css.minutes}>
                  {minutes.full === undefined ? words.open : words.minutes(minutes.full)}
                </span>
                <Icon name="end" />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
