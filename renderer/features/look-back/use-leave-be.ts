import type { LeftBe } from '../../../shared/contract/look-back.ts'
import { useApi } from '../../api/hooks.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'

/** Leaves something be, or brings it back; each is the other's undo. */
export const useLeaveBe = () => {
  const { lookBack } = useApi()
  const undoable = useUndoable('lookBack')
  const leave = async (what: LeftBe): Promise<void> => {
    await undoable({
      act: () => lookBack.leaveBe(what),
      undo: () => lookBack.bringBack(what),
      said: messages.left,
      saidUndone: messages.broughtBack,
    })
    // The button has gone with its row.
    focusHeading()
  }
  const bringBack = async (what: LeftBe): Promise<void> => {
    await undoable({
      act: () => lookBack.bringBack(what),
      undo: () => lookBack.leaveBe(what),
      said: messages.broughtBack,
      saidUndone: messages.left,
    })
    focusHeading()
  }
  return { leave, bringBack }
}
