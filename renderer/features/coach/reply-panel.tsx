import { Link } from 'wouter'
import type { CoachReply, ReceivedLine } from '../../../shared/contract/coaching.ts'
import type { ShareContent } from '../../../shared/contract/share-content.ts'
import { MAX_NOTE } from '../../../shared/domain/exchange/limits.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { BehindBanner } from '../../ui/autosaved/behind-banner.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { useVersioned } from '../../ui/autosaved/use-versioned.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { cx } from '../../ui/cx.ts'
import { errorWords } from '../../ui/error-words.ts'
import { useFlushAll } from '../../ui/flush.tsx'
import { Section } from '../../ui/page.tsx'
import stack from '../../ui/stack.module.css'
import { useToast } from '../../ui/toast.tsx'
import css from './coach.module.css'
import { WholeComments } from './commented-share.tsx'
import { messages } from './messages.ts'
import type { Round } from './use-round.ts'

const { reply: words } = messages

type NoteWords = { readonly note: string }

const Note = ({ round, reply }: { round: Round; reply: CoachReply | null }) => {
  const { coaching } = useApi()
  const versioned = useVersioned<NoteWords>({
    kept: { words: { note: reply?.note ?? '' }, version: reply?.noteVersion ?? 0 },
    save: async ({ note }, baseVersion) => {
      const { id } = reply ?? (await coaching.beginReply({ receivedId: round.receivedId }))
      const saved = await coaching.setReply({ replyId: id, note: { body: note, baseVersion } })
      round.keepOpen(saved)
      return { words: { note: saved.note }, version: saved.noteVersion }
    },
    readAll: ({ note }) => note,
  })
  return (
    <div className={stack.tight}>
      <BehindBanner versioned={versioned} newer={reply?.note ?? ''} />
      <WordsField
        key={versioned.epoch}
        label={words.note}
        hint={words.noteHint}
        saved={reply?.note ?? ''}
        onType={(note) => versioned.typed({ note })}
        flush={versioned.flush}
        most={MAX_NOTE}
      />
      <SavingNote state={versioned.state} />
    </div>
  )
}

/** Whether the next conversation goes along; offered where there is one. */
const WithMeeting = ({ round, contactId }: { round: Round; contactId: string }) => {
  const { coaching, conversations } = useApi()
  const { data: list = [] } = useQuery(conversations.list, { contactId })
  if (list.length === 0) return null
  return (
    <Checkbox
      label={words.withMeeting}
      hint={words.withMeetingHint}
      isSelected={round.open?.withMeeting ?? false}
      onChange={(withMeeting) => void round.change((replyId) => coaching.setReply({ replyId, withMeeting }))}
    />
  )
}

const Ready = ({ round, reply }: { round: Round; reply: CoachReply }) => {
  const { coaching } = useApi()
  return (
    <Banner
      tone="good"
      live="status"
      title={words.isReady}
      actions={
        <>
          <Link href="/coaching/ready" className={cx(button.button, button.primary)}>
            {words.toReady}
          </Link>
          <Button
            onPress={() => void round.change(() => coaching.setReady({ replyId: reply.id, ready: false }))}
          >
            {words.unready}
          </Button>
        </>
      }
    >
      {words.isReadyBody}
    </Banner>
  )
}

/** Says that a share needs no answer, and takes that back: it waits for one no longer. */
const Settle = ({ line }: { line: ReceivedLine }) => {
  const { coaching } = useApi()
  const refresh = useRefresh()
  const set = useCommand(coaching.setSettled)
  const isSettled = line.state === 'settled'
  return (
    <>
      <Button
        variant="plain"
        isPending={set.isPending}
        onPress={() =>
          set.mutate({ receivedId: line.id, settled: !isSettled }, { onSuccess: () => refresh('coaching') })
        }
      >
        {isSettled ? words.unsettle : words.settle}
      </Button>
      <p role="status" className={css.soft}>
        {isSettled && words.isSettled}
      </p>
      {set.error && <p role="alert">{errorWords(set.error.code)}</p>}
    </>
  )
}

/** A share that only thanks needs no answer by itself. */
const mayBeSettled = ({ state, settledAt }: ReceivedLine): boolean =>
  state === 'unread' || state === 'read' || (state === 'settled' && settledAt !== null)

type ReplyPanelProps = {
  readonly content: ShareContent | null
  readonly line: ReceivedLine
  readonly round: Round
  readonly readOnly: boolean
}

/** The round as a whole: what is said to all of it, what goes along, and whether it is ready. */
export const ReplyPanel = ({ content, line, round, readOnly }: ReplyPanelProps) => {
  const { coaching } = useApi()
  const { show } = useToast()
  const flushAll = useFlushAll()
  const reply = round.open
  const finish = async (): Promise<void> => {
    // What is not saved says so itself, and would be missing in the file.
    if (!(await flushAll())) return
    round.setOpenId(null)
    const isReady = await round.change((replyId) => coaching.setReady({ replyId, ready: true }))
    if (isReady) show({ text: words.readySaid })
  }
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={css.reply}>
        <WholeComments content={content} round={round} readOnly={readOnly} />
        {!readOnly && (
          <>
            {/* A new round begins with an empty note; the first save of one must not take its field away. */}
            <Note key={round.saved.length} round={round} reply={reply} />
            <WithMeeting round={round} contactId={line.contactId} />
            {reply?.state === 'ready' ? (
              <Ready round={round} reply={reply} />
            ) : (
              <div className={css.ways}>
                <Button variant="primary" icon="check" onPress={() => void finish()}>
                  {words.ready}
                </Button>
                {mayBeSettled(line) && <Settle line={line} />}
              </div>
            )}
          </>
        )}
      </div>
    </Section>
  )
}
