import { useState } from 'react'
import { Link } from 'wouter'
import type { FeatureName } from '../../../shared/contract/index.ts'
import type { SummaryRow } from '../../../shared/contract/summaries.ts'
import { TEMPLATES } from '../../../shared/summaries/templates.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page, Section } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { JournalYears } from './journal-years.tsx'
import { messages } from './messages.ts'
import { NewSummaryDialog } from './new-summary-dialog.tsx'
import css from './summaries.module.css'
import { YearReview } from './year-review.tsx'

const FRESH: readonly ChangingFeature[] = ['summaries']
/** The years are made of the entries. */
const MADE: readonly FeatureName[] = ['documents']

const Row = ({ row }: { row: SummaryRow }) => {
  const format = useFormat()
  return (
    <li className={css.row}>
      <Link href={`/summaries/${row.id}`} className={css.rowTitle}>
        {row.title}
      </Link>
      <span className={css.facts}>
        {TEMPLATES[row.template].title}
        {row.reader && ` ${messages.forReader(row.reader)}`}
        {` · ${format.day(row.period.from, 'long')} – ${format.day(row.period.to, 'long')}`}
      </span>
      <span className={css.facts}>
        {messages.changed(format.dateTime(row.changedAt))}
        {row.editions > 0 && ` · ${format.plural(row.editions, messages.editions)}`}
      </span>
    </li>
  )
}

const Removed = ({ rows }: { rows: readonly SummaryRow[] }) => {
  const { summaries } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const putBack = useCommand(summaries.putBack)
  const erase = useCommand(summaries.erase)
  const [erasing, setErasing] = useState<SummaryRow | null>(null)
  const error = putBack.error ?? erase.error
  return (
    <Section title={messages.removedTitle} lead={messages.removedLead}>
      {error && !erasing && (
        <Banner tone="trouble" live="alert">
          {errorWords(error.code)}
        </Banner>
      )}
      <ul className={css.rows} aria-label={messages.removedTitle}>
        {rows.map((row) => (
          <li key={row.id} className={css.removed}>
            <span className={css.removedTitle}>{row.title}</span>
            <Button
              aria-label={messages.putBackOf(row.title)}
              onPress={() => putBack.mutate({ summaryId: row.id }, { onSuccess: () => refresh('summaries') })}
            >
              {messages.putBack}
            </Button>
            <Button
              variant="plain"
              aria-label={messages.eraseOf(row.title)}
              onPress={() => {
                erase.reset()
                setErasing(row)
              }}
            >
              {messages.erase}
            </Button>
          </li>
        ))}
      </ul>
      {erasing && (
        <ConfirmDialog
          title={messages.eraseTitle}
          isOpen
          onClose={() => setErasing(null)}
          confirmLabel={messages.erase}
          tone="danger"
          onConfirm={async () => {
            await erase.mutateAsync({ summaryId: erasing.id })
            refresh('summaries')
            show({ text: messages.erased })
          }}
        >
          <p>{messages.eraseBody}</p>
          <ErrorBanner error={erase.error} />
        </ConfirmDialog>
      )}
    </Section>
  )
}

/** The member's summaries, the last changed first, and those that can be put back. */
export const SummariesScreen = () => {
  useFresh(FRESH, MADE)
  const { summaries } = useApi()
  const readOnly = useReadOnly()
  const { data: rows, error, refetch } = useQuery(summaries.list, {})
  const { data: removed } = useQuery(summaries.removed, {})
  const [isAdding, setAdding] = useState(false)
  const add = (): void => setAdding(true)
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      actions={
        rows &&
        rows.length > 0 &&
        !readOnly && (
          <Button variant="primary" icon="plus" onPress={add}>
            {messages.add}
          </Button>
        )
      }
    >
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {rows?.length === 0 && (
        <EmptyState
          sentence={messages.empty}
          action={
            !readOnly && (
              <Button variant="primary" onPress={add}>
                {messages.add}
              </Button>
            )
          }
        />
      )}
      {rows && rows.length > 0 && (
        <ul className={css.rows} aria-label={messages.list}>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      {rows && <YearReview />}
      {rows && <JournalYears />}
      {removed && removed.length > 0 && !readOnly && <Removed rows={removed} />}
      {isAdding && <NewSummaryDialog onClose={() => setAdding(false)} />}
    </Page>
  )
}
