import { useState } from 'react'
import type { EvidenceClaim } from '../../../shared/contract/passages.ts'
import type { ReplyComment } from '../../../shared/contract/replies.ts'
import { spoken } from '../../../shared/domain/exchange/blocks.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { MarkDialog } from '../../ui/passages/mark-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ToggleButton } from '../../ui/toggle-button.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'
import css from './replies.module.css'

const { comment: words } = messages

const Thank = ({ comment }: { comment: ReplyComment }) => {
  const { replies } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const thank = async (thanked: boolean): Promise<void> => {
    try {
      await replies.thank({ commentId: comment.id, thanked })
      refresh('replies')
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  return (
    <ToggleButton
      icon="heart"
      label={words.thank}
      isSelected={comment.thankedAt !== null}
      onChange={(on) => void thank(on)}
    />
  )
}

/** Turns the coach’s question into a step of the next weekly reflection, and back. */
const AskMyself = ({ comment }: { comment: ReplyComment }) => {
  const { replies } = useApi()
  const undoable = useUndoable('replies')
  const { id: commentId, step, question } = comment
  if (question.trim() === '') return null
  if (step === 'asked') return <span className={css.facts}>{words.asked}</span>
  const ask = () => replies.askMyself({ commentId })
  const unask = () => replies.unask({ commentId })
  return step === 'waiting' ? (
    <>
      <span className={css.facts}>{words.waiting}</span>
      <Button
        variant="plain"
        onPress={() =>
          void undoable({ act: unask, undo: ask, said: words.unaskSaid, saidUndone: words.askSaid })
        }
      >
        {words.unask}
      </Button>
    </>
  ) : (
    <Button
      onPress={() =>
        void undoable({ act: ask, undo: unask, said: words.askSaid, saidUndone: words.unaskSaid })
      }
    >
      {words.ask}
    </Button>
  )
}

/** Marks the member’s words as evidence: what the coach saw in them is often what they show. */
const KeepAsEvidence = ({ comment }: { comment: ReplyComment }) => {
  const { replies } = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const { show } = useToast()
  const [isChoosing, setChoosing] = useState(false)
  const { on, passageId } = comment
  if (!on?.entryId || on.place.found === 'gone') return null
  if (passageId !== null) return <span className={css.facts}>{words.marked}</span>
  const mark = async (targets: EvidenceClaim[]): Promise<string | null> => {
    try {
      const { passage } = await replies.markEvidence({ commentId: comment.id, targets })
      refresh('replies')
      refresh('passages')
      show({ text: words.markedSaid(format.list(passage.targets.map(({ label }) => label))) })
      return null
    } catch (error) {
      return errorWords(asAppError(error).code)
    }
  }
  return (
    <>
      <Button onPress={() => setChoosing(true)}>{words.mark}</Button>
      {isChoosing && (
        <MarkDialog
          entryId={on.entryId}
          quote={spoken(on.quote, on.labels)}
          usualStance="for"
          already={[]}
          onChoose={mark}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}

/** What can be done with a comment. */
export const CommentTools = ({ comment }: { comment: ReplyComment }) => (
  <div className={css.tools}>
    <Thank comment={comment} />
    <KeepAsEvidence comment={comment} />
    <AskMyself comment={comment} />
  </div>
)
