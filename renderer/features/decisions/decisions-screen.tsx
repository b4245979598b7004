import { useMemo } from 'react'
import type { Decision } from '../../../shared/contract/decisions.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { MoreList } from '../../ui/more-list.tsx'
import { Page } from '../../ui/page.tsx'
import { DecisionRow } from './decision-row.tsx'
import css from './decisions.module.css'
import { messages } from './messages.ts'
import { useBeginDecision } from './use-begin.ts'
import { useValueTitles } from './use-value-titles.ts'

const FRESH: readonly ChangingFeature[] = ['decisions', 'journal', 'values']

/** What waits for the member comes first. */
const GROUPS = ['due', 'writing', 'open', 'revisited'] as const

const Groups = ({ list }: { list: readonly Decision[] }) => {
  const titlesOf = useValueTitles()
  const byState = useMemo(() => Map.groupBy(list, ({ state }) => state), [list])
  return GROUPS.map((state) => {
    const group = byState.get(state)
    if (!group) return null
    return (
      <section key={state} className={css.group} aria-labelledby={`decisions-${state}`}>
        <h2 id={`decisions-${state}`} className={css.groupTitle}>
          {messages.groups[state]}
        </h2>
        <MoreList name={`decisions-${state}`} items={group} className={css.list}>
          {(decision) => (
            <DecisionRow key={decision.id} decision={decision} valueTitles={titlesOf(decision.valueIds)} />
          )}
        </MoreList>
      </section>
    )
  })
}

/** Every decision, by what it waits for. Nothing is scored. */
export const DecisionsScreen = () => {
  useFresh(FRESH)
  const { decisions } = useApi()
  const { data: list, error, refetch } = useQuery(decisions.list, {})
  const begin = useBeginDecision()
  const isEmpty = list?.length === 0
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      actions={
        list &&
        !isEmpty && (
          <Button icon="plus" onPress={begin.go} isPending={begin.isPending}>
            {messages.begin}
          </Button>
        )
      }
    >
      <ErrorBanner error={begin.error} />
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {isEmpty && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Button variant="primary" onPress={begin.go} isPending={begin.isPending}>
              {messages.begin}
            </Button>
          }
        />
      )}
      {list && <Groups list={list} />}
    </Page>
  )
}
