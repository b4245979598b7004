import type { Span } from '../../../shared/domain/span.ts'
import { readRendered, wrap } from './rendered-text.ts'
import { mapSource, toRendered } from './source-map.ts'

/** Lays something under words of a step that is read, by their place in its Markdown. */
export const underlayWords = <S extends Span>(
  words: DocumentFragment,
  body: string,
  spans: readonly S[],
  make: (span: S) => HTMLElement,
): void => {
  if (spans.length === 0) return
  const map = mapSource(readRendered(words).text, body)
  for (const span of spans) {
    const place = toRendered(map, span)
    if (place) wrap(words, place, () => make(span))
  }
}
