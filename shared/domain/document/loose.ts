import type {
  Block,
  Cell,
  Heading,
  HeadingLevel,
  Inline,
  List,
  Mark,
  Origin,
  Paragraph,
  Quote,
  Table,
} from './model.ts'

/** Loose blocks, for builders: ids and directions are given by `settle`. */
const common = (origin: Origin | null) => ({ id: '', origin, direction: 'ltr' }) as const

export const textInline = (text: string, ...marks: Mark[]): Inline => ({ kind: 'text', text, marks })

export const heading = (level: HeadingLevel, text: string, origin: Origin | null = null): Heading => ({
  ...common(origin),
  kind: 'heading',
  level,
  inlines: [textInline(text)],
})

export const paragraph = (
  inlines: readonly Inline[],
  origin: Origin | null = null,
  style: Paragraph['style'] = 'body',
): Paragraph => ({ ...common(origin), kind: 'paragraph', inlines, style })

export const quote = (
  blocks: readonly Block[],
  attribution: string,
  origin: Origin | null = null,
): Quote => ({
  ...common(origin),
  kind: 'quote',
  blocks,
  attribution,
})

/** A list of items that are one paragraph each, with where each comes from. */
export const bullets = (
  items: readonly { readonly inlines: readonly Inline[]; readonly origin: Origin | null }[],
): List => ({
  ...common(null),
  kind: 'list',
  ordered: false,
  start: 1,
  items: items.map(({ inlines, origin }) => ({ checked: null, blocks: [paragraph(inlines, origin)] })),
})

/** A table whose first cell of each row names it. */
export const table = (
  caption: string,
  heads: readonly { readonly text: string; readonly align?: Table['columns'][number]['align'] }[],
  rows: readonly (readonly Cell[])[],
  origin: Origin | null = null,
): Table => ({
  ...common(origin),
  kind: 'table',
  caption,
  columns: heads.map(({ text, align = 'start' }) => ({ head: [textInline(text)], align })),
  rows,
  rowHeads: true,
})

export const pageBreak = (): Block => ({ ...common(null), kind: 'page-break' })
