import { useState } from 'react'
import { Link } from 'wouter'
import type { Decision } from '../../../shared/contract/decisions.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import css from './decision.module.css'
import { messages } from './messages.ts'
import { Notes } from './notes.tsx'
import { Original } from './original.tsx'
import { PostponeDialog } from './postpone-dialog.tsx'
import { Revisits } from './revisits.tsx'
import { useBeginRevisit } from './use-begin.ts'
import { useValueTitles } from './use-value-titles.ts'

const FRESH: readonly ChangingFeature[] = ['decisions', 'journal', 'values']

const BackLink = () => (
  <Link href="/decisions" className={cx(button.button, button.quiet)}>
    {messages.back}
  </Link>
)

/** When it was made, when it comes back, and the values in it. */
const Facts = ({ decision }: { decision: Decision }) => {
  const format = useFormat()
  const titles = useValueTitles()(decision.valueIds)
  const { revisitOn, state } = decision
  return (
    <span className={css.facts}>
      <span className={css.fact}>{messages.recorded(format.day(decision.day, 'long'))}</span>
      {revisitOn !== null && state === 'open' && (
        <span className={css.fact}>{messages.comeBack(format.day(revisitOn, 'long'))}</span>
      )}
      {titles.length > 0 && (
        <span className={css.fact} dir="auto">
          {messages.values(format.list(titles))}
        </span>
      )}
    </span>
  )
}

const Writing = ({ entryId }: { entryId: string }) => (
  <EmptyState
    sentence={messages.writing}
    action={
      <Link href={`/entry/${entryId}`} className={cx(button.button, button.primary)}>
        {messages.writeOn}
      </Link>
    }
  />
)

const Recorded = ({ decision, recordedAt }: { decision: Decision; recordedAt: number }) => {
  const format = useFormat()
  const revisit = useBeginRevisit()
  const [isPostponing, setPostponing] = useState(false)
  const isUnderWay = decision.revisits.some(({ finishedAt }) => finishedAt === null)
  const buttons = (
    <>
      <Button
        variant={decision.state === 'due' ? 'primary' : 'quiet'}
        isPending={revisit.isPending}
        onPress={() => revisit.go(decision.id)}
      >
        {isUnderWay ? messages.revisitOn : messages.revisitNow}
      </Button>
      <Button onPress={() => setPostponing(true)}>
        {decision.revisitOn === null ? messages.chooseDay : messages.postpone}
      </Button>
    </>
  )
  return (
    <>
      {decision.state === 'due' ? (
        <Banner title={messages.dueTitle} actions={buttons}>
          {messages.dueText}
        </Banner>
      ) : (
        <div className={css.buttons}>{buttons}</div>
      )}
      <ErrorBanner error={revisit.error} />
      <Original decision={decision} lockedOn={format.dateTime(recordedAt)} />
      <Notes decision={decision} />
      <Revisits revisits={decision.revisits} />
      {isPostponing && <PostponeDialog decision={decision} onClose={() => setPostponing(false)} />}
    </>
  )
}

const Failed = ({ retry }: { retry: () => void }) => (
  <Page title={messages.title} width="text">
    <FailedBanner title={messages.failedOne} onRetry={retry} />
  </Page>
)

/** A decision: its locked original, what was noted since, and the later looks at it. */
export const DecisionScreen = ({ decisionId }: { decisionId: string }) => {
  useFresh(FRESH)
  const { decisions } = useApi()
  const { data: decision, error, refetch } = useQuery(decisions.get, { decisionId })
  const isGone = error?.code === 'not-found' || error?.code === 'invalid-input'
  if (isGone)
    return (
      <Page title={messages.title} width="text">
        <EmptyState sentence={messages.gone} action={<BackLink />} />
      </Page>
    )
  if (!decision) return error && <Failed retry={() => void refetch()} />
  return (
    <Page title={decision.title || messages.untitled} width="text" lead={<Facts decision={decision} />}>
      {decision.recordedAt === null ? (
        <Writing entryId={decision.entryId} />
      ) : (
        <Recorded decision={decision} recordedAt={decision.recordedAt} />
      )}
    </Page>
  )
}
