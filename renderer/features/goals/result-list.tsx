import { useState } from 'react'
import type { Result } from '../../../shared/contract/goals.ts'
import { useApi } from '../../api/hooks.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useFormat } from '../../ui/format.ts'
import { useToast } from '../../ui/toast.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import css from './goals.module.css'
import { messages } from './messages.ts'
import { ResultCard } from './result-card.tsx'
import { ResultDialog } from './result-dialog.tsx'
import { isFew, resultText } from './result-words.ts'

type ResultListProps = { readonly results: readonly Result[]; readonly readOnly: boolean }

/** Results with what can be done with each. One with few people behind it asks before it is copied. */
export const ResultList = ({ results, readOnly }: ResultListProps) => {
  const { goals } = useApi()
  const { show } = useToast()
  const format = useFormat()
  const undoable = useUndoable('goals')
  const [editing, setEditing] = useState<Result | null>(null)
  const [asked, setAsked] = useState<Result | null>(null)
  const copy = async (result: Result): Promise<void> => {
    try {
      await navigator.clipboard.writeText(resultText(result, format))
      show({ text: messages.resultCopied })
    } catch {
      show({ text: messages.resultCopyFailed })
    }
  }
  const remove = async ({ id }: Result): Promise<void> => {
    await undoable({
      act: () => goals.removeResult({ resultId: id }),
      undo: () => goals.putResultBack({ resultId: id }),
      said: messages.resultRemoved,
      saidUndone: messages.resultBack,
    })
    focusHeading()
  }
  return (
    <>
      <ul className={css.results}>
        {results.map((result) => (
          <ResultCard
            key={result.id}
            result={result}
            readOnly={readOnly}
            onCopy={() => (isFew(result) ? setAsked(result) : void copy(result))}
            onEdit={() => setEditing(result)}
            onRemove={() => void remove(result)}
          />
        ))}
      </ul>
      {editing && <ResultDialog goalId={editing.goalId} result={editing} onClose={() => setEditing(null)} />}
      <ConfirmDialog
        title={messages.fewTitle}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        confirmLabel={messages.fewCopy}
        onConfirm={() => (asked ? copy(asked) : undefined)}
      >
        <p>{messages.fewText}</p>
      </ConfirmDialog>
    </>
  )
}
