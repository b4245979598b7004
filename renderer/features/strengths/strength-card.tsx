import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Strength } from '../../../shared/contract/strengths.ts'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/format.ts'
import card from '../../ui/link-card.module.css'
import { messages } from './messages.ts'
import css from './strengths.module.css'

/** One of the list: its name leads to its page. */
export const StrengthCard = ({ strength, buttons }: { strength: Strength; buttons?: ReactNode }) => {
  const format = useFormat()
  const { id, title, body, closedOn, passagesFor, passagesAgainst } = strength
  const all = passagesFor + passagesAgainst
  const counts = [
    passagesFor > 0 ? messages.countFor(format.number(passagesFor)) : '',
    passagesAgainst > 0 ? messages.countAgainst(format.number(passagesAgainst)) : '',
  ].filter(Boolean)
  return (
    <li className={card.card}>
      <div className={card.words}>
        <h3 className={cx(card.title, css.cardTitle)} dir="auto">
          <Link href={`/growth/strengths/${id}`}>{title}</Link>
        </h3>
        {body && (
          <p className={css.cardBody} dir="auto">
            {body}
          </p>
        )}
        {closedOn && <p className={css.soft}>{messages.closedOn(format.day(closedOn, 'long'))}</p>}
        {all > 0 && (
          <p className={css.soft}>
            {format.plural(all, messages.passages)}: {format.list(counts)}
          </p>
        )}
      </div>
      {buttons && <div className={card.buttons}>{buttons}</div>}
    </li>
  )
}
