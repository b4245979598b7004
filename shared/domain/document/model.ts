/**
 * The one document model. Whatever is handed out (a summary, an edition, entries,
 * a year of the journal, an interview sheet) is first made into a `Document`; the five writers (PDF, DOCX, HTML, Markdown,
 * JSON) take nothing else, so that they cannot say different things.
 *
 * Two stages. A *loose* document comes from the builders and holds whatever the member wrote. `settle` makes it a
 * settled one (same types, branded) that keeps every rule below; writers take only a settled one and check nothing again.
 * In a loose document ids and directions may be anything, and a cite names its note by the `number` that the builder gave it.
 *
 * ## The rules that `settle` makes true
 *
 * 1. **Strings** are well-formed Unicode in NFC, lines end in LF. C0 and C1 controls, noncharacters, U+FEFF inside, U+FFF9..B,
 *    soft hyphens and the bidirectional embeddings, overrides and isolates (U+202A..E, U+2066..9) are taken out;
 *    LRM, RLM, ALM, ZWJ, ZWNJ and variation selectors stay. U+2028 and U+2029 become a break, a tab a space
 *    (four in code). In a run of text no line feed is left: it became `break`.
 * 2. **Headings**: the title is level 1 and not a block. Section headings are level 2, stories 3, and no block jumps
 *    down by more than one level. A member's headings within one body are renumbered below the heading they stand
 *    under (`fromMarkdown` does it, by `under`): the distinct levels that occur, in order, become the next ones down; one that would skip a
 *    level comes up to it; one beyond level 6, and any inside a quote, list item or note, becomes a strong paragraph. A heading
 *    without a visible sign is dropped (a builder drops an empty section with its heading); one of cites alone becomes a paragraph.
 * 3. **Empty** paragraphs, items, quotes, tables without rows and lists without items are dropped, from inside out. A document in
 *    which nothing is left is `empty-document`.
 * 4. **Shape**: at most 6 list levels and 3 quotes in each other; what is deeper comes up. Rows have as many cells
 *    as the head; a table wider than 8 columns becomes a list of rows (`head: cell`). Neighbouring runs with the same
 *    marks are one run; marks stand in the order of `MARKS`.
 * 5. **Notes** are numbered from 1 in the order in which they are first cited; a choice cited twice has one note; a
 *    choice that is not cited has none; two cites side by side stay in the order of the words. A cite stands behind
 *    the sentence's closing punctuation where the token stood right before it.
 * 6. **Links** keep `https:` and `mailto:`; any other keeps its words. Images keep their alternative text as words;
 *    raw HTML stays as the text that was typed. Both give a notice `left-out`.
 * 7. **Glyphs** (PDF only, so not in `settle`: `coverGlyphs(document, fonts)`): a grapheme cluster of which no one
 *    font covers every code point (joiners and variation selectors aside) becomes one `□` each, with a notice of the signs and their scripts. The other
 *    four formats keep the signs.
 * 8. **Direction** is each block's own, by its first strong character (UAX #9, P2 and P3); a block without one has
 *    that of the document's language.
 * 9. **Determinism**: a document is a function of its arguments. No clock, no random, no `Intl` (its data differ
 *    between Node and Electron): days are written by our own tables (`dates.ts`: en, es; else `2026-11-21`), numbers by
 *    `numbers.ts`. Ids are `b1`, `b2`… in reading order. Drawings round to two decimals. The only date is `meta.day`.
 */

/** In the order in which marks are kept. */
export const MARKS = ['strong', 'emphasis', 'strike', 'code'] as const
export type Mark = (typeof MARKS)[number]

/** Where words come from, for the preview's clicks only: in no file. The contract's `Origin`. */
export type Origin =
  | { readonly kind: 'text'; readonly textId: string; readonly start: number; readonly end: number }
  | { readonly kind: 'choice'; readonly choiceId: string }
  | { readonly kind: 'section'; readonly sectionId: string }
  | { readonly kind: 'entry'; readonly entryId: string; readonly stepId: string | null }

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly Inline[] }
  /** A labelled block where words were hidden; the words themselves are nowhere in the document. */
  | { readonly kind: 'redacted'; readonly label: string }
  /** Where words were erased for good. */
  | { readonly kind: 'erased' }
  /** Cites the note with this number. */
  | { readonly kind: 'cite'; readonly note: number }

export type Direction = 'ltr' | 'rtl'

type Common = {
  /** `b` and a number, in reading order; set by `settle`. */
  readonly id: string
  readonly origin: Origin | null
  readonly direction: Direction
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6
export type Heading = Common & {
  readonly kind: 'heading'
  readonly level: HeadingLevel
  readonly inlines: readonly Inline[]
}

export type Paragraph = Common & {
  readonly kind: 'paragraph'
  readonly inlines: readonly Inline[]
  /** `lead`: under the title. `aside`: a quiet line, such as a prompt or a day. */
  readonly style: 'body' | 'lead' | 'aside'
}

/** Words of an entry, of a coach, or a Markdown quotation. */
export type Quote = Common & {
  readonly kind: 'quote'
  readonly blocks: readonly Block[]
  /** Such as `March 2026` or `A coach, March 2026`; '' for none. */
  readonly attribution: string
}

export type ListItem = {
  /** Of a task list; null for an ordinary item. */
  readonly checked: boolean | null
  readonly blocks: readonly Block[]
}
export type List = Common & {
  readonly kind: 'list'
  readonly ordered: boolean
  /** The first number of an ordered list. */
  readonly start: number
  readonly items: readonly ListItem[]
}

export type Align = 'start' | 'center' | 'end'
export type Cell = readonly Inline[]
/** At least one row, each as long as `columns`. */
export type Table = Common & {
  readonly kind: 'table'
  /** '' for a table of the member's own. */
  readonly caption: string
  readonly columns: readonly { readonly head: Cell; readonly align: Align }[]
  readonly rows: readonly (readonly Cell[])[]
  /** Whether the first cell of each row names it. */
  readonly rowHeads: boolean
}

/** A chart: vector drawing, words for who cannot see it, and the table behind it. */
export type Figure = Common & {
  readonly kind: 'figure'
  readonly title: string
  /** A whole sentence or more: what the drawing shows. Never empty. */
  readonly alt: string
  /**
   * A whole SVG document of ours, for print: black on white with patterns and shapes besides hues, text as text in
   * `Inter`, no script, style sheet, link, image or words in attributes. Null where it could not be drawn: then the table stands.
   */
  readonly svg: string | null
  /** In points, as the drawing was made. */
  readonly width: number
  readonly height: number
  readonly table: Pick<Table, 'columns' | 'rows' | 'rowHeads'>
}

export type Code = Common & { readonly kind: 'code'; readonly text: string }
export type Rule = Common & { readonly kind: 'rule' }
/** What follows begins a page: a month of a journal. Writers without pages pass over it. */
export type PageBreak = Common & { readonly kind: 'page-break' }

export type Block = Heading | Paragraph | Quote | List | Table | Figure | Code | Rule | PageBreak

/** A numbered note: a chosen quote behind a sentence. Footnote in PDF and DOCX, end note in HTML and Markdown. */
export type Note = {
  /** From 1, in order of first citing. */
  readonly number: number
  readonly origin: Origin | null
  readonly direction: Direction
  /** The quote in its quotation marks, with what was hidden; one paragraph, a quote of several is joined by breaks. */
  readonly inlines: readonly Inline[]
  readonly attribution: string
}

export type DocumentMeta = {
  /** Never empty: UA-1 asks for one. */
  readonly title: string
  /** Lines under the title: name and role, period, for whom. */
  readonly lines: readonly string[]
  readonly author: string
  /** BCP 47. */
  readonly language: string
  /** The date of the file, `YYYY-MM-DD`: the one thing that differs from day to day. */
  readonly day: string
  readonly paper: 'a4' | 'letter'
  /** `summary`: generous, headed pages. `record`: entries, one after another. `sheet`: for oneself, large and plain. */
  readonly style: 'summary' | 'record' | 'sheet'
}

export type Document = {
  readonly meta: DocumentMeta
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}

declare const settled: unique symbol
/** A document that keeps every rule above. Only `settle` makes one. */
export type SettledDocument = Document & { readonly [settled]: true }

/** What one font covers: sorted, disjoint ranges of code points, both ends included; made at build time from the TTFs. */
export type Coverage = readonly (readonly [first: number, last: number])[]
