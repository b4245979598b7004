import { useLocation } from 'wouter'
import type { Choice } from '../../../shared/contract/choices.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFlushAll } from '../../ui/flush.tsx'
import { useFormat } from '../../ui/format.ts'
import type { MenuEntry } from '../../ui/menu.tsx'
import { useHandOver } from '../../ui/passages/hand-over.ts'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { chartMessages } from './chart-messages.ts'
import { evidenceMessages } from './evidence-messages.ts'

const { choice: words, hide, part, move, ties } = evidenceMessages

/** What can stand open over a choice. */
export type ChoiceDialog = 'hide' | 'describe' | 'part' | 'move' | 'ties'

type Ways = {
  readonly summaryId: string
  readonly choice: Choice
  /** Whether there are, or should be, standards to tie it to. */
  readonly hasStandards: boolean
  readonly onOpen: (dialog: ChoiceDialog) => void
}

/** Takes the words of a choice as they stand at their source now. */
const useRenew = ({ summaryId, choice }: Pick<Ways, 'summaryId' | 'choice'>) => {
  const { choices } = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const { show } = useToast()
  return async (): Promise<void> => {
    try {
      const { lost } = await choices.refresh({ summaryId, choiceId: choice.id })
      refresh('choices')
      show({
        text: lost.length > 0 ? words.lost(format.list(lost.map(({ label }) => label))) : words.refreshed,
      })
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
}

/** Goes to where a choice stands in its entry, once the last words are saved. */
export const useToEntry = ({ source, entryId }: Choice): (() => Promise<void>) => {
  const [, navigate] = useLocation()
  const flushAll = useFlushAll()
  const handOver = useHandOver('passage')
  return async () => {
    if (entryId === null || !(await flushAll())) return
    if (source.kind === 'passage') handOver(source.passageId)
    navigate(`/read/${entryId}`)
  }
}

/** The ways on from a choice, in its menu. */
export const useChoiceWays = ({ summaryId, choice, hasStandards, onOpen }: Ways): readonly MenuEntry[] => {
  const { choices } = useApi()
  const toEntry = useToEntry(choice)
  const undoable = useUndoable('choices')
  const readOnly = useReadOnly()
  const renew = useRenew({ summaryId, choice })
  const ref = { summaryId, choiceId: choice.id }
  const remove = (): Promise<void> =>
    undoable({
      act: () => choices.unchoose(ref),
      undo: () => choices.putBack(ref),
      said: words.removed,
      saidUndone: words.isBack,
    })
  const isChart = choice.source.kind === 'chart'
  const hasPart =
    choice.source.kind === 'passage' && (choice.state === 'stands' || choice.state === 'changed')
  const reading: readonly (MenuEntry | false)[] = [
    choice.entryId !== null && {
      id: 'entry',
      label: words.toEntry,
      icon: 'journal',
      onAction: () => void toEntry(),
    },
  ]
  const changing: readonly (MenuEntry | false)[] = [
    isChart && {
      id: 'describe',
      label: chartMessages.describe.menu,
      icon: 'edit',
      onAction: () => onOpen('describe'),
    },
    !isChart &&
      choice.fields.length > 0 && {
        id: 'hide',
        label: hide.title,
        icon: 'eye-off',
        onAction: () => onOpen('hide'),
      },
    hasPart && { id: 'part', label: part.title, icon: 'edit', onAction: () => onOpen('part') },
    choice.state === 'changed' && {
      id: 'refresh',
      label: words.refresh,
      icon: 'swap',
      onAction: () => void renew(),
    },
    hasStandards && { id: 'ties', label: ties.menu, icon: 'check', onAction: () => onOpen('ties') },
    { id: 'move', label: move.menu, icon: 'folder', onAction: () => onOpen('move') },
    { id: 'remove', label: words.remove, icon: 'close', onAction: () => void remove() },
  ]
  return [...reading, ...(readOnly ? [] : changing)].filter((entry) => entry !== false)
}
