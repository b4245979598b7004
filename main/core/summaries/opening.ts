import type { EntryStep } from '../../../shared/contract/journal.ts'
import { cutTo } from '../../../shared/domain/cut.ts'
import { type Span, trimSpan } from '../../../shared/domain/span.ts'

const MOST = 600

export type OpeningSpan = { readonly stepId: string; readonly span: Span; readonly quote: string }

/** The beginning of an entry: the first paragraph of its first answer, or as many whole sentences as 600 units hold. */
export const openingSpan = (steps: readonly EntryStep[]): OpeningSpan | null => {
  const step = steps.find(({ body }) => /\S/u.test(body))
  if (!step) return null
  const { stepId, body } = step
  const start = body.search(/\S/u)
  const paragraph = body.slice(start).search(/\n\s*\n/u)
  const whole = { start, end: paragraph === -1 ? body.length : start + paragraph }
  const span = trimSpan(body, whole.end - start <= MOST ? whole : { start, end: endOfSentences(body, start) })
  return span && { stepId, span, quote: body.slice(span.start, span.end) }
}

const endOfSentences = (body: string, start: number): number => {
  const text = cutTo(body.slice(start), MOST)
  const ends = [...text.matchAll(/[.!?…]["”’)]*(?=\s)/gu)].map(({ 0: end, index }) => index + end.length)
  const space = text.lastIndexOf(' ')
  return start + (ends.at(-1) ?? (space > 0 ? space : text.length))
}
