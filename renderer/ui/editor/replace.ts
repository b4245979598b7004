import type { ChangeSpec } from '@codemirror/state'
import { diffWordsWithSpace } from 'diff'

/** Beyond this many UTF-16 units, or this many edits, the middle is replaced whole rather than compared. */
const MOST_COMPARED = 20_000
const MOST_EDITS = 1_000

const sharedStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return isInsidePair(a, at) || isInsidePair(b, at) ? at - 1 : at
}

const sharedEnd = (a: string, b: string, start: number): number => {
  const most = Math.min(a.length, b.length) - start
  let count = 0
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1
  return isInsidePair(a, a.length - count) || isInsidePair(b, b.length - count) ? count - 1 : count
}

/** Whether a cut here would part the two halves of one character, as of an emoji. */
const isInsidePair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') &&
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '')

/**
 * The fewest changes, within reason, that turn one text into another, so that the cursor and what stands around
 * it stay where they are.
 */
export const changesBetween = (before: string, after: string): readonly ChangeSpec[] => {
  if (before === after) return []
  const start = sharedStart(before, after)
  const end = Math.max(0, sharedEnd(before, after, start))
  const oldMiddle = before.slice(start, before.length - end)
  const newMiddle = after.slice(start, after.length - end)
  const whole = [{ from: start, to: start + oldMiddle.length, insert: newMiddle }]
  if (oldMiddle.length + newMiddle.length > MOST_COMPARED) return whole
  const parts = diffWordsWithSpace(oldMiddle, newMiddle, { maxEditLength: MOST_EDITS })
  if (!parts) return whole
  const changes: ChangeSpec[] = []
  let at = start
  for (const { value, added, removed } of parts) {
    if (added) changes.push({ from: at, insert: value })
    else {
      if (removed) changes.push({ from: at, to: at + value.length })
      at += value.length
    }
  }
  return changes
}
