import { useState } from 'react'
import { type Goal, MAX_GOALS } from '../../../shared/contract/goals.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useCommand, useKeepAnswer, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import card from '../../ui/link-card.module.css'
import { Page, Section } from '../../ui/page.tsx'
import { ReorderButtons } from '../../ui/reorder-buttons.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useReorder } from '../../ui/use-reorder.ts'
import { GoalCard } from './goal-card.tsx'
import css from './goals.module.css'
import { LooseResults } from './loose-results.tsx'
import { messages } from './messages.ts'
import { NewGoalDialog } from './new-goal-dialog.tsx'
import { useTermNames } from './use-term-names.ts'

const FRESH: readonly ChangingFeature[] = ['goals', 'terms', 'passages', 'reflection', 'journal']

const OpenGoals = ({ list, readOnly }: { list: readonly Goal[]; readOnly: boolean }) => {
  const { goals } = useApi()
  const keep = useKeepAnswer()
  const termName = useTermNames()
  const reorder = useCommand(goals.reorder)
  const { box, move, moved } = useReorder(
    list.map(({ id }) => id),
    async (ids) => {
      keep(goals.list, {}, await reorder.mutateAsync({ ids }))
    },
  )
  return (
    <>
      <p className="visually-hidden" role="status">
        {moved && messages.moved(list[moved.place]?.title ?? '', moved.place + 1, list.length)}
      </p>
      <ErrorBanner error={reorder.error} />
      <ol className={card.cards} ref={box} aria-label={messages.openList}>
        {list.map((goal, index) => (
          <GoalCard
            key={goal.id}
            goal={goal}
            term={termName(goal.termId)}
            buttons={
              list.length > 1 &&
              !readOnly && (
                <ReorderButtons
                  isFirst={index === 0}
                  isLast={index === list.length - 1}
                  upLabel={messages.up(goal.title)}
                  downLabel={messages.down(goal.title)}
                  onMove={(way) => move(goal.id, way)}
                />
              )
            }
          />
        ))}
      </ol>
    </>
  )
}

/** The member's goals: the open ones, and those that are closed. */
export const GoalsScreen = () => {
  useFresh(FRESH)
  const { goals } = useApi()
  const readOnly = useReadOnly()
  const termName = useTermNames()
  const { data: list, error, refetch } = useQuery(goals.list, {})
  const [isAdding, setAdding] = useState(false)
  const open = list?.filter(({ closing }) => closing === null) ?? []
  const closed = list?.filter(({ closing }) => closing !== null) ?? []
  const add = (): void => setAdding(true)
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      actions={
        list &&
        list.length > 0 &&
        open.length < MAX_GOALS &&
        !readOnly && (
          <Button icon="plus" onPress={add}>
            {messages.add}
          </Button>
        )
      }
    >
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {list?.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            !readOnly && (
              <Button variant="primary" onPress={add}>
                {messages.emptyGo}
              </Button>
            )
          }
        />
      )}
      {list && list.length > 0 && (
        <Section title={messages.open}>
          {open.length === 0 && <p className={css.soft}>{messages.noneOpen}</p>}
          <OpenGoals list={open} readOnly={readOnly} />
          {open.length >= MAX_GOALS && <p className={css.soft}>{messages.full}</p>}
        </Section>
      )}
      {closed.length > 0 && (
        <Section title={messages.closed}>
          <ul className={card.cards}>
            {closed.map((goal) => (
              <GoalCard key={goal.id} goal={goal} term={termName(goal.termId)} />
            ))}
          </ul>
        </Section>
      )}
      {list && <LooseResults known={list} readOnly={readOnly} />}
      {isAdding && <NewGoalDialog onClose={() => setAdding(false)} />}
    </Page>
  )
}
