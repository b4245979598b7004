import { diffLines, diffWordsWithSpace } from 'diff'

/** One stretch of a word diff. */
export type TextChange = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Texts longer than this, in UTF-16 units, are compared by lines first and by words only where lines differ. */
const MAX_BY_WORDS = 20_000
/** Beyond this many edits a diff tells a reader nothing, and its cost grows with their square. */
const MAX_EDITS = 4_000
/** What all comparisons by words of one text may cost together: as much as the dearest of them. */
const MAX_COST = MAX_EDITS ** 2

type Change = {
  readonly value: string
  readonly count: number
  readonly added: boolean
  readonly removed: boolean
}

const partOf = ({ value, added, removed }: Change): TextChange => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text: value,
})

const replaced = (from: string, to: string): TextChange[] => [
  { kind: 'removed', text: from },
  { kind: 'added', text: to },
]

/** How many words came or went. */
const editsOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, { added, removed, count }) => (added || removed ? sum + count : sum), 0)

/** Compares stretches of one text by words, for as long as it may take; what is left then is replaced as a whole. */
const wordComparer = (): ((from: string, to: string) => TextChange[]) => {
  let left = MAX_COST
  return (from, to) => {
    if (from.length + to.length > MAX_BY_WORDS) return replaced(from, to)
    const maxEditLength = Math.min(MAX_EDITS, Math.floor(Math.sqrt(left)))
    const changes = diffWordsWithSpace(from, to, { maxEditLength })
    const edits = changes ? editsOf(changes) : maxEditLength
    left = Math.max(0, left - edits ** 2)
    return changes?.map(partOf) ?? replaced(from, to)
  }
}

/** Pairs each removed block of lines with the added one after it, and compares those by words. */
const byLines = (from: string, to: string): TextChange[] => {
  const lines = diffLines(from, to, { maxEditLength: MAX_EDITS })?.map(partOf)
  if (!lines) return replaced(from, to)
  const byWords = wordComparer()
  return lines.flatMap((part, index) => {
    const next = lines[index + 1]
    if (part.kind === 'removed' && next?.kind === 'added') return byWords(part.text, next.text)
    if (part.kind === 'added' && lines[index - 1]?.kind === 'removed') return []
    return [part]
  })
}

const merged = (parts: readonly TextChange[]): TextChange[] => {
  const result: TextChange[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (part.text === '') continue
    if (last?.kind === part.kind) result[result.length - 1] = { ...part, text: last.text + part.text }
    else result.push(part)
  }
  return result
}

/** So few words beside a replacement tell a reader less than the changes around them read in one. */
const LEAST_BETWEEN = 3

const isReplacement = (parts: readonly TextChange[], at: number): boolean =>
  parts[at]?.kind === 'removed' && parts[at + 1]?.kind === 'added'

const isChange = (part: TextChange | undefined): boolean => part !== undefined && part.kind !== 'same'

/** Whether a stretch that stayed only gets in the way: a word or two on one line, between a replacement and another change. */
const isInTheWay = (parts: readonly TextChange[], at: number): boolean => {
  const text = parts[at]?.text ?? ''
  const words = text.match(/\S+/gu)?.length ?? 0
  return (
    words < LEAST_BETWEEN &&
    !text.includes('\n') &&
    isChange(parts[at - 1]) &&
    isChange(parts[at + 1]) &&
    (isReplacement(parts, at - 2) || isReplacement(parts, at + 1))
  )
}

/** Reads a sentence that was written anew as one that went and one that came, not word by word. */
const readable = (parts: readonly TextChange[]): TextChange[] => {
  const result: TextChange[] = []
  let removed = ''
  let added = ''
  const put = (): void => {
    result.push({ kind: 'removed', text: removed }, { kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [at, part] of parts.entries()) {
    const stays = part.kind === 'same' && !isInTheWay(parts, at)
    if (stays) {
      put()
      result.push(part)
      continue
    }
    if (part.kind !== 'added') removed += part.text
    if (part.kind !== 'removed') added += part.text
  }
  put()
  return result
}

/** A readable diff of two texts: joined in order, `same` and `removed` give the first, `same` and `added` the second. */
export const diffTexts = (from: string, to: string): TextChange[] => {
  if (from === to) return merged([{ kind: 'same', text: from }])
  const parts = from.length + to.length > MAX_BY_WORDS ? byLines(from, to) : wordComparer()(from, to)
  return merged(readable(merged(parts)))
}
