import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { DocumentWords } from '../../../../shared/domain/document/document-words.ts'
import type { Direction, Inline, Mark } from '../../../../shared/domain/document/model.ts'
import { stretchesOf } from './stretches.ts'

/** What runs need to know of the document that they stand in. */
export type Page = {
  readonly words: DocumentWords
  /** Whether the note is cited here for the first time. */
  readonly isFirstCite: (note: number) => boolean
}

/** Knows of each note whether it has been cited before; for one document. */
export const firstCites = (): Page['isFirstCite'] => {
  const cited = new Set<number>()
  return (note) => {
    if (cited.has(note)) return false
    cited.add(note)
    return true
  }
}

type Look = { readonly marks: readonly Mark[]; readonly style?: string }

const textRuns = (text: string, direction: Direction, { marks, style }: Look): TextRun[] =>
  stretchesOf(text, direction).map((stretch) => {
    const styled = style ?? (marks.includes('code') ? 'CodeWords' : undefined)
    return new TextRun({
      text: stretch.text,
      ...(marks.includes('strong') ? { bold: true } : {}),
      ...(marks.includes('emphasis') ? { italics: true } : {}),
      ...(marks.includes('strike') ? { strike: true } : {}),
      ...(stretch.direction === 'rtl' ? { rightToLeft: true } : {}),
      ...(styled === undefined ? {} : { style: styled }),
    })
  })

const bookmarkOf = (note: number): string => `note_${note}`

/** A footnote has one place; what cites it again is its number, leading to that place. */
const citeRuns = (note: number, { isFirstCite }: Page): ParagraphChild[] => {
  if (isFirstCite(note)) {
    return [new Bookmark({ id: bookmarkOf(note), children: [new FootnoteReferenceRun(note)] })]
  }
  const number = new TextRun({ text: String(note), style: 'FootnoteReference' })
  return [new InternalHyperlink({ anchor: bookmarkOf(note), children: [number] })]
}

const inlineRuns = (inline: Inline, direction: Direction, page: Page, style?: string): ParagraphChild[] => {
  const look = style === undefined ? {} : { style }
  switch (inline.kind) {
    case 'text':
      return textRuns(inline.text, direction, { marks: inline.marks, ...look })
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'link': {
      const children = inline.inlines.flatMap((each) => inlineRuns(each, direction, page, 'Hyperlink'))
      return [new ExternalHyperlink({ link: inline.href, children })]
    }
    case 'redacted':
      return textRuns(`[${inline.label}]`, direction, { marks: [], style: 'Hidden' })
    case 'erased':
      return textRuns(`[${page.words.erased}]`, direction, { marks: [], style: 'Erased' })
    case 'cite':
      return citeRuns(inline.note, page)
  }
}

/** A line of a document as runs of a paragraph of that direction. */
export const runsOf = (inlines: readonly Inline[], direction: Direction, page: Page): ParagraphChild[] =>
  inlines.flatMap((inline) => inlineRuns(inline, direction, page))
