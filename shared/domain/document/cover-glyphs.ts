import type { DocumentNotice } from '../../contract/document-parts.ts'
import { covers } from './coverage-ranges.ts'
import type { Block, Coverage, Inline, SettledDocument } from './model.ts'
import { mapBlocks, mapLines } from './walk.ts'

/** Stands for a sign that no font shows. The last of our fonts has it. */
const MISSING = '□'
const MAX_SIGNS = 40
const MAX_SCRIPTS = 20

/** What is shown as one sign: a pair that makes a flag, or a base with its marks, joiners and what they join. */
const CLUSTER =
  /\p{Regional_Indicator}{2}|.(?:[\p{M}\p{Emoji_Modifier}\u200C\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic}|\u200D)*/gsu

const IGNORED = /\p{Default_Ignorable_Code_Point}/u

/** Scripts that leaders for children's schools may meet, and for which no font of ours stands ready, by their Unicode names. */
const SCRIPTS = [
  ...['Adlam', 'Armenian', 'Bopomofo', 'Buginese', 'Canadian_Aboriginal', 'Cherokee', 'Coptic', 'Georgian'],
  ...[
    'Gothic',
    'Gujarati',
    'Gurmukhi',
    'Han',
    'Hangul',
    'Hiragana',
    'Javanese',
    'Kannada',
    'Katakana',
    'Khmer',
    'Lao',
  ],
  ...[
    'Malayalam',
    'Mongolian',
    'Myanmar',
    'Nko',
    'Ol_Chiki',
    'Oriya',
    'Osage',
    'Sinhala',
    'Sundanese',
    'Syriac',
  ],
  ...[
    'Tamil',
    'Telugu',
    'Thaana',
    'Tibetan',
    'Tifinagh',
    'Vai',
    'Yi',
    'Arabic',
    'Bengali',
    'Cyrillic',
    'Devanagari',
  ],
  ...['Ethiopic', 'Greek', 'Hebrew', 'Latin', 'Thai'],
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }))

const scriptOf = (sign: string): string | undefined =>
  SCRIPTS.find(({ pattern }) => pattern.test(sign))?.name.replaceAll('_', ' ')

/** One font must cover the whole of a cluster: half of it in another would fall apart. */
const isCovered = (cluster: string, fonts: readonly Coverage[]): boolean => {
  const codes = Array.from(cluster)
    .filter((sign) => !IGNORED.test(sign))
    .map((sign) => sign.codePointAt(0) ?? 0)
  return fonts.some((font) => codes.every((code) => covers(font, code)))
}

/** Whether no look at single signs is needed, as for most texts: letters and marks that stand in the first font. */
const isPlain = (text: string, first: Coverage): boolean => {
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    // Marks that join others to them begin here.
    const alone = code < 0x300 || (code > 0x2010 && code < 0x2028)
    if (!alone || !(code === 0x0a || covers(first, code))) return false
  }
  return true
}

/**
 * The document with `□` for each sign that no font shows, and a notice of them: the PDF's own fault would be no file
 * at all. `fonts` says what each family covers, that of most texts first; the document stays settled.
 */
export const coverGlyphs = (
  document: SettledDocument,
  fonts: readonly Coverage[],
): { document: SettledDocument; notices: DocumentNotice[] } => {
  const signs = new Set<string>()
  let times = 0

  const coverSign = (cluster: string): string => {
    if (cluster === MISSING || cluster === '\n' || isCovered(cluster, fonts)) return cluster
    if (/^\s/u.test(cluster)) return ' '
    signs.add(cluster)
    times += 1
    return MISSING
  }
  const [first = []] = fonts
  const cover = (text: string): string => (isPlain(text, first) ? text : text.replace(CLUSTER, coverSign))

  const coverInline = (inline: Inline): Inline => {
    if (inline.kind === 'text') return { ...inline, text: cover(inline.text) }
    if (inline.kind === 'redacted') return { ...inline, label: cover(inline.label) }
    return inline.kind === 'link' ? { ...inline, inlines: inline.inlines.map(coverInline) } : inline
  }
  const coverLine = (line: readonly Inline[]): Inline[] => line.map(coverInline)

  const coverOwn = (block: Block): Block => {
    if (block.kind === 'quote') return { ...block, attribution: cover(block.attribution) }
    if (block.kind === 'table') return { ...block, caption: cover(block.caption) }
    if (block.kind === 'code') return { ...block, text: cover(block.text) }
    if (block.kind !== 'figure') return block
    // A variation selector in a drawing's text fails the standard (typst issue); its sign is the same without.
    const svg = block.svg === null ? null : cover(block.svg.replace(/[\uFE0E\uFE0F]/gu, ''))
    return { ...block, title: cover(block.title), svg }
  }

  const covered = {
    ...document,
    meta: {
      ...document.meta,
      title: cover(document.meta.title),
      author: cover(document.meta.author),
      lines: document.meta.lines.map(cover),
    },
    blocks: mapBlocks(document.blocks, (block) => mapLines(coverOwn(block), coverLine)),
    notes: document.notes.map((note) => ({
      ...note,
      inlines: coverLine(note.inlines),
      attribution: cover(note.attribution),
    })),
  }
  if (times === 0) return { document: covered, notices: [] }
  const scripts = new Set([...signs].flatMap((sign) => scriptOf(sign) ?? []))
  return {
    document: covered,
    notices: [
      {
        kind: 'missing-glyphs',
        signs: [...signs].slice(0, MAX_SIGNS),
        scripts: [...scripts].slice(0, MAX_SCRIPTS),
        times,
      },
    ],
  }
}
