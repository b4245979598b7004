import type { SharedExcerpt } from '../../../shared/contract/share-content.ts'
import { BLOCK } from '../../../shared/domain/exchange/text.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { readRendered, wrap } from '../passages/rendered-text.ts'
import { mapSource, type SourceMap, toRendered } from '../passages/source-map.ts'
import { messages } from './messages.ts'
import { labelAt, ownSpan, wholeText } from './places.ts'

/** Words of an excerpt to lay something under; offsets as in a `SharedPlace`. */
export type SharedMark = Span & { readonly id: string }

const blockElement = (label: string): HTMLElement => {
  const element = document.createElement('span')
  element.dataset.block = ''
  element.dir = 'auto'
  const hidden = document.createElement('span')
  hidden.className = 'visually-hidden'
  hidden.textContent = messages.hidden
  element.append(hidden, label)
  return element
}

/** Puts a labelled block in the place of each U+FFFC; to what reads these nodes it stays one unit. */
const setBlocks = (
  words: DocumentFragment,
  whole: string,
  labels: readonly string[],
  map: SourceMap,
): void => {
  const { text } = readRendered(words)
  for (let at = text.indexOf(BLOCK); at >= 0; at = text.indexOf(BLOCK, at + 1)) {
    const label = labelAt(whole, map.starts[at] ?? -1, labels) ?? messages.somethingHidden
    wrap(words, { start: at, end: at + 1 }, () => {
      const slot = document.createElement('span')
      slot.dataset.slot = label
      return slot
    })
  }
  for (const slot of words.querySelectorAll<HTMLElement>('[data-slot]'))
    slot.replaceWith(blockElement(slot.dataset.slot ?? ''))
}

/**
 * Works on the rendered words of an excerpt: what stands around them becomes quieter, marks get an underlay
 * (`mark[data-passage]`), redactions become labelled blocks.
 */
export const prepareExcerpt = (
  words: DocumentFragment,
  excerpt: SharedExcerpt,
  marks: readonly SharedMark[],
): void => {
  const whole = wholeText(excerpt)
  const own = ownSpan(excerpt)
  const map = mapSource(readRendered(words).text, whole)
  const around = [
    { start: 0, end: own.start },
    { start: own.end, end: whole.length },
  ]
  for (const span of around) {
    const place = span.start < span.end ? toRendered(map, span) : null
    if (place)
      wrap(words, place, () => {
        const element = document.createElement('span')
        element.dataset.around = ''
        return element
      })
  }
  for (const { id, start, end } of marks) {
    const place = toRendered(map, { start: own.start + start, end: own.start + end })
    if (place)
      wrap(words, place, () => {
        const element = document.createElement('mark')
        element.dataset.passage = id
        return element
      })
  }
  setBlocks(words, whole, excerpt.labels, map)
}
