import { useState } from 'react'
import type { ReplyComment } from '../../../shared/contract/replies.ts'
import { MAX_COMMENT } from '../../../shared/domain/exchange/limits.ts'
import { useApi, useRefresh } from '../../api/hooks.tsx'
import { BehindBanner } from '../../ui/autosaved/behind-banner.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { useVersioned, type Versioned } from '../../ui/autosaved/use-versioned.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { messages } from './messages.ts'
import css from './replies.module.css'

const { comment: words } = messages

type Words = { readonly body: string }

const AnswerField = ({ comment }: { comment: ReplyComment }) => {
  const { replies } = useApi()
  const refresh = useRefresh()
  const { id: commentId, answer, answerVersion } = comment
  // What was saved here stands before the page has asked again.
  const [saved, setSaved] = useState<Versioned<Words>>({ words: { body: answer }, version: answerVersion })
  const kept = saved.version > answerVersion ? saved : { words: { body: answer }, version: answerVersion }
  const versioned = useVersioned<Words>({
    kept,
    save: async ({ body }, baseVersion) => {
      const now = await replies.answer({ commentId, body, baseVersion })
      const next = { words: { body: now.answer }, version: now.answerVersion }
      setSaved(next)
      refresh('replies')
      return next
    },
    readAll: ({ body }) => body,
  })
  return (
    <div className={css.answer}>
      <BehindBanner versioned={versioned} newer={kept.words.body} />
      <WordsField
        key={versioned.epoch}
        label={words.yourAnswer}
        hint={words.answerHint}
        saved={kept.words.body}
        onType={(body) => versioned.typed({ body })}
        flush={versioned.flush}
        most={MAX_COMMENT}
      />
      <SavingNote state={versioned.state} />
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
