import { Link } from 'wouter'
import type { Summary } from '../../../shared/contract/summaries.ts'
import { TEMPLATES } from '../../../shared/summaries/templates.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Compose } from './compose.tsx'
import own from './evidence.module.css'
import { ExportSummary } from './export-summary.tsx'
import { messages } from './messages.ts'
import { SummaryMenu } from './summary-menu.tsx'

/** The last ones are what charts are drawn from. */
const FRESH: readonly ChangingFeature[] = [
  ...(['summaries', 'connecting', 'choices', 'standards'] as const),
  ...(['journal', 'ratings', 'reflection', 'decisions', 'values', 'framework', 'passages'] as const),
]

const Lead = ({ summary }: { summary: Summary }) => {
  const format = useFormat()
  return (
    <>
      {TEMPLATES[summary.template].title}
      {summary.reader && ` ${messages.forReader(summary.reader)}`}
      {' · '}
      <span className={own.unbroken}>{format.day(summary.period.from, 'long')}</span>
      {' – '}
      <span className={own.unbroken}>{format.day(summary.period.to, 'long')}</span>
    </>
  )
}

/** A summary in the making: its words, and beside them what they rest on. */
export const SummaryScreen = ({ summaryId }: { summaryId: string }) => {
  useFresh(FRESH)
  const { summaries, connecting } = useApi()
  const { data: summary, error, refetch } = useQuery(summaries.get, { summaryId })
  const { data: kept, error: failedTexts } = useQuery(connecting.texts, { summaryId })
  const toAll = <Link href="/summaries">{messages.back}</Link>
  if (error?.code === 'not-found' || error?.code === 'invalid-input')
    return (
      <Page title={messages.title}>
        <EmptyState sentence={messages.gone} action={toAll} />
      </Page>
    )
  return (
    <Page
      title={summary?.title ?? messages.title}
      lead={summary && <Lead summary={summary} />}
      width="full"
      actions={
        summary && (
          <>
            <ExportSummary summary={summary} />
            <SummaryMenu summary={summary} />
          </>
        )
      }
    >
      {(error || failedTexts) && <FailedBanner title={messages.failedOne} onRetry={refetch} />}
      {summary && kept && <Compose summary={summary} kept={kept} />}
    </Page>
  )
}
