import { useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { ThreadLook, ThreadSubject } from '../../../shared/contract/threads.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { ChartView } from '../../ui/charts/chart-view.tsx'
import { ExportButton } from '../../ui/documents/export-button.tsx'
import { messages as documentMessages } from '../../ui/documents/messages.ts'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { entriesOfThread } from './entries-of-thread.ts'
import { messages } from './messages.ts'
import { SentenceList } from './sentence-list.tsx'
import { threadChart } from './thread-chart.ts'
import css from './threads.module.css'

const FollowButton = ({ look }: { look: ThreadLook }) => {
  const { threads } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const undoable = useUndoable('threads')
  const { subject, threadId } = look
  const follow = async (): Promise<void> => {
    try {
      await threads.follow({ subject })
      refresh('threads')
      show({ text: messages.following })
    } catch (error) {
      show({ text: errorWords(asAppError(error).code, { 'too-many': messages.tooMany }) })
    }
  }
  const unfollow = (id: string): Promise<void> =>
    undoable({
      act: () => threads.unfollow({ threadId: id }),
      undo: () => threads.followAgain({ threadId: id }),
      said: messages.unfollowed,
      saidUndone: messages.followedAgain,
    })
  return (
    <Button
      icon={threadId === null ? 'plus' : 'close'}
      onPress={() => void (threadId === null ? follow() : unfollow(threadId))}
    >
      {threadId === null ? messages.follow : messages.unfollow}
    </Button>
  )
}

const Facts = ({ look }: { look: ThreadLook }) => {
  const format = useFormat()
  const times = look.months.reduce((sum, month) => sum + month.times, 0)
  const entries = look.months.reduce((sum, month) => sum + month.entries, 0)
  const ends = [
    { label: messages.first, use: look.first },
    { label: messages.last, use: look.last },
  ]
  return (
    <ul className={css.facts}>
      <li>
        {messages.inEntries(format.plural(times, messages.times), format.plural(entries, messages.entries))}
      </li>
      {ends.map(
        ({ label, use }) =>
          use && (
            <li key={label}>
              {label}: <Link href={`/read/${use.entryId}`}>{format.day(use.day, 'long')}</Link>
            </li>
          ),
      )}
    </ul>
  )
}

type MonthsProps = {
  readonly look: ThreadLook
  /** A month (`YYYY-MM`), or a year (`YYYY`) where the chart is by years. */
  readonly shown: string | null
  readonly onOpen: (month: string) => void
}

/** How often through time; a month, or a year where there are many, leads to its sentences. */
const Months = ({ look: { title, months }, shown, onOpen }: MonthsProps) => {
  const format = useFormat()
  const chart = useMemo(() => threadChart(title, months, format), [title, months, format])
  return <ChartView chart={chart} openKey={shown} onOpen={onOpen} />
}

/** One thread through time: how often each month, when first and last, and the sentences themselves. */
export const ThreadView = ({ subject, takesFocus }: { subject: ThreadSubject; takesFocus: boolean }) => {
  const { threads } = useApi()
  const format = useFormat()
  const readOnly = useReadOnly()
  const heading = useRef<HTMLHeadingElement>(null)
  const sentences = useRef<HTMLHeadingElement>(null)
  const [month, setMonth] = useState<string | null>(null)
  const { data: look, error, refetch } = useQuery(threads.look, { subject })
  const isLoaded = look !== undefined
  useEffect(() => {
    if (takesFocus && isLoaded) heading.current?.focus()
  }, [takesFocus, isLoaded])
  if (error) return <FailedBanner title={messages.failed} onRetry={refetch} />
  if (!look) return null
  const isYear = month?.length === 4
  const chooseMonth = (chosen: string | null): void => {
    setMonth(chosen)
    sentences.current?.focus()
  }
  return (
    <section className={css.view} aria-labelledby="thread-title">
      <header className={css.head}>
        <div className={css.headWords}>
          <p className={css.kind}>{messages.kinds[subject.kind]}</p>
          <h2 ref={heading} id="thread-title" tabIndex={-1} className={css.title} dir="auto">
            {look.title}
          </h2>
        </div>
        {!readOnly && <FollowButton look={look} />}
      </header>
      {look.months.length === 0 && <p className={css.soft}>{messages.none}</p>}
      {look.months.length > 0 && (
        <>
          <Facts look={look} />
          {look.months.length > 1 && (
            <Months
              look={look}
              shown={month}
              onOpen={(pressed) => chooseMonth(pressed === month ? null : pressed)}
            />
          )}
          <div className={css.partHead}>
            <h3 ref={sentences} tabIndex={-1} className={css.part}>
              {month ? messages.ofMonth(isYear ? month : format.month(month)) : messages.sentences}
            </h3>
            <div className={css.partTools}>
              {month && (
                <Button onPress={() => chooseMonth(null)}>
                  {isYear ? messages.allYears : messages.allMonths}
                </Button>
              )}
              <ExportButton
                find={async () => ({
                  kind: 'entries',
                  entryIds: await entriesOfThread(threads.sentences, subject, month),
                })}
              >
                {documentMessages.export.entries}
              </ExportButton>
            </div>
          </div>
          <SentenceList key={month} subject={subject} month={month} />
        </>
      )}
    </section>
  )
}
