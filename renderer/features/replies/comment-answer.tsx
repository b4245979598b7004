import { useRef, useState } from 'react'
import type { ReplyComment } from '../../../shared/contract/replies.ts'
import { MAX_COMMENT } from '../../../shared/domain/exchange/limits.ts'
import { useApi, useRefresh } from '../../api/hooks.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { UnsavedBanner } from '../../ui/autosaved/unsaved-banner.tsx'
import { useAutosaved } from '../../ui/autosaved/use-autosaved.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { messages } from './messages.ts'
import css from './replies.module.css'

const { comment: words } = messages

const AnswerField = ({ comment }: { comment: ReplyComment }) => {
  const { replies } = useApi()
  const refresh = useRefresh()
  const latest = useRef(comment.answer)
  const readAll = (): string => latest.current
  const { state, typed, flush } = useAutosaved<{ body: string }>({
    save: async ({ body }) => {
      if (body === undefined) return
      await replies.answer({ commentId: comment.id, body })
      refresh('replies')
    },
    readAll,
  })
  return (
    <div className={css.answer}>
      <UnsavedBanner state={state} readAll={readAll} />
      <WordsField
        label={words.yourAnswer}
        hint={words.answerHint}
        saved={comment.answer}
        onType={(body) => {
          latest.current = body
          typed({ body })
        }}
        flush={flush}
        most={MAX_COMMENT}
      />
      <SavingNote state={state} />
    </div>
  )
}

/** What the member says to a comment; it saves itself, and goes along with a later share. */
export const CommentAnswer = ({ comment, readOnly }: { comment: ReplyComment; readOnly: boolean }) => {
  const format = useFormat()
  const [isOpen, setOpen] = useState(comment.answer !== '')
  return (
    <>
      {comment.answerSentAt !== null && (
        <p className={css.soft}>{words.sent(format.dateTime(comment.answerSentAt))}</p>
      )}
      {isOpen && !readOnly && <AnswerField comment={comment} />}
      {isOpen && readOnly && (
        <blockquote className={css.quote} dir="auto">
          {comment.answer}
        </blockquote>
      )}
      {!isOpen && !readOnly && (
        <div>
          <Button variant="plain" onPress={() => setOpen(true)}>
            {words.answer}
          </Button>
        </div>
      )}
    </>
  )
}
