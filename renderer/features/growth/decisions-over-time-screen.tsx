import { Link } from 'wouter'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ByPerson, ByState, ByValue } from './decision-lists.tsx'
import { messages } from './decision-messages.ts'
import { Failed } from './failed.tsx'
import type { Times } from './period.ts'
import { PeriodBar } from './period-bar.tsx'
import { PredictionsSection } from './predictions.tsx'
import { useChosen, useTimes } from './use-times.ts'

const FRESH: readonly ChangingFeature[] = ['journal', 'decisions', 'values', 'people', 'terms']

const Decisions = ({ times }: { times: Times }) => {
  const { growth } = useApi()
  const chosen = useChosen(times)
  const { data: found, error, refetch } = useQuery(growth.decisions, chosen.range)
  return (
    <>
      <PeriodBar chosen={chosen} times={times} />
      {error && <Failed retry={() => void refetch()} />}
      {found?.decisions.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Link href="/decisions" className={cx(button.button, button.primary)}>
              {messages.emptyGo}
            </Link>
          }
        />
      )}
      {found && found.decisions.length > 0 && (
        <>
          <ByState found={found} />
          <ByValue found={found} />
          <ByPerson found={found} />
          <PredictionsSection predictions={found.predictions} />
        </>
      )}
    </>
  )
}

/** Decisions of a stretch of time: where they stand, by value, by who was heard, and how they turned out. */
export const DecisionsOverTimeScreen = () => {
  useFresh(FRESH, ['growth'])
  const times = useTimes()
  return (
    <Page title={messages.title} lead={messages.lead}>
      {times && <Decisions times={times} />}
    </Page>
  )
}
