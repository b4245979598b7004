import { useEffect } from 'react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { EntryLine } from '../../ui/entry-line.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page, Section } from '../../ui/page.tsx'
import { PassageRow } from '../../ui/passages/passage-row.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { LeftBeList } from './left-be-list.tsx'
import css from './look-back.module.css'
import { messages } from './messages.ts'
import { useLeaveBe } from './use-leave-be.ts'

type Look = OutputOf<'lookBack.get'>

const FRESH: readonly ChangingFeature[] = ['lookBack', 'journal', 'passages']

const Spans = ({ spans, readOnly }: { spans: Look['spans']; readOnly: boolean }) => {
  const format = useFormat()
  const { leave } = useLeaveBe()
  return spans.map(({ span, from, to, entries }) => (
    <Section
      key={span}
      title={messages.spans[span]}
      lead={messages.days(format.day(from, 'long'), format.day(to, 'long'))}
    >
      <ul>
        {entries.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            tools={
              !readOnly && (
                <Button variant="plain" onPress={() => void leave({ kind: 'entry', id: entry.id })}>
                  <span aria-hidden="true">{messages.leave}</span>
                  <span className="visually-hidden">
                    {messages.leaveEntry(format.day(entry.day, 'long'))}
                  </span>
                </Button>
              )
            }
          />
        ))}
      </ul>
    </Section>
  ))
}

const Reread = ({ passages, readOnly }: { passages: Look['passages']; readOnly: boolean }) => {
  const format = useFormat()
  const { leave } = useLeaveBe()
  return (
    <Section title={messages.reread} lead={messages.rereadLead}>
      <ul>
        {passages.map(({ passage, reasons }) => (
          <PassageRow
            key={passage.id}
            passage={passage}
            tools={
              !readOnly && (
                <Button variant="plain" onPress={() => void leave({ kind: 'passage', id: passage.id })}>
                  <span aria-hidden="true">{messages.leave}</span>
                  <span className="visually-hidden">
                    {messages.leavePassage(format.day(passage.day, 'long'))}
                  </span>
                </Button>
              )
            }
          >
            <p className={css.why}>
              {messages.because(format.list(reasons.map((reason) => messages.reasons[reason])))}
            </p>
          </PassageRow>
        ))}
      </ul>
    </Section>
  )
}

/** Tells core which passages have been shown, so that others come first from tomorrow on. */
const useSeen = (passages: Look['passages'], readOnly: boolean): void => {
  const { lookBack } = useApi()
  const ids = passages.map(({ passage }) => passage.id).join(' ')
  useEffect(() => {
    // Best effort: what could not be noted only comes up once more.
    if (ids !== '' && !readOnly) lookBack.seen({ passageIds: ids.split(' ') }).catch(() => undefined)
  }, [lookBack, ids, readOnly])
}

/** What was written so long ago, and passages worth rereading, each with the plain reason. */
export const LookBackScreen = () => {
  useFresh(FRESH)
  const { lookBack } = useApi()
  const readOnly = useReadOnly()
  const { data, error, refetch } = useQuery(lookBack.get, {})
  const spans = data?.spans.filter(({ entries }) => entries.length > 0) ?? []
  const passages = data?.passages ?? []
  useSeen(passages, readOnly)
  return (
    <Page title={messages.title} lead={messages.lead}>
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {data && spans.length === 0 && passages.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Link href="/" className={cx(button.button, button.primary)}>
              {messages.emptyGo}
            </Link>
          }
        />
      )}
      <Spans spans={spans} readOnly={readOnly} />
      {passages.length > 0 && <Reread passages={passages} readOnly={readOnly} />}
      <LeftBeList />
    </Page>
  )
}
