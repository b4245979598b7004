import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Failed } from './failed.tsx'
import css from './growth.module.css'
import { messages } from './messages.ts'

const FRESH: readonly ChangingFeature[] = [
  'journal',
  'ratings',
  'passages',
  'reflection',
  'decisions',
  'vision',
  'goals',
  'strengths',
  'threads',
]

type Overview = OutputOf<'growth.overview'>
type View = keyof typeof messages.cards

const VIEWS = [
  'traits',
  'values',
  'plans',
  'decisions',
  'rhythm',
  'vision',
  'goals',
  'strengths',
  'threads',
] as const satisfies readonly View[]

const countOf = (view: View, overview: Overview): number =>
  ({
    traits: overview.ratings,
    values: overview.valuePassages,
    plans: overview.plans,
    decisions: overview.decisions,
    rhythm: overview.entries,
    vision: overview.visionVersions,
    goals: overview.goals,
    strengths: overview.strengths,
    threads: overview.threads,
  })[view]

const Card = ({ view, overview }: { view: View; overview: Overview }) => {
  const format = useFormat()
  const words = messages.cards[view]
  const count = countOf(view, overview)
  return (
    <li className={css.card}>
      <h2 className={css.cardTitle}>
        <Link href={`/growth/${view}`}>{messages.nav[view]}</Link>
      </h2>
      <p className={css.soft}>{words.text}</p>
      <p className={css.count}>{count > 0 ? format.plural(count, words.count) : words.none}</p>
    </li>
  )
}

/**
 * Where growth begins: its views, with how much there is to see in each.
 * @param notices what other features ask here
 * @param more what they have to show below the views, such as a look back
 */
export const GrowthScreen = ({ notices, more }: { notices?: ReactNode; more?: ReactNode }) => {
  useFresh(FRESH, ['growth'])
  const { growth } = useApi()
  const format = useFormat()
  const { data: overview, error, refetch } = useQuery(growth.overview, {})
  const { firstDay, lastDay } = overview ?? { firstDay: null, lastDay: null }
  return (
    <Page title={messages.title} lead={messages.lead}>
      {error && <Failed retry={() => void refetch()} />}
      {overview?.entries === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Link href="/" className={cx(button.button, button.primary)}>
              {messages.emptyGo}
            </Link>
          }
        />
      )}
      {notices}
      {overview && overview.entries > 0 && (
        <>
          <ul className={css.cards}>
            {VIEWS.map((view) => (
              <Card key={view} view={view} overview={overview} />
            ))}
          </ul>
          {more}
          {firstDay !== null && lastDay !== null && (
            <p className={css.soft}>
              {messages.since(format.day(firstDay, 'long'), format.day(lastDay, 'long'))}
            </p>
          )}
        </>
      )}
    </Page>
  )
}
