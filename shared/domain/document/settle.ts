import type { DocumentNotice } from '../../contract/document-parts.ts'
import { AppError } from '../../errors.ts'
import { settleBlocks, strongParagraph } from './blocks.ts'
import { directionOf, directionOfLanguage, ownWords, ownWordsOf } from './direction.ts'
import { documentWords } from './document-words.ts'
import { inlinesVisible, settleInlines } from './inlines.ts'
import { levelsUnder } from './levels.ts'
import type { Block, Document, DocumentMeta, HeadingLevel, Note, SettledDocument } from './model.ts'
import { numberNotes } from './notes.ts'
import { settleLine } from './strings.ts'
import { everyBlock, mapBlocks } from './walk.ts'

const settleMeta = (meta: DocumentMeta): DocumentMeta => ({
  ...meta,
  title: settleLine(meta.title) || documentWords(meta.language).untitled,
  lines: meta.lines.map(settleLine).filter((line) => line !== ''),
  author: settleLine(meta.author),
})

/** Notes with words, one for each choice; and which of them a cite of the builder's leads to. */
const settleNotes = (notes: readonly Note[]): { notes: Note[]; noteOf: (note: number) => number | null } => {
  const kept: Note[] = []
  const leadsTo = new Map<number, number>()
  const numberOfChoice = new Map<string, number>()
  for (const note of notes) {
    const choice = note.origin?.kind === 'choice' ? note.origin.choiceId : null
    const known = leadsTo.get(note.number) ?? (choice === null ? undefined : numberOfChoice.get(choice))
    if (known !== undefined) {
      leadsTo.set(note.number, known)
      continue
    }
    const inlines = settleInlines(note.inlines, () => null)
    if (!inlinesVisible(inlines)) continue
    leadsTo.set(note.number, note.number)
    if (choice !== null) numberOfChoice.set(choice, note.number)
    kept.push({ ...note, inlines, attribution: settleLine(note.attribution) })
  }
  return { notes: kept, noteOf: (note) => leadsTo.get(note) ?? null }
}

const isLevel = (level: number): level is HeadingLevel => level >= 2 && level <= 6

/** Headings of which none jumps; what would lie below the sixth level is a strong paragraph. */
const withLevels = (blocks: readonly Block[]): Block[] => {
  const written = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const levels = levelsUnder(written, 1).values()
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const level = levels.next().value ?? 2
    return isLevel(level) ? { ...block, level } : strongParagraph(block)
  })
}

const isBreak = ({ kind }: Block): boolean => kind === 'page-break'

/** Page breaks only between what stands on pages. */
const withoutIdleBreaks = (blocks: readonly Block[]): Block[] => {
  const first = blocks.findIndex((block) => !isBreak(block))
  return blocks.filter((block, at) => {
    const next = blocks[at + 1]
    return !isBreak(block) || (first !== -1 && at > first && next !== undefined && !isBreak(next))
  })
}

const isContent = ({ kind }: Block): boolean => kind !== 'rule' && kind !== 'page-break'

/** Ids in reading order, and each block's own direction. */
const named = (blocks: readonly Block[], language: string): Block[] => {
  const otherwise = directionOfLanguage(language)
  let blocksSoFar = 0
  return mapBlocks(blocks, (block) => ({
    ...block,
    id: `b${++blocksSoFar}`,
    direction: directionOf(ownWordsOf(block)) ?? otherwise,
  }))
}

/**
 * Makes every rule of the model true. A settled document comes out as it went in.
 * @throws AppError `empty-document` where nothing is left that could be read
 */
export const settle = (loose: Document): { document: SettledDocument; notices: DocumentNotice[] } => {
  const meta = settleMeta(loose.meta)
  const { notes, noteOf } = settleNotes(loose.notes)
  const place = { lists: 0, quotes: 0, noteOf, language: meta.language }
  const blocks = withoutIdleBreaks(withLevels(settleBlocks(loose.blocks, place)))
  if (!blocks.some(isContent)) throw new AppError('empty-document')
  const cited = numberNotes(blocks, notes)
  const otherwise = directionOfLanguage(meta.language)
  const document: Document = {
    meta,
    blocks: named(cited.blocks, meta.language),
    notes: cited.notes.map((note) => ({
      ...note,
      direction: directionOf(ownWords(note.inlines)) ?? otherwise,
    })),
  }
  return { document: document as SettledDocument, notices: undrawn(document.blocks) }
}

const undrawn = (blocks: readonly Block[]): DocumentNotice[] =>
  everyBlock(blocks).flatMap((block) =>
    block.kind === 'figure' && block.svg === null ? [{ kind: 'no-chart', title: block.title }] : [],
  )
