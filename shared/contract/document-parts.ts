import { z } from 'zod'
import { Day, Id } from './common.ts'

/** What documents share, whatever they are made of: no feature of its own. */

export const DocumentFormat = z.enum(['pdf', 'docx', 'html', 'markdown', 'json'])
export type DocumentFormat = z.output<typeof DocumentFormat>

export const Paper = z.enum(['a4', 'letter'])
export type Paper = z.output<typeof Paper>

/** BCP 47, such as `en`, `es` or `en-US`: what a screen reader reads the document in. */
export const Language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/)

/** A stretch of a text in UTF-16 units; `end` is exclusive. */
export const TextSpan = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().positive() })
  .strict()
export type TextSpan = z.output<typeof TextSpan>

/** Two years, a hundred thousand sheets: bounds far beyond any use. */
export const MAX_EXPORT_ENTRIES = 20_000

/**
 * What a document is made of. `entries` and `passages` keep the order in which they are named. `journal` makes a
 * file for each calendar year that holds an entry, all of them where `years` is empty.
 */
export const DocumentSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('summary'), summaryId: Id }).strict(),
  z.object({ kind: z.literal('edition'), editionId: Id }).strict(),
  z.object({ kind: z.literal('interview'), summaryId: Id }).strict(),
  z.object({ kind: z.literal('entries'), entryIds: z.array(Id).min(1).max(MAX_EXPORT_ENTRIES) }).strict(),
  z.object({ kind: z.literal('passages'), passageIds: z.array(Id).min(1).max(2_000) }).strict(),
  z
    .object({ kind: z.literal('journal'), years: z.array(z.number().int().min(1).max(9999)).max(200) })
    .strict(),
])
export type DocumentSource = z.output<typeof DocumentSource>

/** Where words of a document come from, so that a click on a page leads there. */
export const Origin = z.discriminatedUnion('kind', [
  /** Connecting words: the text's field, and where in its Markdown (UTF-16). */
  z.object({ kind: z.literal('text'), textId: Id, start: z.number().int(), end: z.number().int() }),
  /** A choice: its passage, rating, result, decision, chart. */
  z.object({ kind: z.literal('choice'), choiceId: Id }),
  z.object({ kind: z.literal('section'), sectionId: Id }),
  z.object({ kind: z.literal('entry'), entryId: Id, stepId: z.string().nullable() }),
])
export type Origin = z.output<typeof Origin>

/** Something that the member should know of a document; none of them keeps it from being made. */
export const DocumentNotice = z.discriminatedUnion('kind', [
  /** Signs for which no font is at hand: each stands as `□` in the PDF, and as itself in the other formats. */
  z.object({
    kind: z.literal('missing-glyphs'),
    /** The first of them, each once. */
    signs: z.array(z.string()).max(40),
    /** Unicode scripts they belong to, such as `Tamil`; the screen names them. */
    scripts: z.array(z.string()).max(20),
    times: z.number().int(),
  }),
  /** Longer than its template means it to be. */
  z.object({ kind: z.literal('long'), pages: z.number().int(), meant: z.number().int() }),
  /** A source token that names no choice any more; left out. */
  z.object({ kind: z.literal('unknown-source'), textId: Id, key: z.string() }),
  /**
   * Remote images, raw HTML and such are no part of a document; their words are kept as words. Of links a PDF is bare where
   * it would not be an accessible one with them.
   */
  z.object({ kind: z.literal('left-out'), what: z.enum(['image', 'html', 'link']), times: z.number().int() }),
  /** A drawing that could not be made; its table stands in its place. */
  z.object({ kind: z.literal('no-chart'), title: z.string() }),
])
export type DocumentNotice = z.output<typeof DocumentNotice>

/** A place on a page that leads somewhere. In points from the page's top left corner. */
export const PagePlace = z.object({
  page: z.number().int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  origin: Origin,
  /** The words that stand there, as plain text, at most 300 units: the link's name for a screen reader. */
  words: z.string(),
})
export type PagePlace = z.output<typeof PagePlace>

export const FileToken = z.object({ file: z.string() })

/** A day range that may be open at either end; `from` is not after `to`. */
export const Period = z
  .object({ from: Day, to: Day })
  .strict()
  .refine(({ from, to }) => from <= to)
export type Period = z.output<typeof Period>
