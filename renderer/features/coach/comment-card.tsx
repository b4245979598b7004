import { type RefObject, useEffect, useRef } from 'react'
import type { CoachComment } from '../../../shared/contract/coaching.ts'
import type { SharedExcerpt } from '../../../shared/contract/share-content.ts'
import { useApi } from '../../api/hooks.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { spokenPlace } from '../../ui/shared-text/places.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { CommentFields } from './comment-fields.tsx'
import { saysSomething, wordsOf } from './comment-words.ts'
import css from './comments.module.css'
import { messages } from './messages.ts'
import type { Round } from './use-round.ts'

const { comment: words } = messages

/** So much of the words that it is on as names a comment. */
const LONGEST_NAME = 60

/** The words that a comment is on, as one reads them; '' for one on the whole. */
const quoteOf = (comment: CoachComment, excerpt: SharedExcerpt | undefined): string => {
  if (comment.excerptId === null) return ''
  return excerpt ? spokenPlace(excerpt, comment) : comment.quote
}

const shortened = (quote: string): string =>
  quote.length > LONGEST_NAME ? `${quote.slice(0, LONGEST_NAME).trimEnd()}…` : quote

const Part = ({ text }: { text: string }) =>
  text.trim() !== '' && (
    <div className={css.part}>
      <Markdown text={text} />
    </div>
  )

/** What a comment says, and what the member said to it. */
const CommentText = ({ comment }: { comment: CoachComment }) => (
  <>
    <Part text={comment.acknowledgement} />
    <Part text={comment.question} />
    <Part text={comment.body} />
    {comment.mayBeQuoted && <p className={css.fact}>{words.quotableShort}</p>}
    {comment.answer && (
      <div className={css.answer}>
        <p className={css.fact}>{words.theyAnswered}</p>
        {comment.answer.thanked && <p>{words.thanked}</p>}
        <Part text={comment.answer.body} />
      </div>
    )}
  </>
)

const Quote = ({ quote }: { quote: string }) =>
  quote !== '' && (
    <blockquote className={css.quote} dir="auto">
      {quote}
    </blockquote>
  )

/** A comment of a round that was saved: it stays as it is. */
const SentComment = (props: {
  readonly comment: CoachComment
  readonly excerpt: SharedExcerpt | undefined
  readonly savedAt: number
}) => {
  const format = useFormat()
  return (
    <li className={css.sent} data-note={props.comment.id} tabIndex={-1}>
      <p className={css.fact}>{words.sent(format.dateTime(props.savedAt))}</p>
      <Quote quote={quoteOf(props.comment, props.excerpt)} />
      <CommentText comment={props.comment} />
    </li>
  )
}

const useRemove = (round: Round, replyId: string, commentId: string) => {
  const { coaching } = useApi()
  const undoable = useUndoable('coaching')
  return {
    remove: () =>
      undoable({
        act: async () => {
          round.setOpenId(null)
          round.keepOpen(await coaching.removeComment({ replyId, commentId }))
        },
        undo: () => coaching.putBackComment({ replyId, commentId }),
        said: words.removed,
        saidUndone: words.putBack,
      }),
    /** One without a word goes without a sound. */
    removeEmpty: () => round.change(() => coaching.removeComment({ replyId, commentId })),
  }
}

const focusEdit = (card: RefObject<HTMLLIElement | null>): void => {
  requestAnimationFrame(() => card.current?.querySelector<HTMLElement>('[data-edit] button')?.focus())
}

type CommentCardProps = {
  readonly comment: CoachComment
  readonly excerpt: SharedExcerpt | undefined
  readonly replyId: string
  readonly round: Round
  readonly readOnly: boolean
}

/** A comment of the open round: its words, or its fields while it is written. */
const CommentCard = ({ comment, excerpt, replyId, round, readOnly }: CommentCardProps) => {
  const card = useRef<HTMLLIElement>(null)
  const { remove, removeEmpty } = useRemove(round, replyId, comment.id)
  const quote = quoteOf(comment, excerpt)
  const isOpen = round.openId === comment.id && !readOnly
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const done = (holdsWords: boolean): void => {
    round.setOpenId(null)
    if (holdsWords) focusEdit(card)
    else void removeEmpty()
  }
  return (
    <li ref={card} className={css.card} data-note={comment.id} data-open={isOpen || undefined}>
      <Quote quote={quote} />
      {isOpen ? (
        <CommentFields
          comment={comment}
          replyId={replyId}
          round={round}
          onRemove={() => void remove()}
          onDone={done}
        />
      ) : (
        <>
          <CommentText comment={comment} />
          {!saysSomething(wordsOf(comment)) && <p className={css.fact}>{words.empty}</p>}
          {!readOnly && (
            <div className={css.tools} data-edit="">
              <IconButton
                icon="edit"
                label={quote === '' ? words.editWhole : words.edit(shortened(quote))}
                onPress={() => round.setOpenId(comment.id)}
              />
              <IconButton icon="bin" label={words.remove} onPress={() => void remove()} />
            </div>
          )}
        </>
      )}
    </li>
  )
}

/** Comments that belong to one place, and a button for one more. */
export const CommentList = (props: {
  readonly label: string
  readonly comments: readonly CoachComment[]
  readonly sent: readonly { readonly comment: CoachComment; readonly savedAt: number }[]
  readonly excerpt?: SharedExcerpt
  readonly round: Round
  readonly readOnly: boolean
  readonly add?: { readonly label: string; readonly onPress: () => void }
}) => {
  const { label, comments, sent, excerpt, round, readOnly, add } = props
  const replyId = round.open?.id
  return (
    <>
      {comments.length + sent.length > 0 && (
        <ul className={css.comments} aria-label={label}>
          {sent.map(({ comment, savedAt }) => (
            <SentComment key={comment.id} comment={comment} excerpt={excerpt} savedAt={savedAt} />
          ))}
          {replyId !== undefined &&
            comments.map((comment) => (
              <CommentCard
                key={comment.id}
                comment={comment}
                excerpt={excerpt}
                replyId={replyId}
                round={round}
                readOnly={readOnly}
              />
            ))}
        </ul>
      )}
      {add && !readOnly && (
        <div>
          <Button variant="plain" icon="plus" onPress={add.onPress}>
            {add.label}
          </Button>
        </div>
      )}
    </>
  )
}
