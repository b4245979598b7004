import { shortened } from '../cut.ts'
import { type Inline, MARKS, type Mark } from './model.ts'
import { isVisible, settleLine, settleText } from './strings.ts'

/** The number of a note that a cite leads to; null where there is none. */
export type NoteOf = (note: number) => number | null

type Text = Extract<Inline, { kind: 'text' }>
type Cite = Extract<Inline, { kind: 'cite' }>

const text = (words: string, marks: readonly Mark[]): Text => ({ kind: 'text', text: words, marks })

const KEPT_LINK = /^(?:https:\/\/[^/?#]+|mailto:[^@]+@[^@])/iu
const MAX_LINK = 2_000

/** A link's address as every format can hold it, or null where it is not one that a document keeps. */
const settleLink = (href: string): string | null => {
  const address = settleLine(href).replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)
  return KEPT_LINK.test(address) && address.length <= MAX_LINK ? address : null
}

const settleRun = ({ text: words, marks }: Text): Inline[] => {
  const kept = MARKS.filter((mark) => marks.includes(mark))
  return settleText(words)
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      text(kept.includes('code') ? line : line.replace(/ {2,}/gu, ' '), kept),
    ])
}

/** Whether there is anything to see; a cite alone is seen too. */
export const inlinesVisible = (inlines: readonly Inline[]): boolean =>
  inlines.some((inline) => {
    if (inline.kind === 'text') return isVisible(inline.text)
    if (inline.kind === 'link') return inlinesVisible(inline.inlines)
    return inline.kind !== 'break'
  })

/** No label that a member gives is as long; a block cannot break over lines, and the typesetter would seek a place for ever. */
const MAX_LABEL = 120

const settleLabel = (label: string): string => {
  const line = settleLine(label)
  return line === '' ? '…' : shortened(line, MAX_LABEL)
}

const settleOne = (inline: Inline, noteOf: NoteOf, inLink: boolean): Inline[] => {
  switch (inline.kind) {
    case 'text':
      return settleRun(inline)
    case 'redacted':
      return [{ kind: 'redacted', label: settleLabel(inline.label) }]
    case 'cite': {
      const note = noteOf(inline.note)
      return note === null ? [] : [{ kind: 'cite', note }]
    }
    case 'link':
      return settleLinked(inline, noteOf, inLink)
    case 'break':
    case 'erased':
      return [{ kind: inline.kind }]
  }
}

/** A link holds words alone: a cite in it comes to stand behind it, a link in it is words. */
const settleLinked = (link: Extract<Inline, { kind: 'link' }>, noteOf: NoteOf, inLink: boolean): Inline[] => {
  const inner = link.inlines.flatMap((inline) => settleOne(inline, noteOf, true))
  const href = inLink ? null : settleLink(link.href)
  if (href === null) return inner
  const words = edged(merged(inner.filter(({ kind }) => kind !== 'cite')))
  const cites = inner.filter(({ kind }) => kind === 'cite')
  return inlinesVisible(words) ? [{ kind: 'link', href, inlines: words }, ...cites] : cites
}

/** The same words, strong. */
export const asStrong = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline): Inline => {
    if (inline.kind === 'text') return text(inline.text, [...inline.marks, 'strong'])
    return inline.kind === 'link' ? { ...inline, inlines: asStrong(inline.inlines) } : inline
  })

const sameMarks = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.length === other.length && one.every((mark, index) => mark === other[index])

/** Neighbours that are alike as one; nothing empty. */
const merged = (inlines: readonly Inline[]): Inline[] => {
  const all: Inline[] = []
  for (const inline of inlines) {
    const last = all.at(-1)
    if (inline.kind === 'text') {
      if (inline.text === '') continue
      if (last?.kind === 'text' && sameMarks(last.marks, inline.marks)) {
        const whole = (last.text + inline.text).normalize('NFC')
        all[all.length - 1] = text(
          last.marks.includes('code') ? whole : whole.replace(/ {2,}/gu, ' '),
          last.marks,
        )
        continue
      }
    }
    if (inline.kind === 'erased' && last?.kind === 'erased') continue
    if (inline.kind === 'cite' && last?.kind === 'cite' && last.note === inline.note) continue
    all.push(inline)
  }
  return all
}

const trimmed = (inline: Inline | undefined, side: 'trimStart' | 'trimEnd'): Inline | undefined =>
  inline?.kind === 'text' ? text(inline.text[side](), inline.marks) : inline

const isEmpty = (inline: Inline | undefined): boolean => inline?.kind === 'text' && inline.text === ''
const isEdge = (inline: Inline | undefined): boolean => inline === undefined || inline.kind === 'break'

/** Without white space at the ends of lines, and without a break at either end. */
const edged = (inlines: readonly Inline[]): Inline[] => {
  const lines = inlines.flatMap((inline, index) => {
    const begun = isEdge(inlines[index - 1]) ? (trimmed(inline, 'trimStart') ?? inline) : inline
    const ended = isEdge(inlines[index + 1]) ? (trimmed(begun, 'trimEnd') ?? begun) : begun
    return isEmpty(ended) ? [] : [ended]
  })
  // A run of nothing but spaces may have hidden one beside it.
  if (lines.length < inlines.length) return edged(lines)
  const first = lines.findIndex(({ kind }) => kind !== 'break')
  const last = lines.findLastIndex(({ kind }) => kind !== 'break')
  return first === -1 ? [] : lines.slice(first, last + 1)
}

/** Marks that end a sentence, with the quotation marks and brackets that close around them. */
const SENTENCE_END = /^(?:["'”’»)\]]*[.!?…。！？]+["'”’»)\]]*)+/u

/** Takes the white space at the end away; whether there was any. */
const tighten = (inlines: Inline[]): boolean => {
  let spaced = false
  for (let last = inlines.at(-1); last?.kind === 'text'; last = inlines.at(-1)) {
    const tight = last.text.trimEnd()
    spaced ||= tight !== last.text
    inlines.pop()
    if (tight === '') continue
    inlines.push(text(tight, last.marks))
    break
  }
  return spaced
}

/** How many runs of white space stand before the next cite; 0 where something else comes first. */
const blanksBeforeCite = (inlines: readonly Inline[]): number => {
  const first = inlines.findIndex((inline) => inline.kind !== 'text' || inline.text.trim() !== '')
  return inlines[first]?.kind === 'cite' ? first : 0
}

/** Takes the cites at the start away, and whatever ends the sentence behind them. */
const takeCites = (rest: Inline[]): { cites: Cite[]; ends: Text[] } => {
  const cites: Cite[] = []
  const ends: Text[] = []
  for (let next = rest[0]; next; next = rest[0]) {
    if (next.kind === 'cite') {
      cites.push(next)
      rest.shift()
      rest.splice(0, blanksBeforeCite(rest))
      continue
    }
    const end = next.kind === 'text' ? SENTENCE_END.exec(next.text)?.[0] : undefined
    if (next.kind !== 'text' || end === undefined) break
    ends.push(text(end, next.marks))
    rest.shift()
    if (end.length < next.text.length) rest.unshift(text(next.text.slice(end.length), next.marks))
  }
  return { cites, ends }
}

const needsSpaceBefore = (next: Inline | undefined): boolean =>
  next !== undefined && next.kind !== 'break' && !(next.kind === 'text' && /^[\s\p{P}]/u.test(next.text))

/** Cites right behind the words, and behind the end of the sentence where they stood right before it. */
const withCitesBehind = (inlines: readonly Inline[]): Inline[] => {
  const all: Inline[] = []
  const rest = [...inlines]
  while (rest.length > 0) {
    if (rest[0]?.kind !== 'cite') {
      all.push(...rest.splice(0, 1))
      continue
    }
    const spaced = tighten(all)
    const { cites, ends } = takeCites(rest)
    const space = spaced && ends.length === 0 && needsSpaceBefore(rest[0]) ? [text(' ', [])] : []
    all.push(...ends, ...cites, ...space)
  }
  return all
}

/**
 * A line of a document as it may stand in a file: clean strings, line feeds as breaks, links that lead somewhere safe,
 * neighbouring runs joined, cites where they belong, no white space around.
 */
export const settleInlines = (inlines: readonly Inline[], noteOf: NoteOf): Inline[] => {
  const all = edged(merged(inlines.flatMap((inline) => settleOne(inline, noteOf, false))))
  return edged(merged(withCitesBehind(all)))
}
