import type { ThreadSubject } from '../../../shared/contract/threads.ts'

/** Whether two subjects are the same thing. */
export const isSame = (a: ThreadSubject, b: ThreadSubject): boolean => {
  if (a.kind === 'word') return b.kind === 'word' && a.words === b.words
  if (a.kind === 'tag') return b.kind === 'tag' && a.tag === b.tag
  if (a.kind === 'person') return b.kind === 'person' && a.personId === b.personId
  return b.kind === 'value' && a.valueId === b.valueId
}
