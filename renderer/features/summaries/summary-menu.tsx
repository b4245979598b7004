import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Summary } from '../../../shared/contract/summaries.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer, useRefresh } from '../../api/hooks.tsx'
import { IconButton } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFlushAll } from '../../ui/flush.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { editionMessages } from './edition-messages.ts'
import { FactsDialog } from './facts-dialog.tsx'
import { messages } from './messages.ts'
import { preparingMessages } from './preparing-messages.ts'

/** What can be done with a whole summary. */
export const SummaryMenu = ({ summary }: { summary: Summary }) => {
  const { summaries } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const [, navigate] = useLocation()
  const flushAll = useFlushAll()
  const { show } = useToast()
  const readOnly = useReadOnly()
  const undoable = useUndoable('summaries')
  const [isOpen, setOpen] = useState(false)
  const summaryId = summary.id
  const duplicate = async (): Promise<void> => {
    if (!(await flushAll())) return
    try {
      const made = await summaries.duplicate({ summaryId })
      keep(summaries.get, { summaryId: made.id }, made)
      refresh('summaries')
      navigate(`/summaries/${made.id}`)
      show({ text: messages.duplicated })
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  const remove = async (): Promise<void> => {
    if (!(await flushAll())) return
    navigate('/summaries')
    await undoable({
      act: () => summaries.remove({ summaryId }),
      undo: () => summaries.putBack({ summaryId }),
      said: messages.removed,
      saidUndone: messages.isBack,
    })
  }
  const goTo = async (place: string): Promise<void> => {
    if (await flushAll()) navigate(`/summaries/${summaryId}/${place}`)
  }
  const reading = [
    {
      id: 'editions',
      label: editionMessages.edition.title,
      icon: 'save',
      onAction: () => void goTo('editions'),
    },
    {
      id: 'history',
      label: editionMessages.history.title,
      icon: 'history',
      onAction: () => void goTo('history'),
    },
  ] as const
  const preparing = [
    {
      id: 'standards',
      label: preparingMessages.standards.title,
      icon: 'check',
      onAction: () => void goTo('standards'),
    },
    {
      id: 'interview',
      label: preparingMessages.interview.title,
      icon: 'coaching',
      onAction: () => void goTo('interview'),
    },
  ] as const
  const changing = [
    { id: 'facts', label: messages.details, icon: 'edit', onAction: () => setOpen(true) },
    ...preparing,
    ...reading,
    { id: 'duplicate', label: messages.duplicate, icon: 'copy', onAction: () => void duplicate() },
    { id: 'remove', label: messages.remove, icon: 'bin', isDanger: true, onAction: () => void remove() },
  ] as const
  return (
    <>
      <Menu
        label={messages.more}
        trigger={<IconButton icon="more" label={messages.more} />}
        items={readOnly ? reading : changing}
      />
      {isOpen && <FactsDialog summary={summary} onClose={() => setOpen(false)} />}
    </>
  )
}
