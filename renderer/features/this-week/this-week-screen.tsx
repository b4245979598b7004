import type { ReactNode } from 'react'
import type { ThisWeek } from '../../../shared/contract/reflection.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { FlowChooser } from './flow-chooser.tsx'
import { messages } from './messages.ts'
import { Plans } from './plans.tsx'
import { ReflectionCard } from './reflection-card.tsx'
import { TwelveWeeks } from './twelve-weeks.tsx'
import { useBegin } from './use-begin.ts'
import { WeekEntries } from './week-entries.tsx'

const FRESH: readonly ChangingFeature[] = ['journal', 'reflection', 'decisions']

/** The path that the member chose last. */
const useUsualPath = () => {
  const { settings } = useApi()
  return useQuery(settings.journal, {}).data?.weeklyPath ?? 'full'
}

const BeginFailed = () => (
  <Banner tone="trouble" live="alert">
    {messages.failed.begin}
  </Banner>
)

/** Before the very first entry: one sentence, one button. */
const FirstTime = () => {
  const path = useUsualPath()
  const begin = useBegin()
  return (
    <>
      {begin.error && <BeginFailed />}
      <EmptyState
        sentence={messages.first.body}
        action={
          <Button variant="primary" isPending={begin.isPending} onPress={() => begin.reflect(path, null)}>
            {messages.first.begin}
          </Button>
        }
      />
    </>
  )
}

const Week = ({ week }: { week: ThisWeek }) => {
  const path = useUsualPath()
  const begin = useBegin()
  // Answering a plan begins the entry; until it holds a word, its length may still be chosen.
  const isBlank =
    week.state === 'draft' && week.entry !== null && week.entry.words === 0 && !week.entry.opening
  const blank = isBlank ? week.entry : null
  return (
    <>
      {begin.error && <BeginFailed />}
      <ReflectionCard
        state={week.state}
        entry={blank ? null : week.entry}
        path={path}
        invitation={week.invitation}
        isPending={begin.isPending}
        onBegin={(chosen) => begin.reflect(chosen, blank)}
      />
      <Plans week={week} path={path} />
      <WeekEntries from={week.from} to={week.to} except={week.entry?.id ?? null} />
      <FlowChooser isPending={begin.isPending} onBegin={begin.write} />
      <TwelveWeeks weeks={week.weeks} />
    </>
  )
}

type ThisWeekProps = {
  readonly notices?: ReactNode
  /** Who meets and what came: also for somebody who coaches and has not written yet. */
  readonly coaching?: ReactNode
}

/** The first screen: where this week's reflection stands, and the plan that waits for its answer. */
export const ThisWeekScreen = ({ notices, coaching }: ThisWeekProps) => {
  useFresh(FRESH)
  const { reflection } = useApi()
  const format = useFormat()
  const { data: week, error, refetch } = useQuery(reflection.thisWeek, {})
  return (
    <Page title={messages.title} width="text" lead={week && format.days(week.from, week.to)}>
      {/* Before the first entry there is nothing to lose yet, and one button is enough. */}
      {week?.first === false && notices}
      {week && coaching}
      {error && (
        <Banner
          tone="trouble"
          live="alert"
          title={messages.failed.title}
          actions={<Button onPress={() => void refetch()}>{messages.failed.retry}</Button>}
        >
          {messages.failed.body}
        </Banner>
      )}
      {week && (week.first ? <FirstTime /> : <Week week={week} />)}
    </Page>
  )
}
