import { type ReactNode, useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Decision } from '../../../shared/contract/decisions.ts'
import type { Entry } from '../../../shared/contract/journal.ts'
import type { CoachQuestion } from '../../../shared/contract/replies.ts'
import type { AppError } from '../../../shared/errors.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { EntryPassages } from '../../ui/passages/entry-passages.tsx'
import { LineMarks } from '../../ui/passages/line-marks.tsx'
import { isAboutDecision } from './decision/use-decision.ts'
import { FlowWriter } from './flow-writer.tsx'
import { messages } from './messages.ts'

type Loaded = {
  readonly entry: Entry
  readonly hasPlans: boolean
  readonly asked: readonly CoachQuestion[]
  readonly decision: Decision | null
  readonly load: number
}

/**
 * The entry as it is now. It is loaded once for the fields, which then keep their own text, and never taken from
 * kept answers, which may be older.
 */
const useLoaded = (entryId: string) => {
  const { journal, reflection, decisions, replies } = useApi()
  const [loads, setLoads] = useState(0)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  useEffect(() => {
    let isCurrent = true
    const load = async (): Promise<Loaded> => {
      const entry = await journal.get({ entryId })
      const plans = entry.flow === 'weekly' ? await reflection.plansFor({ entryId }) : []
      const asked = entry.flow === 'weekly' ? await replies.questionsFor({ entryId }) : []
      const decision = isAboutDecision(entry) ? await decisions.ofEntry({ entryId }) : null
      const hasPlans = plans.some((plan) => plan.entryId !== entryId)
      return { entry, decision, asked, hasPlans, load: loads }
    }
    load().then(
      (found) => isCurrent && setLoaded(found),
      (reason: unknown) => isCurrent && setError(asAppError(reason)),
    )
    return () => {
      isCurrent = false
    }
  }, [journal, reflection, decisions, replies, entryId, loads])
  const reload = (): void => {
    setError(null)
    setLoads((count) => count + 1)
  }
  return { loaded, error, reload }
}

const Gone = () => (
  <Page title={messages.failed.title} width="text">
    <EmptyState
      sentence={messages.gone.body}
      action={
        <Link href="/journal" className={cx(button.button, button.primary)}>
          {messages.gone.toJournal}
        </Link>
      }
    />
  </Page>
)

type WritingScreenProps = {
  readonly entryId: string
  /** What opens the resource shelf over a difficult decision. */
  readonly shelf: ReactNode
}

/** Where an entry is written: its flow's steps beside their answers, saved as they are typed. */
export const WritingScreen = ({ entryId, shelf }: WritingScreenProps) => {
  const { status } = useVaultStatus()
  const { loaded, error, reload } = useLoaded(entryId)
  if (error?.code === 'not-found' || error?.code === 'invalid-input') return <Gone />
  if (error) {
    return (
      <Page title={messages.failed.title} width="text">
        <Banner
          tone="trouble"
          live="alert"
          actions={<Button onPress={reload}>{messages.failed.retry}</Button>}
        >
          {messages.failed.body}
        </Banner>
      </Page>
    )
  }
  if (!loaded) return null
  return (
    <EntryPassages entryId={entryId}>
      <LineMarks />
      <FlowWriter
        key={loaded.load}
        entry={loaded.entry}
        decision={loaded.decision}
        hasPlans={loaded.hasPlans}
        asked={loaded.asked}
        shelf={shelf}
        readOnly={status?.state === 'open' && status.readOnly}
        onErased={reload}
      />
    </EntryPassages>
  )
}
