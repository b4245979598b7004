import { documentWords } from './document-words.ts'
import type { Block, Cell, Inline, Note, SettledDocument, Table } from './model.ts'

type Words = { readonly erased: string }

const plainInline = (inline: Inline, words: Words): string => {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return ' '
    case 'link':
      return plainLine(inline.inlines, words)
    case 'redacted':
      return `[${inline.label}]`
    case 'erased':
      return `[${words.erased}]`
    case 'cite':
      return `[${inline.note}]`
  }
}

/** Words of a line: cites as `[1]`, hidden stretches as `[label]`, erased ones as `[words erased]`, breaks as spaces. */
export const plainLine = (inlines: readonly Inline[], words: Words): string =>
  inlines.map((inline) => plainInline(inline, words)).join('')

const gridLines = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>, words: Words): string[] =>
  [columns.map(({ head }) => head), ...rows].map((row: readonly Cell[]) =>
    row
      .map((cell) => plainLine(cell, words))
      .filter((cell) => cell !== '')
      .join(' '),
  )

/** A block's words, a line each for what stands on lines of its own; a drawing's are its title. */
export const plainBlock = (block: Block, words: Words): string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainLine(block.inlines, words)]
    case 'quote':
      return [...block.blocks.flatMap((each) => plainBlock(each, words)), block.attribution]
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap((each) => plainBlock(each, words)))
    case 'table':
      return [block.caption, ...gridLines(block, words)]
    case 'figure':
      return [block.title, ...(block.svg === null ? gridLines(block.table, words) : [])]
    case 'code':
      return block.text.split('\n')
    case 'rule':
    case 'page-break':
      return []
  }
}

export const plainNote = ({ number, inlines, attribution }: Note, words: Words): string =>
  `[${number}] ${[plainLine(inlines, words), attribution].filter((part) => part !== '').join(' ')}`

/**
 * The document's words in reading order: the title, the lines under it, a line a block, notes last. The five formats
 * are compared by it, white space folded. What only some formats show is not in it: signs before list items, the table behind a drawing.
 */
export const plainLines = ({ meta, blocks, notes }: SettledDocument): string[] => {
  const words = documentWords(meta.language)
  return [
    meta.title,
    ...meta.lines,
    ...blocks.flatMap((block) => plainBlock(block, words)),
    ...notes.map((note) => plainNote(note, words)),
  ].filter((line) => line.trim() !== '')
}
