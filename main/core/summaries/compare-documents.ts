import type { StepDiff } from '../../../shared/contract/journal.ts'
import { documentWords } from '../../../shared/domain/document/document-words.ts'
import type { SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainBlock, plainNote } from '../../../shared/domain/document/plain.ts'
import { diffTexts } from '../../../shared/domain/text-diff.ts'
import type { ReadableDb } from '../store/sql.ts'

type Part = { readonly id: string; readonly title: string; readonly text: string }

const TOP = 'top'
const NOTES = 'notes'

/** A document’s words by section: what comes before the first, the sections, the notes. */
const partsOf = ({ meta, blocks, notes }: SettledDocument): Part[] => {
  const words = documentWords(meta.language)
  const parts: { id: string; title: string; lines: string[] }[] = [
    { id: TOP, title: meta.title, lines: [meta.title, ...meta.lines] },
  ]
  for (const block of blocks) {
    // A drawing says by its table what changed in it.
    const lines = plainBlock(block.kind === 'figure' ? { ...block, svg: null } : block, words)
    if (block.kind === 'heading' && block.level === 2) {
      const id = block.origin?.kind === 'section' ? block.origin.sectionId : lines.join(' ')
      parts.push({ id, title: lines.join(' '), lines })
    } else parts.at(-1)?.lines.push(...lines)
  }
  if (notes.length > 0) {
    parts.push({ id: NOTES, title: words.notes, lines: notes.map((note) => plainNote(note, words)) })
  }
  return parts.map(({ id, title, lines }) => ({ id, title, text: lines.join('\n') }))
}

/** For the reader: how one document became another, section by section; one that came or went has an empty side. */
export const compareDocuments = (
  _db: ReadableDb,
  { from, to }: { readonly from: SettledDocument; readonly to: SettledDocument },
): StepDiff[] => {
  const [before, after] = [partsOf(from), partsOf(to)]
  const textBefore = new Map(before.map(({ id, text }) => [id, text]))
  const gone = before.filter(({ id }) => !after.some((part) => part.id === id))
  return [...after, ...gone.map((part) => ({ ...part, text: '' }))].map(({ id, title, text }) => ({
    stepId: id,
    promptText: title,
    parts: diffTexts(textBefore.get(id) ?? '', text),
  }))
}
