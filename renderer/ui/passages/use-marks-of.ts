import { useMemo } from 'react'
import type { Passage } from '../../../shared/contract/passages.ts'
import { useEntryPassages } from './entry-passages.tsx'

/** The marks of some steps of the entry. Stays the same list while nothing changed. */
export const useMarksOf = (stepIds: readonly string[]): readonly Passage[] => {
  const { passages } = useEntryPassages()
  const key = stepIds.join(' ')
  return useMemo(() => passages.filter(({ stepId }) => key.split(' ').includes(stepId)), [passages, key])
}
