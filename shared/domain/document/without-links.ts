import type { Inline, SettledDocument } from './model.ts'
import { mapBlocks, mapLines } from './walk.ts'

/** The same words with no link in them, and how many there were; the document stays settled but for runs that could be one. */
export const withoutLinks = (document: SettledDocument): { document: SettledDocument; times: number } => {
  let times = 0
  const bare = (line: readonly Inline[]): Inline[] =>
    line.flatMap((inline) => {
      if (inline.kind !== 'link') return [inline]
      times += 1
      return bare(inline.inlines)
    })
  const blocks = mapBlocks(document.blocks, (block) => mapLines(block, bare))
  const notes = document.notes.map((note) => ({ ...note, inlines: bare(note.inlines) }))
  return { document: { ...document, blocks, notes }, times }
}
