import { z } from 'zod'
import { Body, ClientId, Id, Instant } from './common.ts'
import { command, event, feature, query } from './define.ts'
import { SealReason, StepDiff } from './journal.ts'
import { TextPart } from './summaries.ts'

/**
 * A field of connecting words as it stands. Markdown. A source token `[^s3]` ties the sentence it stands in or
 * behind to the choice with key `s3`; tokens are part of the words, so undo, history and pasting keep them.
 */
export const ConnectingText = z.object({
  textId: Id,
  sectionId: Id,
  storyId: Id.nullable(),
  part: TextPart,
  body: Body,
  version: z.number().int().nonnegative(),
})
export type ConnectingText = z.output<typeof ConnectingText>

export const TextSave = z
  .object({
    textId: Id,
    body: Body,
    /** The version that the window had when the member typed. */
    baseVersion: z.number().int().nonnegative(),
  })
  .strict()

/** As `journal.saveDraft`: `sibling` means that another window was first; these words are kept as `revisionId`. */
export const SavedTexts = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('saved'),
    savedAt: Instant,
    versions: z.record(z.string(), z.number().int()),
  }),
  z.object({
    outcome: z.literal('sibling'),
    savedAt: Instant,
    revisionId: Id,
    texts: z.array(ConnectingText),
  }),
])
export type SavedTexts = z.output<typeof SavedTexts>

export const TextsRevision = z.object({
  id: Id,
  parentId: Id.nullable(),
  sealedAt: Instant,
  words: z.number().int(),
  reason: z.enum([...SealReason.options, 'sibling', 'restore', 'before-restore', 'edition']),
  isHead: z.boolean(),
})
export type TextsRevision = z.output<typeof TextsRevision>

const Ref = z.object({ summaryId: Id }).strict()

/** The words that the member writes between the evidence: autosaved, with a history, as an entry's are. */
export const connecting = feature('connecting', {
  /** All fields of a draft in the order of its sections and stories, dropped ones too. */
  texts: query({ input: Ref, output: z.array(ConnectingText) }),
  /** Durable when it returns. Only changed fields travel. Fails with `not-found` for a summary that was removed. */
  save: command({
    input: Ref.extend({ client: ClientId, texts: z.array(TextSave).min(1).max(60) }),
    output: SavedTexts,
  }),
  /** Ends a writing session: seals what changed since the last revision. */
  seal: command({
    input: Ref.extend({ reason: SealReason }),
    output: z.object({ revisionId: Id.nullable() }),
  }),
  /** Newest first. */
  history: query({ input: Ref, output: z.array(TextsRevision) }),
  /** A revision's fields with the titles they stood under then. */
  revision: query({
    input: z.object({ revisionId: Id }).strict(),
    output: z.object({
      summary: TextsRevision,
      texts: z.array(ConnectingText.extend({ heading: z.string() })),
    }),
  }),
  /** Word by word, computed by the reader; `stepId` is a text's id and `promptText` its heading. */
  compare: query({ input: z.object({ from: Id, to: Id }).strict(), output: z.array(StepDiff) }),
  /** Adds a revision with the words of an older one; sections and stories that were removed since come back. */
  restore: command({ input: Ref.extend({ revisionId: Id }), output: z.array(ConnectingText) }),
  changed: event({
    payload: z.object({
      summaryId: Id,
      what: z.enum(['draft', 'sealed']),
      /** The window that caused it, or null. */
      client: z.string().nullable(),
    }),
  }),
})
