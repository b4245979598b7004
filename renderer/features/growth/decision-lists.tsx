import { Link } from 'wouter'
import type { Decision } from '../../../shared/contract/decisions.ts'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { cx } from '../../ui/cx.ts'
import { type Format, useFormat } from '../../ui/format.ts'
import { MoreList } from '../../ui/more-list.tsx'
import { Section } from '../../ui/page.tsx'
import { messages } from './decision-messages.ts'
import css from './growth.module.css'

type Found = OutputOf<'growth.decisions'>

const STATES = ['due', 'open', 'revisited', 'writing'] as const

const DecisionLink = ({ decision, format }: { decision: Decision; format: Format }) => (
  <li>
    <Link
      href={decision.state === 'writing' ? `/entry/${decision.entryId}` : `/decisions/${decision.id}`}
      className={css.clamped}
      dir="auto"
    >
      {decision.title || messages.untitled}
    </Link>
    <p className={cx(css.soft, css.small)}>{format.day(decision.day, 'long')}</p>
  </li>
)

type GroupProps = { readonly title: string; readonly name: string; readonly list: readonly Decision[] }

/** Some decisions under what they have in common, with their number. */
const Group = ({ title, name, list }: GroupProps) => {
  const format = useFormat()
  return (
    <section className={css.named}>
      <h3 dir="auto">{title}</h3>
      <p className={css.small}>{format.plural(list.length, messages.decisions)}</p>
      <MoreList name={`growth-${name}`} items={list} className={css.links}>
        {(decision) => <DecisionLink key={decision.id} decision={decision} format={format} />}
      </MoreList>
    </section>
  )
}

/** Due, open, revisited. */
export const ByState = ({ found: { decisions } }: { found: Found }) => (
  <Section title={messages.standing}>
    <div className={css.columns}>
      {STATES.map((state) => {
        const list = decisions.filter((decision) => decision.state === state)
        return (
          list.length > 0 && <Group key={state} name={state} title={messages.states[state]} list={list} />
        )
      })}
    </div>
  </Section>
)

/** @returns the decisions of these ids, in the order of the list */
const pick = (decisions: readonly Decision[], ids: readonly string[]): readonly Decision[] => {
  const wanted = new Set(ids)
  return decisions.filter(({ id }) => wanted.has(id))
}

export const ByValue = ({ found: { decisions, byValue } }: { found: Found }) => (
  <Section title={messages.byValue}>
    {byValue.length === 0 && <p className={css.soft}>{messages.noValues}</p>}
    <div className={css.columns}>
      {byValue.map(({ valueId, title, decisionIds }) => (
        <Group
          key={valueId}
          name={`value-${valueId}`}
          title={title || messages.valueGone}
          list={pick(decisions, decisionIds)}
        />
      ))}
    </div>
  </Section>
)

/** Whose names stand in the answers on who is affected and was heard, and the decisions that name nobody. */
export const ByPerson = ({ found: { decisions, byPerson, nobodyNamed } }: { found: Found }) => (
  <Section title={messages.byPerson} lead={messages.byPersonLead}>
    {byPerson.length === 0 && (
      <p className={css.soft}>
        {messages.noPeople} <Link href="/people">{messages.toPeople}</Link>
      </p>
    )}
    <div className={css.columns}>
      {byPerson.map(({ personId, name, decisionIds }) => (
        <Group key={personId} name={`person-${personId}`} title={name} list={pick(decisions, decisionIds)} />
      ))}
      {byPerson.length > 0 && nobodyNamed.length > 0 && (
        <Group name="nobody" title={messages.nobody} list={pick(decisions, nobodyNamed)} />
      )}
    </div>
  </Section>
)
