import { useEffect, useRef, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/index.ts'
import type { ThreadSubject } from '../../../shared/contract/threads.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { EntryLine } from '../../ui/entry-line.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { messages } from './messages.ts'
import css from './threads.module.css'

type Sentence = OutputOf<'threads.sentences'>['sentences'][number]

const Words = ({ parts }: Pick<Sentence, 'parts'>) =>
  parts.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence are replaced as a whole
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )

type PageProps = {
  readonly subject: ThreadSubject
  readonly month: string | null
  /** Where the page before ended; null for the first. */
  readonly after: number | null
}

/** One page of sentences, and the pages after it once they are asked for. */
const SentencePage = ({ subject, month, after }: PageProps) => {
  const { threads } = useApi()
  const [isMore, setMore] = useState(false)
  const { data, error, refetch } = useQuery(threads.sentences, { subject, after, ...(month && { month }) })
  const list = useRef<HTMLUListElement>(null)
  const isLoaded = data !== undefined
  // The button that asked for it has gone: the focus goes on with the first that has come, once.
  useEffect(() => {
    if (after !== null && isLoaded) list.current?.querySelector<HTMLElement>('a')?.focus()
  }, [after, isLoaded])
  if (error) return <FailedBanner title={messages.failed} onRetry={refetch} />
  if (!data) return null
  const { sentences, next } = data
  if (sentences.length === 0 && after === null) return <p className={css.soft}>{messages.noneOfMonth}</p>
  return (
    <>
      <ul ref={list}>
        {sentences.map(({ entry, stepId, parts }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry may hold several, and they never move
          <EntryLine key={`${entry.id} ${stepId} ${index}`} entry={entry} words={<Words parts={parts} />} />
        ))}
      </ul>
      {next !== null &&
        (isMore ? (
          <SentencePage subject={subject} month={month} after={next} />
        ) : (
          <div>
            <Button onPress={() => setMore(true)}>{messages.more}</Button>
          </div>
        ))}
    </>
  )
}

/** The sentences that hold the subject, newest first. */
export const SentenceList = ({ subject, month }: Omit<PageProps, 'after'>) => (
  <div className={css.sentences}>
    <SentencePage subject={subject} month={month} after={null} />
  </div>
)
