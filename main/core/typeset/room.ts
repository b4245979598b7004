import type { Block, Inline, Table } from '../../../shared/domain/document/model.ts'
import { plainLine } from '../../../shared/domain/document/plain.ts'

/** Signs of Latin text that a line of a page holds. */
const LINE_SIGNS = 84
/** What is kept on one page is no taller than so many lines: a page holds some forty, and Typst cuts off what is taller. */
const WHOLE_QUOTE = 9
const WHOLE_ROW = 22
/** A head of more lines than this may be taller than a page, with what its words have beside them. */
const WHOLE_HEAD = 12

const NO_WORDS = { erased: 'words erased' }
/** Signs that are about two of Latin text wide. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/gu

const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0)

/** How many lines words take where so many signs fit on one. */
const linesOf = (inlines: readonly Inline[], signs: number): number => {
  const ends = inlines.flatMap((inline, at) => (inline.kind === 'break' ? [at] : []))
  return [-1, ...ends].reduce((sum, end, at) => {
    const line = inlines.slice(end + 1, ends[at])
    return sum + Math.max(1, Math.ceil(widthOf(plainLine(line, NO_WORDS)) / signs))
  }, 0)
}

/** How many lines of a page a block takes; more than any page holds for what is never kept on one. */
export const linesOfBlock = (block: Block): number => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return linesOf(block.inlines, LINE_SIGNS)
    case 'quote':
      return linesOfBlocks(block.blocks) + Math.ceil(widthOf(block.attribution) / LINE_SIGNS)
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOfBlocks(item.blocks), 0)
    case 'code':
      return block.text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / LINE_SIGNS)), 0)
    case 'rule':
    case 'page-break':
      return 1
    case 'table':
    case 'figure':
      return Number.POSITIVE_INFINITY
  }
}

const linesOfBlocks = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + linesOfBlock(block), 0)

/** Whether a quote is short enough to stand on one page. */
export const isWholeQuote = (block: Block): boolean => linesOfBlock(block) <= WHOLE_QUOTE

/** Whether a row of a table is; `signs`: what fits on a line of each column. */
export const isWholeRow = (row: Table['rows'][number], signs: readonly number[]): boolean =>
  row.every((cell, at) => linesOf(cell, signs[at] ?? 1) <= WHOLE_ROW)

/**
 * How a table's head is set: again on each page, once, or as a row like the others. A head that is taller than a page would
 * be set for ever where it is said again, and splits the tags of notes where it is said once; and what is said again is no
 * part of the text, where PDF/UA allows neither links nor notes. (All of Typst 0.14.)
 */
export const headOf = (columns: Table['columns'], signs: readonly number[]): 'again' | 'once' | 'row' => {
  if (columns.some(({ head }, at) => linesOf(head, signs[at] ?? 1) > WHOLE_HEAD)) return 'row'
  const inlines = columns.flatMap(({ head }) => head)
  return inlines.some(({ kind }) => kind === 'link' || kind === 'cite') ? 'once' : 'again'
}
