import { Link } from 'wouter'
import type { Decision } from '../../../shared/contract/decisions.ts'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import css from './decision.module.css'
import { messages } from './messages.ts'

/** Every later look at the decision, with the way to it. */
export const Revisits = ({ revisits }: Pick<Decision, 'revisits'>) => {
  const format = useFormat()
  return (
    <Section title={messages.revisits}>
      {revisits.length === 0 ? (
        <p className={css.soft}>{messages.noRevisits}</p>
      ) : (
        <ul className={css.revisits}>
          {revisits.map(({ entryId, day, cameTrue, finishedAt }) => {
            const dayText = format.day(day, 'long')
            return (
              <li key={entryId}>
                <Link href={finishedAt === null ? `/entry/${entryId}` : `/read/${entryId}`}>
                  {finishedAt === null ? messages.revisitDraft(dayText) : messages.revisitOf(dayText)}
                </Link>
                <p className={css.soft}>
                  {finishedAt === null ? messages.underWay : cameTrue && messages.cameTrue[cameTrue]}
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
