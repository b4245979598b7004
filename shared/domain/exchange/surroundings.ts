import type { Span } from '../span.ts'
import { MAX_SURROUNDING } from './limits.ts'

const PARAGRAPH_END = /\n[^\S\n]*\n/g
/** Where one sentence ends and the next may begin. */
const SENTENCE_END = /(?<=[.!?…][)\]’”"']*)\s+/gu

const lastOf = (text: string, pattern: RegExp): number | null => {
  const found = [...text.matchAll(pattern)].at(-1)
  return found ? found.index + found[0].length : null
}

/** The end of a text, from the beginning of a sentence on, if it is longer than it may be. */
const tailOf = (text: string): string => {
  if (text.length <= MAX_SURROUNDING) return text
  const tail = text.slice(-MAX_SURROUNDING)
  const [first] = tail.matchAll(SENTENCE_END)
  return first ? tail.slice(first.index + first[0].length) : ''
}

/** The beginning of a text, up to the end of a sentence, if it is longer than it may be. */
const headOf = (text: string): string => {
  if (text.length <= MAX_SURROUNDING) return text
  const head = text.slice(0, MAX_SURROUNDING)
  return head.slice(0, lastOf(head, SENTENCE_END) ?? 0)
}

/**
 * A span with the rest of its paragraph at either side: at most 2,000 UTF-16 units each, cut between sentences.
 * @returns where all of that lies
 */
export const withSurroundings = (text: string, { start, end }: Span): Span => {
  const before = text.slice(0, start)
  const paragraph = before.slice(lastOf(before, PARAGRAPH_END) ?? 0).trimStart()
  const after = text.slice(end)
  const stop = after.search(PARAGRAPH_END)
  const rest = (stop < 0 ? after : after.slice(0, stop)).trimEnd()
  return { start: start - tailOf(paragraph).length, end: end + headOf(rest).length }
}
