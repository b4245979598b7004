import { useToast } from '../toast.tsx'
import { useShortcut } from '../use-shortcut.tsx'
import { type ChosenWords, useEntryPassages } from './entry-passages.tsx'
import { MARK_KEYS } from './mark-keys.ts'
import { messages } from './messages.ts'

/** The words selected in the line that has the focus, such as a half of a plan; null when it is elsewhere. */
const chosenInLine = (): ChosenWords | null => {
  const box = document.activeElement
  if (!(box instanceof HTMLTextAreaElement) || box.dataset.step === undefined) return null
  const { selectionStart: start, selectionEnd: end, value: body } = box
  return start < end ? { stepId: box.dataset.step, body, start, end } : null
}

/**
 * The shortcut for marking while an entry is written. Editors answer it themselves; this is for the plain lines,
 * each a text area marked `data-step`, and for the list of shortcuts.
 */
export const LineMarks = () => {
  const { mark, canMark } = useEntryPassages()
  const { show } = useToast()
  const run = (): void => {
    const words = chosenInLine()
    if (words) mark(words)
    else show({ text: messages.nothingChosen })
  }
  useShortcut({ keys: MARK_KEYS, label: messages.keysMark, group: messages.notes }, run, canMark)
  return null
}
