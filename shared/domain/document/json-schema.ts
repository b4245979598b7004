import { z } from 'zod'
import { Day } from '../../contract/common.ts'
import { Paper } from '../../contract/document-parts.ts'
import type { Block as DocumentBlock, Inline as DocumentInline } from './model.ts'

/**
 * What a JSON file holds; `docs/summary-json.md` tells it to people. A change that an older reader would misread takes
 * the next version.
 */

export const JSON_FORMAT = 'throughline-document'
export const JSON_VERSION = 1

/** A part of a document without what only the app can follow: ids, and where words come from. */
type Bare<T> = T extends readonly (infer E)[]
  ? readonly Bare<E>[]
  : T extends object
    ? { readonly [K in Exclude<keyof T, 'id' | 'origin'>]: Bare<T[K]> }
    : T
export type JsonInline = DocumentInline
export type JsonBlock = Bare<DocumentBlock>

const kind = <K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  z.object({ kind: z.literal(name), ...shape }).strict()

const direction = z.enum(['ltr', 'rtl']).describe('The direction that the words are written in.')
const attribution = z.string().describe('Who said it and when, such as `March 2026`; empty for none.')
const noteNumber = z.number().int().positive()

const Inline: z.ZodType<JsonInline> = z
  .discriminatedUnion('kind', [
    kind('text', {
      text: z.string().describe('Plain words, never markup; no line end.'),
      marks: z.array(z.enum(['strong', 'emphasis', 'strike', 'code'])),
    }),
    kind('break', {}).describe('A line end inside a paragraph.'),
    kind('link', {
      href: z.string().describe('An https: or mailto: address.'),
      inlines: z.lazy(() => Inlines),
    }),
    kind('redacted', { label: z.string() }).describe(
      'Words that were hidden: the label is shown for them, and they are nowhere in the file.',
    ),
    kind('erased', {}).describe('Words that were erased for good.'),
    kind('cite', { note: noteNumber }).describe('Cites the note of this number.'),
  ])
  .meta({ id: 'inline', description: 'A stretch of a line.' })

const Inlines: z.ZodType<readonly JsonInline[]> = z.array(Inline).meta({ id: 'inlines' })
const Blocks: z.ZodType<readonly JsonBlock[]> = z.lazy(() => z.array(Block)).meta({ id: 'blocks' })

const grid = {
  columns: z.array(z.object({ head: Inlines, align: z.enum(['start', 'center', 'end']) }).strict()),
  rows: z.array(z.array(Inlines)).describe('Rows of cells, each row as long as `columns`.'),
  rowHeads: z.boolean().describe('Whether the first cell of each row names it.'),
}

const Block: z.ZodType<JsonBlock> = z
  .discriminatedUnion('kind', [
    kind('heading', {
      level: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
      inlines: Inlines,
      direction,
    }),
    kind('paragraph', {
      inlines: Inlines,
      style: z
        .enum(['body', 'lead', 'aside'])
        .describe('`lead`: the words under the title. `aside`: a quiet line, such as a prompt or a day.'),
      direction,
    }),
    kind('quote', { blocks: Blocks, attribution, direction }),
    kind('list', {
      ordered: z.boolean(),
      start: z.number().int().nonnegative().describe('The first number of an ordered list.'),
      items: z.array(
        z
          .object({
            checked: z.boolean().nullable().describe('Of a task list; null for an ordinary item.'),
            blocks: Blocks,
          })
          .strict(),
      ),
      direction,
    }),
    kind('table', { caption: z.string(), ...grid, direction }),
    kind('figure', {
      title: z.string(),
      alt: z.string().min(1).describe('What the drawing shows, in words.'),
      svg: z.string().nullable().describe('A whole SVG document; null where there is only the table.'),
      width: z.number().describe('In points.'),
      height: z.number().describe('In points.'),
      table: z.object(grid).strict().describe('The figures behind the drawing.'),
      direction,
    }),
    kind('code', { text: z.string(), direction }),
    kind('rule', { direction }),
    kind('page-break', { direction }).describe('What follows begins a page.'),
  ])
  .meta({ id: 'block' })

const Meta = z
  .object({
    title: z.string().min(1),
    lines: z.array(z.string()).describe('Lines under the title: name and role, period, for whom.'),
    author: z.string(),
    language: z.string().describe('BCP 47.'),
    day: Day.describe('The date of the file, `YYYY-MM-DD`.'),
    paper: Paper,
    style: z.enum(['summary', 'record', 'sheet']),
  })
  .strict()

const Note = z
  .object({
    number: noteNumber.describe('From 1, in the order of first citing.'),
    direction,
    inlines: Inlines,
    attribution,
  })
  .strict()

export const JsonDocument = z
  .object({
    format: z.literal(JSON_FORMAT),
    version: z.literal(JSON_VERSION),
    meta: Meta,
    blocks: Blocks.describe('In reading order. The title, level 1, is no block.'),
    notes: z.array(Note).describe('The quotes behind the sentences.'),
    citations: z
      .array(
        z
          .object({
            note: noteNumber,
            block: z
              .number()
              .int()
              .nonnegative()
              .describe('The place in `blocks`, from 0, of the block that cites it.'),
          })
          .strict(),
      )
      .describe('Every cite in reading order: what `blocks` say too, gathered.'),
  })
  .strict()
export type JsonDocument = z.output<typeof JsonDocument>

/** The schema of a JSON file, by JSON Schema 2020-12, as the text of a file. */
export const documentSchema = (): string =>
  `${JSON.stringify({ title: 'A document of Throughline', ...z.toJSONSchema(JsonDocument) }, null, 2)}\n`
