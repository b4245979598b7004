import type { ErrorCode } from '../../shared/errors.ts'
import { asAppError } from '../api/failure.ts'
import { type ChangingFeature, useRefresh } from '../api/hooks.tsx'
import { errorWords } from './error-words.ts'
import { uiMessages } from './messages.ts'
import { useToast } from './toast.tsx'

export type Undoable = {
  readonly act: () => Promise<unknown>
  readonly undo: () => Promise<unknown>
  /** What to say when it is done; the message offers to undo it. */
  readonly said: string
  readonly saidUndone: string
}

/**
 * Does something that can be undone and says so. The undo may be pressed when the screen is gone: it stands on the
 * call itself. What goes wrong is said too, never thrown.
 *
 * @param feature whose answers change by it
 * @param own words of the screen for some errors
 */
export const useUndoable = (
  feature: ChangingFeature,
  own: Readonly<Partial<Record<ErrorCode, string>>> = {},
): ((undoable: Undoable) => Promise<void>) => {
  const refresh = useRefresh()
  const { show } = useToast()
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work()
      refresh(feature)
      return true
    } catch (error) {
      show({ text: errorWords(asAppError(error).code, own) })
      return false
    }
  }
  return async ({ act, undo, said, saidUndone }) => {
    const undoIt = async (): Promise<void> => {
      if (await attempt(undo)) show({ text: saidUndone })
    }
    if (await attempt(act))
      show({ text: said, action: { label: uiMessages.undo, onPress: () => void undoIt() } })
  }
}
