import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Goal } from '../../../shared/contract/goals.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { CloseDialog } from './close-dialog.tsx'
import { GoalEvidence, GoalPlans, GoalResults } from './goal-parts.tsx'
import { GoalSteps } from './goal-steps.tsx'
import { GoalWords } from './goal-words.tsx'
import css from './goals.module.css'
import { messages } from './messages.ts'

const FRESH: readonly ChangingFeature[] = ['goals', 'terms', 'passages', 'reflection', 'journal']

const Closed = ({ goal, readOnly }: { goal: Goal; readOnly: boolean }) => {
  const { goals } = useApi()
  const format = useFormat()
  const undoable = useUndoable('goals', { 'too-many': messages.tooMany })
  if (!goal.closing || !goal.closedOn) return null
  const { closing, lastWord } = goal
  const reopen = (): Promise<void> =>
    undoable({
      act: () => goals.reopen({ goalId: goal.id }),
      undo: () => goals.close({ goalId: goal.id, closing, lastWord }),
      said: messages.reopened,
      saidUndone: messages.closedSaid,
    })
  return (
    <Banner
      tone={closing === 'reached' ? 'good' : 'info'}
      title={messages.closedOn[closing](format.day(goal.closedOn, 'long'))}
      actions={!readOnly && <Button onPress={() => void reopen()}>{messages.reopen}</Button>}
    >
      {lastWord && (
        <p className={css.lastWord} dir="auto">
          <span className="visually-hidden">{messages.lastWord}: </span>
          {lastWord}
        </p>
      )}
    </Banner>
  )
}

const Actions = ({ goal, onClose }: { goal: Goal; onClose: () => void }) => {
  const { goals } = useApi()
  const [, navigate] = useLocation()
  const undoable = useUndoable('goals')
  const remove = async (): Promise<void> => {
    navigate('/growth/goals')
    await undoable({
      act: () => goals.remove({ goalId: goal.id }),
      undo: () => goals.putBack({ goalId: goal.id }),
      said: messages.removed,
      saidUndone: messages.putBack,
    })
  }
  return (
    <>
      {goal.closing === null && <Button onPress={onClose}>{messages.close}</Button>}
      <Menu
        label={messages.more}
        trigger={<IconButton icon="more" label={messages.more} />}
        items={[
          {
            id: 'remove',
            label: messages.remove,
            icon: 'bin',
            onAction: () => void remove(),
            isDanger: true,
          },
        ]}
      />
    </>
  )
}

/** One goal: what and why, its steps, its results, the plans that serve it and the passages that show it. */
export const GoalScreen = ({ goalId }: { goalId: string }) => {
  useFresh(FRESH)
  const { goals } = useApi()
  const format = useFormat()
  const isLocked = useReadOnly()
  const { data: goal, error, refetch } = useQuery(goals.get, { goalId })
  const [isClosing, setClosing] = useState(false)
  const readOnly = isLocked || goal?.closing !== null
  const isGone = error?.code === 'not-found' || error?.code === 'invalid-input'
  const toGoals = <Link href="/growth/goals">{messages.toGoals}</Link>
  if (isGone)
    return (
      <Page title={messages.title}>
        <EmptyState sentence={messages.gone} action={toGoals} />
      </Page>
    )
  return (
    <Page
      title={goal?.title ?? messages.title}
      lead={
        goal && (
          <>
            {toGoals} · {messages.madeOn(format.day(goal.madeOn, 'long'))}
          </>
        )
      }
      actions={goal && !isLocked && <Actions goal={goal} onClose={() => setClosing(true)} />}
    >
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {goal && (
        <>
          <Closed goal={goal} readOnly={isLocked} />
          <GoalWords goal={goal} readOnly={readOnly} />
          <GoalSteps goal={goal} readOnly={readOnly} />
          <GoalResults goal={goal} readOnly={readOnly} />
          <GoalPlans goal={goal} />
          <GoalEvidence goal={goal} />
          {isClosing && <CloseDialog goal={goal} onClose={() => setClosing(false)} />}
        </>
      )}
    </Page>
  )
}
