import { JSON_FORMAT, JSON_VERSION, type JsonBlock, type JsonDocument } from './json-schema.ts'
import type { Block, Inline, SettledDocument } from './model.ts'
import { everyBlock, mapLines } from './walk.ts'

const bare = (block: Block): JsonBlock => {
  const { id: _id, origin: _origin, ...rest } = block
  if (rest.kind === 'quote') return { ...rest, blocks: rest.blocks.map(bare) }
  if (rest.kind !== 'list') return rest
  return { ...rest, items: rest.items.map(({ checked, blocks }) => ({ checked, blocks: blocks.map(bare) })) }
}

const citedIn = (inlines: readonly Inline[]): number[] =>
  inlines.flatMap((inline) => (inline.kind === 'cite' ? [inline.note] : []))

const citedBy = (block: Block): number[] => {
  const numbers: number[] = []
  for (const each of everyBlock([block])) {
    mapLines(each, (line) => {
      numbers.push(...citedIn(line))
      return line
    })
  }
  return numbers
}

/** The document as data, without the app's own ids: what `JsonDocument` describes, two spaces deep. */
export const toJson = ({ meta, blocks, notes }: SettledDocument): string => {
  const data: JsonDocument = {
    format: JSON_FORMAT,
    version: JSON_VERSION,
    meta: {
      title: meta.title,
      lines: [...meta.lines],
      author: meta.author,
      language: meta.language,
      day: meta.day,
      paper: meta.paper,
      style: meta.style,
    },
    blocks: blocks.map(bare),
    notes: notes.map(({ number, direction, inlines, attribution }) => ({
      number,
      direction,
      inlines: [...inlines],
      attribution,
    })),
    citations: blocks.flatMap((block, at) => citedBy(block).map((note) => ({ note, block: at }))),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
