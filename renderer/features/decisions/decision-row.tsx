import { Link } from 'wouter'
import type { Decision } from '../../../shared/contract/decisions.ts'
import { type Format, useFormat } from '../../ui/format.ts'
import css from './decisions.module.css'
import { messages } from './messages.ts'

/** Where the decision stands in time: when it comes back, or when it was looked at last. */
const standing = ({ state, revisitOn, revisits }: Decision, format: Format): string | null => {
  if (state === 'writing') return null
  const last = revisits.findLast(({ finishedAt }) => finishedAt !== null)
  if (state === 'revisited' && last) return messages.lastRevisit(format.day(last.day, 'long'))
  if (revisitOn === null) return messages.noDate
  const day = format.day(revisitOn, 'long')
  return state === 'due' ? messages.dueSince(day) : messages.comeBack(day)
}

type RowProps = { readonly decision: Decision; readonly valueTitles: readonly string[] }

/** A decision in the list: what it was, what was expected of it, and when to come back. */
export const DecisionRow = ({ decision, valueTitles }: RowProps) => {
  const format = useFormat()
  const { id, entryId, day, title, prediction, percent, state } = decision
  const facts = [
    format.day(day, 'long'),
    standing(decision, format),
    valueTitles.length > 0 ? messages.values(format.list(valueTitles)) : null,
  ].filter((fact) => fact !== null)
  return (
    <li className={css.item}>
      <Link href={state === 'writing' ? `/entry/${entryId}` : `/decisions/${id}`} className={css.row}>
        <span className={css.rowTitle} dir="auto">
          {title || messages.untitled}
        </span>
        {(prediction || percent !== null) && (
          <span className={css.rowPrediction}>
            {prediction && <span dir="auto">{messages.expected(prediction)}</span>}
            {percent !== null && (
              <span className={css.percent}>{messages.likely(format.percent(percent / 100))}</span>
            )}
          </span>
        )}
        <span className={css.rowFacts}>
          {facts.map((fact) => (
            <span key={fact} className={css.fact} dir="auto">
              {fact}
            </span>
          ))}
        </span>
      </Link>
    </li>
  )
}
