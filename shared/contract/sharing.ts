import { z } from 'zod'
import * as limit from '../domain/exchange/limits.ts'
import { ExchangedLine, ExchangedText } from '../domain/exchange/text.ts'
import { Day, FlowIdSchema, Id, Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { ShareContent } from './share-content.ts'

const Offset = z.number().int().nonnegative()

/** A block over words of an excerpt, UTF-16 units of the step’s text in its sealed revision; `end` exclusive. */
export const Redaction = z
  .object({
    start: Offset,
    end: Offset,
    label: ExchangedLine(limit.MAX_LABEL).pipe(z.string().trim().min(1)),
  })
  .strict()
export type Redaction = z.output<typeof Redaction>

/** Why a span may be worth a block. Nothing is redacted by itself. */
export const RedactionHint = z.object({
  start: Offset,
  end: Offset,
  kind: z.enum(['person', 'name', 'email', 'phone', 'number', 'link']),
  /** The person’s label, or a general one such as ‘a name’. */
  label: z.string(),
})
export type RedactionHint = z.output<typeof RedactionHint>

/** Words chosen for a share that is being composed, as the member sees them: nothing is hidden from herself. */
export const DraftExcerpt = z.object({
  id: Id,
  entryId: Id,
  day: Day,
  flow: FlowIdSchema,
  stepId: z.string(),
  revisionId: Id,
  promptText: z.string(),
  /** UTF-16 units of the step’s text in that revision. */
  start: Offset,
  end: Offset,
  text: z.string(),
  /** The rest of the paragraph at either side, which goes along when it is ticked. */
  before: z.string(),
  after: z.string(),
  withSurroundings: z.boolean(),
  withPrompt: z.boolean(),
  /** In the order of the text; none overlap. May reach into the surroundings. */
  redactions: z.array(Redaction),
  hints: z.array(RedactionHint),
  /** Whether the entry’s text reads otherwise since: the file holds the words as they were chosen. */
  changedSince: z.boolean(),
})
export type DraftExcerpt = z.output<typeof DraftExcerpt>

/** Something that goes along only if it is ticked; `label` is what the member reads. */
export const Tick = z.object({
  id: z.string(),
  label: z.string(),
  ticked: z.boolean(),
  /** The group is under ten: say so before it leaves (a result’s own rule; a rating’s is false). */
  smallGroup: z.boolean(),
})

export const ShareDraft = z.object({
  id: Id,
  contactId: Id.nullable(),
  changedAt: Instant,
  /** Entries that were picked to choose words from; nothing of them is chosen by that. */
  sources: z.array(z.object({ entryId: Id, day: Day, flow: FlowIdSchema, opening: z.string() })),
  excerpts: z.array(DraftExcerpt),
  note: z.string(),
  questions: z.array(z.object({ id: Id, text: z.string() })),
  /** Of note and questions; grows with each save of them. */
  wordsVersion: z.number().int(),
  withDates: z.boolean(),
  /** Ratings of the entries of the excerpts; goals; answers to the contact’s last comments. */
  ratings: z.array(Tick),
  goals: z.array(Tick),
  /** Results of the ticked goals. */
  results: z.array(Tick),
  answers: z.array(Tick),
  /** The next conversation with this contact: its agenda and steps. Null where there is none. */
  meeting: Tick.nullable(),
  deleteBy: Day.nullable(),
})
export type ShareDraft = z.output<typeof ShareDraft>

/**
 * One line of the plain list of everything in a file. `text` is in the words of the file: a day as `YYYY-MM-DD`,
 * `made-at` as milliseconds, `withdrawn` as how many; '' for `thanks`. In an excerpt each block is its label in brackets.
 */
export const FileLine = z.object({
  kind: z.enum([
    'sender',
    'receiver',
    'made-at',
    'note',
    'question',
    'excerpt',
    'surroundings',
    'block',
    'day',
    'prompt',
    'rating',
    'goal',
    'result',
    'answer',
    'thanks',
    'meeting',
    'delete-by',
    'delete-others-by',
    'withdrawn',
  ]),
  text: z.string(),
})
export type FileLine = z.output<typeof FileLine>

/** Made from the very bytes that will be signed and sealed. */
export const SharePreview = z.object({
  previewId: z.string(),
  /** Parsed again from those bytes: what the coach’s screen shows. */
  content: ShareContent,
  everything: z.array(FileLine),
  /** Words that were redacted in one place and still stand in another: pointed out, never changed. */
  remaining: z.array(z.object({ words: z.string(), kind: FileLine.shape.kind, where: z.string() })),
  /** Of the sealed file, with its padding. */
  bytes: z.number().int(),
})
export type SharePreview = z.output<typeof SharePreview>

/** What went to whom, and when. */
export const LedgerLine = z.object({
  id: Id,
  contactId: Id,
  contactName: z.string(),
  sealedAt: Instant,
  /** `page`: for a coach without the app, under a passphrase. */
  form: z.enum(['file', 'page']),
  excerpts: z.number().int(),
  /** The first words that went; '' after erasing. */
  opening: z.string(),
  /** Some or all of its words were erased for good. */
  wordsErased: z.boolean(),
  deleteBy: Day.nullable(),
  withdrawnAt: Instant.nullable(),
  /** Since a later file told the contact of it; null while none has. */
  withdrawalToldAt: Instant.nullable(),
  replies: z.number().int(),
})
export type LedgerLine = z.output<typeof LedgerLine>

export const LedgerExcerpt = z.object({
  id: Id,
  /** Null after the entry was erased. */
  entryId: Id.nullable(),
  day: Day.nullable(),
  /** As they went, with a `BLOCK` for each label. */
  before: z.string(),
  text: z.string(),
  after: z.string(),
  labels: z.array(z.string()),
  erasedAt: Instant.nullable(),
  /** Whether the entry reads otherwise today. */
  changedSince: z.boolean(),
})

export type LedgerExcerpt = z.output<typeof LedgerExcerpt>

export const LedgerShare = z.object({
  line: LedgerLine,
  note: z.string(),
  questions: z.array(z.string()),
  excerpts: z.array(LedgerExcerpt),
  /** What else went: ratings, goals, answers, meeting; a line for each, as it was. */
  others: z.array(FileLine),
  /** Whether the sealed file can be saved once more; false after erasing. */
  canSaveAgain: z.boolean(),
})
export type LedgerShare = z.output<typeof LedgerShare>

const DraftRef = z.object({ shareId: Id }).strict()

/** What the member says beside the chosen words: both, each time. Questions without a word are left out. */
const DraftWords = z
  .object({
    note: ExchangedText(limit.MAX_NOTE),
    questions: z.array(ExchangedLine(limit.MAX_QUESTION)).max(limit.MAX_QUESTIONS),
    baseVersion: z.number().int().nonnegative(),
  })
  .strict()

export const sharing = feature('sharing', {
  /** An empty share; nothing is preselected. */
  begin: command({ input: z.object({ contactId: Id.nullable() }).strict(), output: ShareDraft }),
  draft: query({ input: DraftRef, output: ShareDraft }),
  /** Shares being composed, newest change first. */
  drafts: query({
    input: Nothing,
    output: z.array(
      z.object({
        id: Id,
        contactId: Id.nullable(),
        changedAt: Instant,
        excerpts: z.number().int(),
        opening: z.string(),
      }),
    ),
  }),
  /** Durable when it returns. Fails with `comment-changed` when another window saved note or questions first. */
  set: command({
    input: DraftRef.extend({
      contactId: Id.nullable().optional(),
      words: DraftWords.optional(),
      withDates: z.boolean().optional(),
      /** Ids of what is ticked; the whole list each time. */
      ratings: z.array(Id).max(limit.MAX_RATINGS).optional(),
      goals: z.array(Id).max(limit.MAX_GOALS).optional(),
      results: z.array(Id).max(limit.MAX_RESULTS).optional(),
      answers: z.array(Id).max(limit.MAX_ANSWERS).optional(),
      meeting: z.boolean().optional(),
      deleteBy: Day.nullable().optional(),
    }),
    output: ShareDraft,
  }),
  /** Puts an entry beside the share, to choose words from. */
  addSource: command({ input: DraftRef.extend({ entryId: Id }), output: ShareDraft }),
  /** Takes it away with the words that were chosen from it. */
  removeSource: command({ input: DraftRef.extend({ entryId: Id }), output: ShareDraft }),
  /**
   * Chooses words of an entry’s current text: seals the entry first (reason `share`). Fails with `words-moved`, and
   * with `too-many`. Words that overlap an excerpt of the same step join it.
   */
  addExcerpt: command({
    input: DraftRef.extend({
      entryId: Id,
      stepId: z.string().max(80),
      start: Offset,
      end: Offset,
      quote: z.string().min(1).max(limit.MAX_EXCERPT),
    }),
    output: ShareDraft,
  }),
  /** A marked passage as an excerpt, where its words stand now. Fails with `words-moved` when they are gone. */
  addPassage: command({ input: DraftRef.extend({ passageId: Id }), output: ShareDraft }),
  setExcerpt: command({
    input: DraftRef.extend({
      excerptId: Id,
      withSurroundings: z.boolean().optional(),
      withPrompt: z.boolean().optional(),
      /**
       * All blocks, each time; those that touch become one. Fails with `words-moved` outside the excerpt and its
       * surroundings, with `invalid-input` where a label says what it hides (`givesAway` of the domain tells).
       */
      redactions: z.array(Redaction).max(limit.MAX_REDACTIONS).optional(),
    }),
    output: ShareDraft,
  }),
  removeExcerpt: command({ input: DraftRef.extend({ excerptId: Id }), output: ShareDraft }),
  /** All excerpts in their new order. */
  orderExcerpts: command({
    input: DraftRef.extend({ excerptIds: z.array(Id).max(limit.MAX_EXCERPTS) }),
    output: ShareDraft,
  }),
  /** `putBackDraft` is its undo. */
  discard: command({ input: DraftRef, output: Nothing }),
  putBackDraft: command({ input: DraftRef, output: ShareDraft }),
  /** How many discarded drafts are still kept. */
  discarded: query({ input: Nothing, output: z.object({ drafts: z.number().int() }) }),
  /** Erases discarded drafts for good. @returns how many */
  eraseDiscarded: command({ input: Nothing, output: z.object({ drafts: z.number().int() }) }),

  /**
   * Makes the bytes that `seal` will seal, and reads them again for the screen. They wait in memory until they are
   * sealed, or the share changes. Fails with `nothing-to-share`, `no-identity`, `share-too-large`, and with
   * `contact-changed` where nobody is chosen, or somebody who was removed.
   */
  preview: command({ input: DraftRef, output: SharePreview }),
  /**
   * Signs and encrypts those bytes to the contact and writes the ledger; the token is a file to save. Fails with
   * `preview-outdated`, `privacy-unread`, `no-app` (a contact without the app).
   */
  seal: command({
    input: z
      .object({
        previewId: z.string().max(64),
        fileName: z.enum(['plain', 'label-and-date']).default('plain'),
      })
      .strict(),
    output: z.object({ share: LedgerLine, file: z.string() }),
  }),
  /** Six words that make a good passphrase for a page. */
  proposePassphrase: command({ input: Nothing, output: z.object({ passphrase: z.string() }) }),
  /** The same for a coach without the app: one HTML file. Fails with `weak-passphrase` too. A job of kind `seal-page`. */
  sealPage: command({
    input: z
      .object({
        previewId: z.string().max(64),
        passphrase: z.string().min(1).max(1_000),
        fileName: z.enum(['plain', 'label-and-date']).default('plain'),
      })
      .strict(),
    output: z.object({ share: LedgerLine, file: z.string() }),
  }),

  /** Newest first. `words` looks in what went, in the notes, and in the contact’s name. */
  ledger: query({
    input: z
      .object({
        contactId: Id.optional(),
        words: z.string().max(500).default(''),
        before: Instant.nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      })
      .strict(),
    output: z.object({ lines: z.array(LedgerLine), next: Instant.nullable() }),
  }),
  /** Everybody to whom something went, by name: those who were removed or forgotten, too. */
  ledgerContacts: query({
    input: Nothing,
    output: z.array(z.object({ contactId: Id, name: z.string(), isRemoved: z.boolean() })),
  }),
  shared: query({ input: DraftRef, output: LedgerShare }),
  /** The same sealed bytes once more. Fails with `words-erased`. */
  saveAgain: command({ input: DraftRef, output: z.object({ file: z.string() }) }),
  /** Later files tell it; one that was handed over cannot be called back. Fails with `already-told` when untold too late. */
  setWithdrawn: command({ input: DraftRef.extend({ withdrawn: z.boolean() }), output: LedgerLine }),
  setDeleteBy: command({ input: DraftRef.extend({ deleteBy: Day.nullable() }), output: LedgerLine }),
  /** What of an entry went to whom, for its reading view. */
  ofEntry: query({ input: z.object({ entryId: Id }).strict(), output: z.array(LedgerLine) }),
  changed: event({ payload: z.object({ shareId: Id.nullable() }) }),
})
