import { createContext, useContext, useState } from 'react'
import { asAppError } from '../../api/failure.ts'
import { errorWords } from '../../ui/error-words.ts'
import { useToast } from '../../ui/toast.tsx'
import { type ChosenEntry, NONE_CHOSEN, type Selection, stretched, toggled, withWhole } from './selection.ts'

/** What a row needs while entries are being chosen. */
export type Choosing = {
  readonly selection: Selection
  /** @param isRange all between it and the one before it, too */
  readonly choose: (entry: ChosenEntry, isRange: boolean) => void
}

/** Stands around the rows; null while they are only read. */
export const ChoosingContext = createContext<Choosing | null>(null)

export const useChoosing = (): Choosing | null => useContext(ChoosingContext)

/**
 * Choosing several entries, over filters and searches, until it is left.
 *
 * @param readList the whole list that is shown now, newest first, also where only a part of it stands in the page
 */
export const useSelection = (readList: () => Promise<readonly ChosenEntry[]>) => {
  const { show } = useToast()
  const [selection, setSelection] = useState<Selection | null>(null)
  const change = (make: (before: Selection) => Selection): void =>
    setSelection((before) => (before ? make(before) : null))
  const changeByList = async (
    make: (before: Selection, list: readonly ChosenEntry[]) => Selection,
  ): Promise<void> => {
    try {
      const list = await readList()
      change((before) => make(before, list))
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  return {
    /** Null while nothing is being chosen. */
    selection,
    begin: () => setSelection(NONE_CHOSEN),
    end: () => setSelection(null),
    choose: (entry: ChosenEntry, isRange: boolean): void => {
      if (isRange) void changeByList((before, list) => stretched(before, entry, list))
      else change((before) => toggled(before, entry))
    },
    chooseAll: () => void changeByList(withWhole),
    chooseNone: () => change(() => NONE_CHOSEN),
  }
}

export type EntrySelection = ReturnType<typeof useSelection>
