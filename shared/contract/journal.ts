import { z } from 'zod'
import { TRAIT_IDS } from '../framework/traits.ts'
import { Body, ClientId, Day, FlowIdSchema, Id, Instant, Month, PathIdSchema, Tag } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

export const EntrySummary = z.object({
  id: Id,
  flow: FlowIdSchema,
  path: PathIdSchema,
  day: Day,
  createdAt: Instant,
  /** IANA zone in which it was begun. */
  zone: z.string(),
  /** The first words, as plain text. */
  opening: z.string(),
  words: z.number().int(),
  starred: z.boolean(),
  tags: z.array(z.string()),
  /** When the member pressed Finish; null before. */
  finishedAt: Instant.nullable(),
  hasDraft: z.boolean(),
})
export type EntrySummary = z.output<typeof EntrySummary>

export const EntryStep = z.object({
  stepId: z.string().max(80),
  promptId: z.string().max(120).nullable(),
  /** The prompt's words as they were when it was answered. */
  promptText: z.string(),
  body: Body,
  /** Grows with each save of this step; 0 before the first. */
  version: z.number().int().nonnegative(),
})
export type EntryStep = z.output<typeof EntryStep>

export const Entry = EntrySummary.extend({
  /** The newest sealed revision; null before the first. */
  headRevisionId: Id.nullable(),
  /** The current text: the head revision with the draft's steps laid over it. */
  steps: z.array(EntryStep),
})
export type Entry = z.output<typeof Entry>

/** The entry beside another in time. */
export const Neighbour = z.object({ id: Id, day: Day })
export type Neighbour = z.output<typeof Neighbour>

export const Filters = z
  .object({
    flow: FlowIdSchema.optional(),
    tag: Tag.optional(),
    starred: z.boolean().optional(),
    from: Day.optional(),
    to: Day.optional(),
    /** Entries with evidence for, or a rating of, one of its indicators, or that answered one of its prompts. */
    trait: z.enum(TRAIT_IDS).optional(),
    /** Entries with evidence for it, values checks about it, decisions that name it. */
    value: z.string().min(1).max(120).optional(),
    /** Entries with evidence for or against it, and debriefs whose plan serves it. */
    goal: Id.optional(),
    /** Entries whose text holds a name or nickname of this person. */
    person: Id.optional(),
    /** Entries with or without a marked passage. */
    evidence: z.boolean().optional(),
  })
  .strict()
export type Filters = z.output<typeof Filters>

/** Where a page of the list ends; hand it back for the next one. */
export const Cursor = z.number().int()

export const DraftStep = z
  .object({
    stepId: z.string().min(1).max(80),
    promptId: z.string().max(120).nullable(),
    body: Body,
    /** The version that the window had when the member typed. */
    baseVersion: z.number().int().nonnegative(),
  })
  .strict()

/** `saved`: durable. `sibling`: another window had saved first; these words are kept as revision `revisionId`. */
export const SavedDraft = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('saved'),
    savedAt: Instant,
    versions: z.record(z.string(), z.number().int()),
  }),
  z.object({ outcome: z.literal('sibling'), savedAt: Instant, revisionId: Id, entry: Entry }),
])
export type SavedDraft = z.output<typeof SavedDraft>

export const SealReason = z.enum(['left', 'finish', 'lock', 'quit', 'idle'])

export const RevisionSummary = z.object({
  id: Id,
  parentId: Id.nullable(),
  sealedAt: Instant,
  words: z.number().int(),
  characters: z.number().int(),
  reason: z.enum([...SealReason.options, 'sibling', 'restore', 'before-restore', 'erase', 'mark', 'share']),
  isHead: z.boolean(),
})
export type RevisionSummary = z.output<typeof RevisionSummary>

export const DiffPart = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
export const StepDiff = z.object({
  stepId: z.string(),
  promptText: z.string(),
  parts: z.array(DiffPart),
})
export type StepDiff = z.output<typeof StepDiff>

export const SearchInput = z
  .object({
    words: z.string().max(500),
    filters: Filters.default({}),
    order: z.enum(['newest', 'relevance']).default('newest'),
    limit: z.number().int().min(1).max(200).default(50),
  })
  .strict()

export const SnippetPart = z.object({ text: z.string(), hit: z.boolean() })
export const SearchHit = z.object({ entry: EntrySummary, snippet: z.array(SnippetPart) })
export type SearchHit = z.output<typeof SearchHit>

export const ErasePreview = z.object({
  entries: z.number().int(),
  revisions: z.number().int(),
  /** How often the phrase stands in current texts and history, together. */
  places: z.number().int(),
})

export const ErasedReport = z.object({
  entries: z.number().int(),
  revisions: z.number().int(),
  /** Backups that may still hold what was erased. */
  backupIds: z.array(z.string()),
})
export type ErasedReport = z.output<typeof ErasedReport>

const EntryRef = z.object({ entryId: Id }).strict()

export const journal = feature('journal', {
  /** A new entry, today. */
  start: command({
    input: z.object({ flow: FlowIdSchema, path: PathIdSchema.default('full') }).strict(),
    output: Entry,
  }),
  get: query({ input: EntryRef, output: Entry }),
  /** The entries just before and just after this one in time; null at either end. */
  neighbours: query({
    input: EntryRef,
    output: z.object({ earlier: Neighbour.nullable(), later: Neighbour.nullable() }),
  }),
  /** Durable when it returns. Only changed steps travel. */
  saveDraft: command({
    input: z.object({ entryId: Id, client: ClientId, steps: z.array(DraftStep).min(1).max(60) }).strict(),
    output: SavedDraft,
  }),
  /** Ends a writing session: seals what changed; an entry that never held a word is let go. */
  seal: command({
    input: EntryRef.extend({ reason: SealReason }),
    output: z.object({ revisionId: Id.nullable(), letGo: z.boolean() }),
  }),
  /**
   * The member pressed Finish: seals, and makes the if-then plan a commitment. Fails with `nothing-to-finish` where
   * nothing was written, rated or answered.
   */
  finish: command({ input: EntryRef, output: z.object({ entry: Entry, firstEver: z.boolean() }) }),
  setPath: command({ input: EntryRef.extend({ path: PathIdSchema }), output: Entry }),
  setDay: command({ input: EntryRef.extend({ day: Day }), output: Entry }),
  setStarred: command({ input: EntryRef.extend({ starred: z.boolean() }), output: Entry }),
  setTags: command({ input: EntryRef.extend({ tags: z.array(Tag).max(30) }), output: Entry }),
  tags: query({
    input: Nothing,
    output: z.array(z.object({ tag: z.string(), entries: z.number().int() })),
  }),
  list: query({
    input: z
      .object({
        filters: Filters.default({}),
        after: Cursor.nullable().default(null),
        /** Begin at the newest entry of this month or before. */
        fromMonth: Month.optional(),
        limit: z.number().int().min(1).max(500).default(100),
      })
      .strict(),
    output: z.object({ entries: z.array(EntrySummary), next: Cursor.nullable() }),
  }),
  /** How many entries each month holds, newest first: the skeleton of the list. */
  months: query({
    input: z.object({ filters: Filters.default({}) }).strict(),
    output: z.array(z.object({ month: Month, entries: z.number().int() })),
  }),
  search: query({ input: SearchInput, output: z.array(SearchHit) }),
  history: query({ input: EntryRef, output: z.array(RevisionSummary) }),
  revision: query({
    input: z.object({ revisionId: Id }).strict(),
    output: z.object({ summary: RevisionSummary, steps: z.array(EntryStep) }),
  }),
  /** A readable word diff between any two revisions of an entry, computed away from the typing path. */
  compare: query({
    input: z.object({ from: Id, to: Id }).strict(),
    output: z.array(StepDiff),
  }),
  /** Adds a revision with the words of an older one; nothing is overwritten. */
  restore: command({ input: EntryRef.extend({ revisionId: Id }), output: Entry }),
  /** Moves an entry to the bin; `putBack` is its undo. */
  remove: command({ input: EntryRef, output: Nothing }),
  putBack: command({ input: EntryRef, output: Entry }),
  bin: query({
    input: Nothing,
    output: z.array(z.object({ entry: EntrySummary, removedAt: Instant, due: z.boolean() })),
  }),
  eraseEntries: command({
    input: z.object({ entryIds: z.array(Id).min(1).max(1000) }).strict(),
    output: ErasedReport,
  }),
  /** Where a phrase stands, before it is erased: exact, but for case. */
  findPhrase: query({
    input: z.object({ phrase: z.string().min(2).max(1000), entryId: Id.optional() }).strict(),
    output: ErasePreview,
  }),
  erasePhrase: command({
    input: z.object({ phrase: z.string().min(2).max(1000), entryId: Id.optional() }).strict(),
    output: ErasedReport,
  }),
  changed: event({
    payload: z.object({
      entryId: Id.nullable(),
      what: z.enum(['draft', 'sealed', 'facts', 'removed', 'erased']),
      /** The window that caused it, or null. */
      client: z.string().nullable(),
    }),
  }),
})
