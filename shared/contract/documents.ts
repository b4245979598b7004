import { z } from 'zod'
import { Body, Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import {
  DocumentFormat,
  DocumentNotice,
  DocumentSource,
  FileToken,
  Language,
  PagePlace,
  Paper,
} from './document-parts.ts'

/** How a document looks and what it says of itself; a summary and an edition have their own. */
export const DocumentLook = z
  .object({
    paper: Paper,
    language: Language,
    title: z.string().trim().max(200),
    author: z.string().trim().max(200),
    /** For entries: their prompts, ratings, plans and tags with the answers. */
    withPrompts: z.boolean(),
    withFacts: z.boolean(),
    /** Show People's labels for their names. */
    withLabels: z.boolean(),
  })
  .partial()
  .strict()
export type DocumentLook = z.output<typeof DocumentLook>

/** Sixteen hex digits of what a page shows; the same page, the same key. */
export const PageKey = z.string().regex(/^[0-9a-f]{16}$/)

export const PreviewPage = z.object({
  key: PageKey,
  /** In points. */
  width: z.number(),
  height: z.number(),
  /** A whole SVG document of that page; null for one that the window has, or did not ask for. */
  svg: z.string().nullable(),
})
export type PreviewPage = z.output<typeof PreviewPage>

export const Preview = z.object({
  pages: z.array(PreviewPage),
  places: z.array(PagePlace),
  notices: z.array(DocumentNotice),
})
export type Preview = z.output<typeof Preview>

/** A page of a preview; more than this are asked for as the member scrolls. */
const MAX_PAGES_AT_ONCE = 40

export const documents = feature('documents', {
  /**
   * The typeset pages, as they stand or with `open` words that are not saved yet laid over them. Only the pages of
   * `want` (from 1) whose keys are not in `known` are drawn. Of two that overlap for the same source the older one
   * fails with `cancelled`. An edition and a summary keep their own look. Fails with `empty-document` when there is
   * nothing to show, `not-found`, `too-large` beyond 2,000 pages (a whole year of a journal is far less), `too-slow` beyond
   * a minute.
   */
  preview: query({
    input: z
      .object({
        source: DocumentSource,
        look: DocumentLook.default({}),
        open: z
          .array(z.object({ textId: Id, body: Body }).strict())
          .max(60)
          .default([]),
        want: z
          .object({ from: z.number().int().min(1), to: z.number().int().min(1) })
          .strict()
          .refine(({ from, to }) => from <= to && to - from < MAX_PAGES_AT_ONCE),
        known: z.array(PageKey).max(2_000).default([]),
      })
      .strict(),
    output: Preview,
  }),
  /**
   * Makes a file for the host to save, or of the whole journal a file a year, for `host.saveFiles`; a job of kind
   * `export` that can be cancelled. A suggested name holds only letters, digits, spaces and `-`, is at most 80 units
   * long and never one that a file system reserves; for entries it says nothing but 'Journal' and the days.
   * Same journal, same choices, same day: the same bytes.
   * Fails with `empty-document`, `source-gone` (details.count) while something chosen stands no more, `not-permitted`
   * while coach words are chosen that may not be quoted, `privacy-unread` for a summary whose warning was not read,
   * `cancelled`, `too-large`, `too-slow` beyond three minutes of typesetting. Then there is no file at all.
   */
  export: command({
    input: z
      .object({ source: DocumentSource, look: DocumentLook.default({}), format: DocumentFormat })
      .strict(),
    output: z.object({
      files: z.array(FileToken.extend({ name: z.string(), bytes: z.number().int() })).min(1),
      notices: z.array(DocumentNotice),
    }),
  }),
  /** The JSON schema that an exported JSON file keeps to, as a file. */
  schema: command({ input: Nothing, output: FileToken }),
  /** The years that a print of the whole journal would make, newest first, with how many entries each. */
  years: query({
    input: Nothing,
    output: z.array(z.object({ year: z.number().int(), entries: z.number().int() })),
  }),
  /** What a preview shows may be different now. */
  changed: event({ payload: Nothing }),
})
