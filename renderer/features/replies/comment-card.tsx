import type { ReplyComment } from '../../../shared/contract/replies.ts'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { CommentAbout } from './comment-about.tsx'
import { CommentAnswer } from './comment-answer.tsx'
import { CommentTools } from './comment-tools.tsx'
import { messages } from './messages.ts'
import css from './replies.module.css'

const { comment: words } = messages

type CommentCardProps = {
  readonly comment: ReplyComment
  /** Whether it stands below the very words that it is about. */
  readonly isBeside?: boolean
}

/** A coach’s words, what they are about, and what can be done with them. */
export const CommentCard = ({ comment, isBeside = false }: CommentCardProps) => {
  const format = useFormat()
  const readOnly = useReadOnly()
  return (
    <li className={css.comment} data-comment={comment.id}>
      <div className={css.head}>
        <bdi className={css.who}>{words.by(comment.contactName)}</bdi>
        <span className={css.facts}>
          <span>{format.dateTime(comment.madeAt)}</span>
          {!comment.signed && <span className={css.caution}>{messages.unsigned}</span>}
          {comment.mayBeQuoted && <span>{words.mayBeQuoted}</span>}
        </span>
      </div>
      <CommentAbout comment={comment} isBeside={isBeside} />
      {comment.acknowledgement && <Markdown text={comment.acknowledgement} />}
      {comment.question && (
        <div className={css.question}>
          <p className={css.label}>{words.question}</p>
          <Markdown text={comment.question} />
        </div>
      )}
      {comment.body && <Markdown text={comment.body} />}
      {!readOnly && <CommentTools comment={comment} />}
      <CommentAnswer comment={comment} readOnly={readOnly} />
    </li>
  )
}
