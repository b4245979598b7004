import { useEffect, useRef, useState } from 'react'
import type { Fields } from './fields.ts'

export type Tally = { readonly words: number; readonly written: ReadonlySet<string> }

/** Counting follows typing at this distance, so that no key waits for it. */
const COUNT_AFTER_MS = 300

const tallyOf = (fields: Fields, stepIds: readonly string[]): Tally => {
  const counts = stepIds.map((id) => ({ id, words: fields.get(id)?.words() ?? 0 }))
  return {
    words: counts.reduce((sum, { words }) => sum + words, 0),
    written: new Set(counts.filter(({ words }) => words > 0).map(({ id }) => id)),
  }
}

/** Words on the page and the steps that hold some, kept up behind the typing. */
export const useTally = (fields: Fields, stepIds: readonly string[], initial: Tally) => {
  const [tally, setTally] = useState(initial)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  const countSoon = (): void => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined
      setTally(tallyOf(fields, stepIds))
    }, COUNT_AFTER_MS)
  }
  return { tally, countSoon }
}
