import { useMemo, useRef } from 'react'
import type { CoachComment, Received } from '../../../shared/contract/coaching.ts'
import type { ShareContent, SharedExcerpt } from '../../../shared/contract/share-content.ts'
import type { NotChosen } from '../../ui/passages/chosen-words.ts'
import type { ChosenWords } from '../../ui/passages/entry-passages.tsx'
import { showPassage } from '../../ui/passages/show-passage.ts'
import { WordTool } from '../../ui/passages/word-tool.tsx'
import { ExcerptText } from '../../ui/shared-text/excerpt-text.tsx'
import { placeIn, wholeText } from '../../ui/shared-text/places.ts'
import type { SharedMark } from '../../ui/shared-text/prepare.ts'
import { SharedContent } from '../../ui/shared-text/shared-content.tsx'
import { useToast } from '../../ui/toast.tsx'
import { CommentList } from './comment-card.tsx'
import { saysSomething } from './comment-words.ts'
import css from './comments.module.css'
import { messages } from './messages.ts'
import type { Round } from './use-round.ts'

const { choose: words, comment: commenting } = messages

const COMMENT_KEYS = 'Mod+Shift+X'

const WHY_NOT: Readonly<Record<NotChosen, string>> = {
  nothing: words.nothing,
  'two-steps': words.twoSteps,
  'cannot-tell': words.cannotTell,
  plan: words.cannotTell,
}

type Sent = { readonly comment: CoachComment; readonly savedAt: number }

/** What was commented so far: in the open round, and in those that were saved. */
const commentsOf = ({ open, saved }: Pick<Round, 'open' | 'saved'>) => ({
  open: open?.comments ?? [],
  sent: saved
    .toReversed()
    .flatMap(({ comments, savedAt }) =>
      comments.filter(saysSomething).map((comment): Sent => ({ comment, savedAt: savedAt ?? 0 })),
    ),
})

const byPlace = (one: CoachComment, other: CoachComment): number => one.start - other.start

type CommentedShareProps = {
  readonly content: ShareContent
  readonly answered: Received['answered']
  readonly round: Round
  readonly readOnly: boolean
}

/** A share in the look of the journal, with what the coach wrote beside the words that it is on. */
export const CommentedShare = ({ content, answered, round, readOnly }: CommentedShareProps) => {
  const { show } = useToast()
  const root = useRef<HTMLDivElement>(null)
  const { open, saved } = round
  const all = useMemo(() => commentsOf({ open, saved }), [open, saved])
  const marks = useMemo(() => {
    const every = [...all.open, ...all.sent.map(({ comment }) => comment)]
    return new Map(
      content.excerpts.map(({ id }): [string, SharedMark[]] => [
        id,
        every.filter(({ excerptId }) => excerptId === id).map(({ id, start, end }) => ({ id, start, end })),
      ]),
    )
  }, [all, content.excerpts])
  const bodies = useMemo(
    () => new Map(content.excerpts.map((excerpt) => [excerpt.id, wholeText(excerpt)])),
    [content.excerpts],
  )

  const choose = (chosen: ChosenWords): void => {
    const excerpt = content.excerpts.find(({ id }) => id === chosen.stepId)
    const place = excerpt && placeIn(excerpt, chosen)
    if (place) {
      document.getSelection()?.removeAllRanges()
      void round.addComment(place)
    } else show({ text: words.around })
  }
  const openMark = (id: string): void => {
    if (all.open.some((comment) => comment.id === id)) round.setOpenId(id)
    else if (root.current) showPassage(root.current, id)
  }
  const renderExcerpt = (excerpt: SharedExcerpt) => (
    <div className={css.beside}>
      <ExcerptText excerpt={excerpt} marks={marks.get(excerpt.id) ?? []} onOpenMark={openMark} />
      <div className={css.column}>
        <CommentList
          label={commenting.comments}
          excerpt={excerpt}
          comments={all.open.filter(({ excerptId }) => excerptId === excerpt.id).toSorted(byPlace)}
          sent={all.sent.filter(({ comment }) => comment.excerptId === excerpt.id)}
          round={round}
          readOnly={readOnly}
        />
      </div>
    </div>
  )
  const belowQuestion = (questionId: string) => {
    const isItsAnswer = (comment: CoachComment): boolean =>
      comment.questionId === questionId && comment.excerptId === null
    const answers = all.open.filter(isItsAnswer)
    return (
      <div className={css.below}>
        <CommentList
          label={commenting.toQuestion}
          comments={answers}
          sent={all.sent.filter(({ comment }) => isItsAnswer(comment))}
          round={round}
          readOnly={readOnly}
          {...(answers.length === 0 && {
            add: { label: commenting.answer, onPress: () => void round.addComment(null, questionId) },
          })}
        />
      </div>
    )
  }
  const renderAnswered = (commentId: string) => {
    const comment = answered.find((one) => one.commentId === commentId)
    if (!comment) return null
    const said = [comment.acknowledgement, comment.question, comment.body].filter((part) => part !== '')
    return (
      <blockquote className={css.quote} dir="auto">
        <span className="visually-hidden">{messages.reading.answered}: </span>
        {said.join(' ')}
      </blockquote>
    )
  }
  return (
    <WordTool
      root={root}
      bodies={bodies}
      canChoose={!readOnly}
      keys={COMMENT_KEYS}
      words={words}
      onChoose={choose}
      onNotChosen={(why) => show({ text: WHY_NOT[why] })}
    >
      <SharedContent
        content={content}
        renderExcerpt={renderExcerpt}
        belowQuestion={belowQuestion}
        renderAnswered={renderAnswered}
      />
    </WordTool>
  )
}

/** Comments on the share as a whole, and on what is not here any more. */
export const WholeComments = ({
  content,
  round,
  readOnly,
}: Omit<CommentedShareProps, 'content' | 'answered'> & { readonly content: ShareContent | null }) => {
  const all = commentsOf(round)
  const excerptIds = new Set(content?.excerpts.map(({ id }) => id))
  const questionIds = new Set(content?.questions.map(({ id }) => id))
  const isOnWhole = ({ excerptId, questionId }: CoachComment): boolean =>
    excerptId === null ? questionId === null || !questionIds.has(questionId) : !excerptIds.has(excerptId)
  return (
    <CommentList
      label={commenting.onWhole}
      comments={all.open.filter(isOnWhole)}
      sent={all.sent.filter(({ comment }) => isOnWhole(comment))}
      round={round}
      readOnly={readOnly}
      add={{ label: commenting.addWhole, onPress: () => void round.addComment(null) }}
    />
  )
}
