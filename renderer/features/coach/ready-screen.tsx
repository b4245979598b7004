import { useState } from 'react'
import { Link } from 'wouter'
import type { InputOf, OutputOf } from '../../../shared/contract/index.ts'
import { asAppError, savedBefore } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useFiles, useQuery, useRefresh } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import { useJob } from '../../api/use-job.ts'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Page } from '../../ui/page.tsx'
import { RadioGroup, type RadioOption } from '../../ui/radio-group.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import css from './coach.module.css'
import { saysSomething } from './comment-words.ts'
import { messages } from './messages.ts'

const { ready: words } = messages

const FRESH: readonly ChangingFeature[] = ['coaching', 'contacts']

type ReadyReply = OutputOf<'coaching.ready'>[number]
type FileNames = NonNullable<InputOf<'coaching.sealReplies'>['fileNames']>

const NAMES: readonly RadioOption<FileNames>[] = [
  { id: 'plain', label: words.plain, hint: words.plainHint },
  { id: 'label-and-date', label: words.labelled, hint: words.labelledHint },
]
/** As the contract allows at once. */
const MOST = 200

const Line = ({ ready, onUnready }: { ready: ReadyReply; onUnready: (() => void) | null }) => {
  const format = useFormat()
  const { reply, contactName } = ready
  const comments = reply.comments.filter(saysSomething).length
  const holds = [
    ...(comments > 0 ? [format.plural(comments, words.comments)] : []),
    ...(reply.note.trim() === '' ? [] : [words.withNote]),
    ...(reply.withMeeting ? [words.withMeeting] : []),
  ]
  return (
    <li className={css.item}>
      <div className={css.readyRow}>
        <Link href={`/coaching/received/${reply.receivedId}`} className={css.readyLink}>
          <bdi className={css.who}>{contactName}</bdi>
          <span className={css.facts}>{format.list(holds)}</span>
        </Link>
        {onUnready && (
          <Button variant="plain" onPress={onUnready}>
            {words.unreadyShort}
            <span className="visually-hidden">: {contactName}</span>
          </Button>
        )}
      </div>
    </li>
  )
}

type Outcome =
  | { readonly kind: 'saved' | 'partly'; readonly saved: number; readonly of: number }
  | { readonly kind: 'failed'; readonly text: string }

/** Seals all that is ready and lets the host save it; what was not saved stays ready. */
const useSaveAll = (ready: readonly ReadyReply[] | undefined) => {
  const { coaching } = useApi()
  const files = useFiles()
  const refresh = useRefresh()
  const [isPending, setPending] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const saveAll = async (fileNames: FileNames): Promise<void> => {
    const replyIds = (ready ?? []).slice(0, MOST).map(({ reply }) => reply.id)
    setPending(true)
    setOutcome(null)
    try {
      const { files: made } = await coaching.sealReplies({ replyIds, fileNames })
      const saved = await saveFiles(made.map(({ file }) => file))
      if (saved.count > 0)
        await coaching.markSaved({ replyIds: made.slice(0, saved.count).map(({ replyId }) => replyId) })
      if (saved.failure) throw saved.failure
      if (saved.count > 0)
        setOutcome({
          kind: saved.count < made.length ? 'partly' : 'saved',
          saved: saved.count,
          of: made.length,
        })
    } catch (error) {
      const { code } = asAppError(error)
      if (code !== 'cancelled') setOutcome({ kind: 'failed', text: errorWords(code) })
    } finally {
      setPending(false)
      refresh('coaching')
    }
  }
  /** How many were saved, in their order, also when a full disk stopped it half way. */
  const saveFiles = async (tokens: readonly string[]): Promise<{ count: number; failure?: unknown }> => {
    try {
      return { count: await files.saveFiles(tokens) }
    } catch (failure) {
      return { count: savedBefore(failure), failure }
    }
  }
  return { isPending, outcome, saveAll }
}

const Outcome = ({ outcome }: { outcome: Outcome }) => {
  const format = useFormat()
  if (outcome.kind === 'failed')
    return (
      <Banner tone="trouble" live="alert">
        {outcome.text}
      </Banner>
    )
  return (
    <Banner tone={outcome.kind === 'saved' ? 'good' : 'caution'} live="status">
      {outcome.kind === 'saved'
        ? format.plural(outcome.saved, words.saved)
        : words.partly(format.number(outcome.saved), format.number(outcome.of))}
    </Banner>
  )
}

/** The replies that are ready, saved to one folder in one go. */
export const ReadyScreen = () => {
  useFresh(FRESH)
  const { coaching } = useApi()
  const readOnly = useReadOnly()
  const refresh = useRefresh()
  const { data: ready, error, refetch } = useQuery(coaching.ready, {})
  const [names, keepNames] = useKept<FileNames>('reply-file-names', 'plain')
  const { isPending, outcome, saveAll } = useSaveAll(ready)
  const job = useJob('seal-replies')
  const unready = async (replyId: string): Promise<void> => {
    await coaching.setReady({ replyId, ready: false })
    refresh('coaching')
  }
  return (
    <Page title={words.title} lead={words.lead}>
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {outcome && <Outcome outcome={outcome} />}
      {ready?.length === 0 && !outcome && (
        <EmptyState
          sentence={words.empty}
          action={
            <Link href="/coaching/inbox" className={cx(button.button, button.quiet)}>
              {words.toInbox}
            </Link>
          }
        />
      )}
      {ready && ready.length > 0 && (
        <>
          <ul className={css.list} aria-label={words.list}>
            {ready.map((one) => (
              <Line
                key={one.reply.id}
                ready={one}
                onUnready={
                  readOnly || isPending ? null : () => void unready(one.reply.id).catch(() => undefined)
                }
              />
            ))}
          </ul>
          {!readOnly && (
            <div className={css.save}>
              <RadioGroup
                label={words.names}
                options={NAMES}
                value={names}
                onChange={keepNames}
                isDisabled={isPending}
              />
              <div>
                <Button
                  variant="primary"
                  icon="save"
                  onPress={() => void saveAll(names)}
                  isPending={isPending}
                >
                  {words.save(Math.min(ready.length, MOST))}
                </Button>
              </div>
              {isPending && <JobProgress label={words.working} job={job} />}
            </div>
          )}
        </>
      )}
    </Page>
  )
}
