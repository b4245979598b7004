import { fromMarkdown } from './from-markdown.ts'
import { textInline } from './loose.ts'
import type { Block, HeadingLevel, Inline, Origin } from './model.ts'
import { everyBlock, linesOf, mapBlocks, mapLines } from './walk.ts'

/** Words with stretches that are hidden; spans in order and apart, UTF-16 units. */
export type HiddenWords = {
  readonly words: string
  readonly redactions: readonly {
    readonly span: { readonly start: number; readonly end: number }
    readonly label: string
  }[]
}

type Redactions = HiddenWords['redactions']

/** Signs of Unicode’s private use stand for hidden stretches while Markdown is read; one each, so that none is mistaken. */
const FIRST = 0xe000
const PRIVATE = /[\uE000-\uF8FF]/gu

/** A field’s words with a sign in the place of each hidden stretch. The hidden words go no further than this. */
const withSigns = ({ words, redactions }: HiddenWords): string => {
  // The member’s own private-use signs would pass for ours.
  const plain = words.replace(PRIVATE, '\uFFFD')
  let text = ''
  let from = 0
  for (const [place, { span }] of redactions.entries()) {
    text += plain.slice(from, span.start) + String.fromCharCode(FIRST + place)
    from = span.end
  }
  return text + plain.slice(from)
}

const labelOf = (sign: string, redactions: Redactions): string =>
  redactions[sign.charCodeAt(0) - FIRST]?.label ?? ''

const inText = (text: string, redactions: Redactions): string =>
  text.replace(PRIVATE, (sign) => `[${labelOf(sign, redactions)}]`)

/**
 * Runs of text with labelled blocks in the place of their signs. Links keep their words alone: an address is not seen
 * on the page, and may say what was hidden.
 */
const withLabels = (inlines: readonly Inline[], redactions: Redactions): Inline[] =>
  inlines.flatMap((inline): Inline[] => {
    if (inline.kind === 'link') return withLabels(inline.inlines, redactions)
    if (inline.kind !== 'text') return [inline]
    return inline.text.split(/([\uE000-\uF8FF])/u).flatMap((part, place): Inline[] => {
      if (place % 2 === 1) return [{ kind: 'redacted', label: labelOf(part, redactions) }]
      return part === '' ? [] : [{ ...inline, text: part }]
    })
  })

/** A field that is one line of plain words, such as a title. */
export const fieldInlines = ({ words, redactions }: HiddenWords): Inline[] =>
  withLabels([textInline(withSigns({ words, redactions }))], redactions)

/** A field of Markdown as blocks. What looks like a source token in it is text like any other. */
export const fieldBlocks = (
  { words, redactions }: HiddenWords,
  origin: Origin,
  under: 1 | HeadingLevel,
): Block[] => {
  const blocks = fromMarkdown(withSigns({ words, redactions }), {
    under,
    originAt: () => origin,
    cite: (key) => textInline(`[^${key}]`),
  })
  return mapBlocks(blocks, (block) =>
    block.kind === 'code'
      ? { ...block, text: inText(block.text, redactions) }
      : mapLines(block, (line) => withLabels(line, redactions)),
  )
}

/** Blocks as one paragraph, their lines parted by breaks: for notes and cells. */
export const asOneLine = (blocks: readonly Block[]): Inline[] =>
  everyBlock(blocks)
    .flatMap((block) => (block.kind === 'code' ? [[textInline(block.text, 'code')]] : linesOf(block)))
    .filter((line) => line.length > 0)
    .flatMap((line, place): Inline[] => (place === 0 ? [...line] : [{ kind: 'break' }, ...line]))
