import type { Block, Inline } from './model.ts'

const childrenOf = (block: Block): readonly Block[] => {
  if (block.kind === 'quote') return block.blocks
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks)
  return []
}

/** Blocks with those inside them, each before what is in it, in reading order. */
export const everyBlock = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...everyBlock(childrenOf(block))])

/** The same blocks with what is in them, each changed in reading order: `change` keeps to a block's own fields. */
export const mapBlocks = (blocks: readonly Block[], change: (block: Block) => Block): Block[] =>
  blocks.map((before): Block => {
    const block = change(before)
    if (block.kind === 'quote') return { ...block, blocks: mapBlocks(block.blocks, change) }
    if (block.kind !== 'list') return block
    return {
      ...block,
      items: block.items.map((item) => ({ ...item, blocks: mapBlocks(item.blocks, change) })),
    }
  })

type Line = readonly Inline[]

/** A block's own lines, in reading order, without those of blocks inside it. */
export const linesOf = (block: Block): readonly Line[] => {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block.inlines]
  if (block.kind === 'table') return linesOfGrid(block)
  if (block.kind === 'figure') return linesOfGrid(block.table)
  return []
}

/** The same block with each of its own lines changed, in reading order: those of blocks inside it stay. */
export const mapLines = (block: Block, change: (line: Line) => Line): Block => {
  if (block.kind === 'heading' || block.kind === 'paragraph')
    return { ...block, inlines: change(block.inlines) }
  if (block.kind === 'table') return { ...block, ...mapGrid(block, change) }
  if (block.kind === 'figure') return { ...block, table: { ...block.table, ...mapGrid(block.table, change) } }
  return block
}

type Grid = Pick<Extract<Block, { kind: 'table' }>, 'columns' | 'rows'>

const linesOfGrid = ({ columns, rows }: Grid): Line[] => [...columns.map(({ head }) => head), ...rows.flat()]

const mapGrid = ({ columns, rows }: Grid, change: (line: Line) => Line): Grid => {
  const heads = columns.map(({ head, align }) => ({ head: change(head), align }))
  return { columns: heads, rows: rows.map((row) => row.map(change)) }
}
