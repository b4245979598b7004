import type { Block, Inline, Note } from './model.ts'
import { everyBlock, linesOf, mapBlocks, mapLines } from './walk.ts'

/**
 * Notes numbered from 1 in the order in which they are first cited, and the cites with them; a note that is cited
 * nowhere goes.
 */
export const numberNotes = (
  blocks: readonly Block[],
  notes: readonly Note[],
): { blocks: Block[]; notes: Note[] } => {
  const numbers = new Map<number, number>()
  for (const inline of everyBlock(blocks).flatMap(linesOf).flat()) {
    if (inline.kind === 'cite' && !numbers.has(inline.note)) numbers.set(inline.note, numbers.size + 1)
  }
  const renumbered = (line: readonly Inline[]): Inline[] =>
    line.flatMap((inline): Inline[] => {
      if (inline.kind !== 'cite') return [inline]
      const note = numbers.get(inline.note)
      return note === undefined ? [] : [{ kind: 'cite', note }]
    })
  return {
    blocks: mapBlocks(blocks, (block) => mapLines(block, renumbered)),
    notes: notes
      .flatMap((note) => {
        const number = numbers.get(note.number)
        return number === undefined ? [] : [{ ...note, number }]
      })
      .sort((one, other) => one.number - other.number),
  }
}
