import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { CoachComment } from '../../../shared/contract/coaching.ts'
import { MAX_COMMENT } from '../../../shared/domain/exchange/limits.ts'
import { useApi } from '../../api/hooks.tsx'
import { BehindBanner } from '../../ui/autosaved/behind-banner.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { useVersioned, type Versioned } from '../../ui/autosaved/use-versioned.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { type CommentWords, placeOf, saysSomething, wordsOf } from './comment-words.ts'
import css from './comments.module.css'
import { messages } from './messages.ts'
import type { Round } from './use-round.ts'

const { comment: words } = messages

const readAll = ({ acknowledgement, question, body }: CommentWords): string =>
  [acknowledgement, question, body].filter((part) => part.trim() !== '').join('\n\n')

type CommentFieldsProps = {
  readonly comment: CoachComment
  readonly replyId: string
  readonly round: Round
  readonly onRemove: () => void
  /** Called with whether the comment holds a word. */
  readonly onDone: (holdsWords: boolean) => void
}

/** A comment being written: two gentle parts and free words, each durable as it is typed. */
export const CommentFields = ({ comment, replyId, round, onRemove, onDone }: CommentFieldsProps) => {
  const { coaching } = useApi()
  const first = useRef<HTMLDivElement>(null)
  const kept: Versioned<CommentWords> = { words: wordsOf(comment), version: comment.version }
  const versioned = useVersioned<CommentWords>({
    kept,
    save: async (now, baseVersion) => {
      const { reply } = await coaching.saveComment({
        replyId,
        commentId: comment.id,
        place: placeOf(comment),
        questionId: comment.questionId,
        ...now,
        baseVersion,
      })
      round.keepOpen(reply)
      const saved = reply.comments.find(({ id }) => id === comment.id)
      return saved
        ? { words: wordsOf(saved), version: saved.version }
        : { words: now, version: baseVersion + 1 }
    },
    readAll,
  })
  const { state, typed, flush, epoch } = versioned
  useEffect(() => first.current?.querySelector('textarea')?.focus({ preventScroll: true }), [])

  const done = async (): Promise<void> => {
    try {
      await flush()
      onDone(saysSomething(versioned.now()))
    } catch {
      // What is not saved stays in its fields; the card says why.
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    void done()
  }
  const field = { flush, most: MAX_COMMENT } as const
  const isAnswer = comment.questionId !== null
  const freeWords = (
    <WordsField
      {...field}
      label={isAnswer ? words.toQuestion : words.body}
      saved={comment.body}
      onType={(body) => typed({ body })}
    />
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut of the button Done
    <div ref={first} className={css.fields} onKeyDown={onKeyDown}>
      <BehindBanner versioned={versioned} newer={readAll(kept.words)} />
      <div key={epoch} className={css.fields}>
        {isAnswer && freeWords}
        <WordsField
          {...field}
          label={words.acknowledgement}
          hint={words.acknowledgementHint}
          saved={comment.acknowledgement}
          onType={(acknowledgement) => typed({ acknowledgement })}
        />
        <WordsField
          {...field}
          label={words.question}
          hint={words.questionHint}
          saved={comment.question}
          onType={(question) => typed({ question })}
        />
        {!isAnswer && freeWords}
      </div>
      <Checkbox
        label={words.quotable}
        isSelected={comment.mayBeQuoted}
        onChange={(mayBeQuoted) => {
          typed({ mayBeQuoted })
          void flush().catch(() => undefined)
        }}
      />
      <div className={css.tools}>
        <Button onPress={() => void done()}>{words.done}</Button>
        <SavingNote state={state} />
        <span className={css.end}>
          <IconButton icon="bin" label={words.remove} onPress={onRemove} />
        </span>
      </div>
    </div>
  )
}
