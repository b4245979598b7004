import type { StepDiff } from '../../../shared/contract/journal.ts'
import { documentWords } from '../../../shared/domain/document/document-words.ts'
import type { SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainBlock, plainNote } from '../../../shared/domain/document/plain.ts'
import { diffTexts } from '../../../shared/domain/text-diff.ts'
import type { ReadableDb } from '../store/sql.ts'

/** `heading` stands in the document; the notes have none there. */
type Part = { readonly id: string; readonly title: string; readonly heading: string; readonly text: string }

const TOP = 'top'
const NOTES = 'notes'

/** A document’s words by section: what comes before the first, the sections, the notes. */
const partsOf = ({ meta, blocks, notes }: SettledDocument): Part[] => {
  const words = documentWords(meta.language)
  const parts: { id: string; title: string; heading: string; lines: string[] }[] = [
    { id: TOP, title: meta.title, heading: meta.title, lines: [...meta.lines] },
  ]
  for (const block of blocks) {
    // A drawing says by its table what changed in it.
    const lines = plainBlock(block.kind === 'figure' ? { ...block, svg: null } : block, words)
    if (block.kind === 'heading' && block.level === 2) {
      const title = lines.join(' ')
      const id = block.origin?.kind === 'section' ? block.origin.sectionId : title
      parts.push({ id, title, heading: title, lines: [] })
    } else parts.at(-1)?.lines.push(...lines)
  }
  if (notes.length > 0) {
    const lines = notes.map((note) => plainNote(note, words))
    parts.push({ id: NOTES, title: words.notes, heading: '', lines })
  }
  return parts.map(({ lines, ...part }) => ({ ...part, text: lines.join('\n') }))
}

const whole = ({ heading, text }: Part): string => [heading, text].filter(Boolean).join('\n')

/** For the reader: how one document became another, section by section; one that came or went has an empty side. */
export const compareDocuments = (
  _db: ReadableDb,
  { from, to }: { readonly from: SettledDocument; readonly to: SettledDocument },
): StepDiff[] => {
  const [before, after] = [partsOf(from), partsOf(to)]
  const byId = new Map(before.map((part) => [part.id, part]))
  const gone = before.filter(({ id }) => !after.some((part) => part.id === id))
  const diff = (was: Part | undefined, part: Part): StepDiff['parts'] => {
    if (!was) return diffTexts('', whole(part))
    // What is called the same is named once, above what changed in it.
    return was.heading === part.heading ? diffTexts(was.text, part.text) : diffTexts(whole(was), whole(part))
  }
  return [
    ...after.map((part) => ({
      stepId: part.id,
      promptText: part.title,
      parts: diff(byId.get(part.id), part),
    })),
    ...gone.map((part) => ({ stepId: part.id, promptText: part.title, parts: diffTexts(whole(part), '') })),
  ]
}
