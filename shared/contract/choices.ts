import { z } from 'zod'
import { TRAIT_IDS } from '../framework/traits.ts'
import { Day, FlowIdSchema, Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { Period, TextSpan } from './document-parts.ts'
import { EvidenceLabel, MAX_QUOTE } from './passages.ts'

/** Charts that a summary can hold: each is one of Growth's, over the summary's period or one of its own. */
export const ChartKind = z.enum(['ratings', 'values', 'plans', 'calibration', 'rhythm'])
export type ChartKind = z.output<typeof ChartKind>

/**
 * `subject`: of `ratings` an indicator and of `values` a value, by its id; of `rhythm` a year such as `2026`; null for
 * charts of everything. `period` null is the summary's.
 */
export const ChartRef = z
  .object({ chart: ChartKind, subject: z.string().min(1).max(120).nullable(), period: Period.nullable() })
  .strict()
export type ChartRef = z.output<typeof ChartRef>

/** What can be chosen, by its own id. `words` are words of an entry that nobody marked. */
export const ChoiceSource = z.discriminatedUnion('kind', [
  /** A marked passage, or a part of its quote. */
  z.object({ kind: z.literal('passage'), passageId: Id, part: TextSpan.optional() }).strict(),
  z
    .object({
      kind: z.literal('words'),
      entryId: Id,
      stepId: z.string().max(80),
      span: TextSpan,
      /** As it stands there; '' after it was erased. */
      quote: z.string().max(MAX_QUOTE),
    })
    .strict(),
  z.object({ kind: z.literal('rating'), ratingId: Id }).strict(),
  z.object({ kind: z.literal('result'), resultId: Id }).strict(),
  z.object({ kind: z.literal('decision'), decisionId: Id }).strict(),
  z.object({ kind: z.literal('commitment'), commitmentId: Id }).strict(),
  z.object({ kind: z.literal('goal'), goalId: Id }).strict(),
  z.object({ kind: z.literal('strength'), strengthId: Id }).strict(),
  z.object({ kind: z.literal('vision'), versionId: Id }).strict(),
  /** A coach's words, where they may be quoted. */
  z.object({ kind: z.literal('comment'), commentId: Id }).strict(),
  z.object({ kind: z.literal('chart'), ref: ChartRef }).strict(),
])
export type ChoiceSource = z.output<typeof ChoiceSource>
export const ChoiceKind = z.enum([
  'passage',
  'words',
  'rating',
  'result',
  'decision',
  'commitment',
  'goal',
  'strength',
  'vision',
  'comment',
  'chart',
])
export type ChoiceKind = z.output<typeof ChoiceKind>

/** Why something is offered, in the order of offering. `other` holds goals, plans, strengths, vision, comments. */
export const CANDIDATE_RANKS = [
  'evidence',
  'starred',
  'rating',
  'result',
  'decision',
  'other',
  'chart',
] as const
export const CandidateRank = z.enum(CANDIDATE_RANKS)
export type CandidateRank = z.output<typeof CandidateRank>

/** For numbers: score, before and after, percent, outcome; by name. */
const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
export type SourceFacts = z.output<typeof Facts>

export const Candidate = z.object({
  source: ChoiceSource,
  rank: CandidateRank,
  /** Its words at a glance, plain text, at most 600 units. */
  words: z.string(),
  /** Such as the indicator that a rating is of. */
  heading: z.string(),
  /** As a choice has them, and the `unit` of a result. */
  facts: Facts,
  day: Day,
  entryId: Id.nullable(),
  flow: FlowIdSchema.nullable(),
  stance: z.enum(['for', 'against']).nullable(),
  targets: z.array(EvidenceLabel),
  /** The choices that hold it already, in whatever section. */
  chosenAs: z.array(Id),
  /** A result whose group is under ten: it warns before it leaves the app. */
  smallGroup: z.boolean(),
})
export type Candidate = z.output<typeof Candidate>

/**
 * How a choice comes to stand in the document: `shown` as a quote, row, table or figure of its section; `note` as a
 * numbered note where a sentence cites it, and nowhere else; `inside` in no document: the link stays in the app.
 */
export const ChoiceShow = z.enum(['shown', 'note', 'inside'])
export type ChoiceShow = z.output<typeof ChoiceShow>

/**
 * How a choice stands to where it came from. `changed`: the words there differ from these by now. `gone`: the mark was taken away,
 * or its entry, result, goal lies in the bin, or a chart has nothing left to show. `erased`: erased for good; nothing
 * is left of its words. `not-permitted`: its author no longer lets it be quoted. A chart never changes: it follows the journal.
 */
export const ChoiceState = z.enum(['stands', 'changed', 'gone', 'erased', 'not-permitted'])
export type ChoiceState = z.output<typeof ChoiceState>

/** A hidden stretch of a field's words; a labelled block stands in its place, and the words are in no file. */
export const Redaction = z.object({ id: Id, span: TextSpan, label: z.string() })
export type Redaction = z.output<typeof Redaction>

/**
 * One text of a choice, as it was when it was chosen. A passage has `quote`; a rating `reason`; a result `measure`,
 * `source`, `who`, `part`; a decision `title`, `choice`, `prediction`; and so on. A chart has `alt` where the member
 * describes it in words of their own; nothing is hidden in it.
 */
export const ChoiceField = z.object({
  field: z.string(),
  words: z.string(),
  /** In order, apart from each other. */
  redactions: z.array(Redaction),
})
export type ChoiceField = z.output<typeof ChoiceField>

export const Choice = z.object({
  id: Id,
  /** What a token calls it: `s` and a number, given once and never again in this summary. */
  key: z.string().regex(/^s\d{1,6}$/),
  sectionId: Id,
  storyId: Id.nullable(),
  source: ChoiceSource,
  show: ChoiceShow,
  state: ChoiceState,
  heading: z.string(),
  day: Day,
  /** For a link to the passage in its entry. */
  entryId: Id.nullable(),
  fields: z.array(ChoiceField),
  facts: Facts,
  smallGroup: z.boolean(),
  standardIds: z.array(Id),
  /** How many sentences cite it. */
  cited: z.number().int(),
})
export type Choice = z.output<typeof Choice>

/** A chart among the choices, as the document has it now. */
export const ChoiceDrawing = z.object({
  choiceId: Id,
  /** A whole SVG document for print; null where it could not be drawn: then its table stands in the document. */
  svg: z.string().nullable(),
  /** What it shows, from the data: what the document says to who cannot see it, unless the member says it otherwise. */
  description: z.string(),
})
export type ChoiceDrawing = z.output<typeof ChoiceDrawing>

/** Something worth a look before the document goes out. `blocks`: export fails while it is so. */
export const Problem = z.object({
  kind: z.enum([
    'unsourced',
    'unknown-source',
    'changed',
    'gone',
    'erased',
    'not-permitted',
    'outside-period',
    'small-group',
    'name',
    'empty-section',
  ]),
  blocks: z.boolean(),
  sectionId: Id.nullable(),
  textId: Id.nullable(),
  choiceId: Id.nullable(),
  /** The choice's field that `span` lies in; null for a text, or for the whole of a choice. */
  field: z.string().nullable(),
  /** In the text's Markdown, or in the choice's field. */
  span: TextSpan.nullable(),
  /** For `name`: whose name, such as it stands in People. */
  personId: Id.nullable(),
})
export type Problem = z.output<typeof Problem>

/** Why a stretch may be worth hiding, as sharing's hints; nothing is hidden by itself. */
export const RedactionSuggestion = z.object({
  field: z.string(),
  span: TextSpan,
  kind: z.enum(['person', 'name', 'email', 'phone', 'number', 'link']),
  /** The person's label where there is one, else a plain word such as 'a name'. */
  label: z.string(),
})
export type RedactionSuggestion = z.output<typeof RedactionSuggestion>

export const MAX_CHOICES = 400
export const MAX_LABEL = 60
export const MAX_DESCRIPTION = 2_000

const Ref = z.object({ summaryId: Id }).strict()
const ChoiceRef = Ref.extend({ choiceId: Id })

export const choices = feature('choices', {
  /**
   * What could stand in a section, from the summary's period: evidence first, then starred, ratings with reasons,
   * results, decisions, other, charts; within a rank what the section is about (its trait, value, goal) first, then newest
   * first. From the reader. Never what lies in the bin, what was left be, coach words that may not be quoted, a chart
   * with less than two things to show (of predictions: twenty), or charts of ratings where the summary shows none.
   */
  candidates: query({
    input: Ref.extend({
      sectionId: Id,
      rank: CandidateRank.optional(),
      trait: z.enum(TRAIT_IDS).optional(),
      valueId: z.string().max(120).optional(),
      /** Part of its words, without regard to case and accents. */
      words: z.string().trim().max(200).default(''),
      offset: z.number().int().nonnegative().default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      candidates: z.array(Candidate),
      total: z.number().int(),
      /** How many there are of each rank, whatever `rank` asks for. */
      ranks: z.record(z.string(), z.number().int()),
    }),
  }),
  /** All choices of a summary in the order of its sections and their own. */
  list: query({ input: Ref, output: z.array(Choice) }),
  /**
   * Chooses something for a section, or one of its stories; `show` as its template would. `words` and `passage`
   * seal the entry first. Choosing the same for the same place again answers with the choice that is there. Fails with `too-many`
   * beyond four hundred, `words-moved`, `not-permitted`, `not-found`.
   */
  choose: command({
    input: Ref.extend({
      sectionId: Id,
      storyId: Id.nullable().default(null),
      source: ChoiceSource,
      show: ChoiceShow.optional(),
    }),
    output: Choice,
  }),
  /** Takes a choice out; tokens that name it stay in the words and are pointed out. `putBack` is its undo. */
  unchoose: command({ input: ChoiceRef, output: Nothing }),
  putBack: command({ input: ChoiceRef, output: Choice }),
  setShow: command({ input: ChoiceRef.extend({ show: ChoiceShow }), output: Choice }),
  /** To another section or story, or another place among its own; `before` null puts it last. */
  move: command({
    input: ChoiceRef.extend({ sectionId: Id, storyId: Id.nullable(), before: Id.nullable() }),
    output: z.array(Choice),
  }),
  /** Narrows or widens a quote within its passage. Redactions outside it go. */
  setPart: command({ input: ChoiceRef.extend({ part: TextSpan }), output: Choice }),
  /** Takes the words as they stand at their source now; redactions move along, and those that cannot are named. */
  refresh: command({
    input: ChoiceRef,
    output: z.object({ choice: Choice, lost: z.array(z.object({ field: z.string(), label: z.string() })) }),
  }),
  /** Replaces the redactions of one field; spans lie apart. Fails with `invalid-input` for a label that holds what it hides. */
  setRedactions: command({
    input: ChoiceRef.extend({
      field: z.string().max(40),
      redactions: z
        .array(z.object({ span: TextSpan, label: z.string().trim().min(1).max(MAX_LABEL) }).strict())
        .max(200),
    }),
    output: Choice,
  }),
  /** The charts among the choices that stand in the document, drawn. From the reader. */
  drawings: query({ input: Ref, output: z.array(ChoiceDrawing) }),
  /** Describes a chart for who cannot see it; '' takes the words from the data again. Fails with `invalid-input` for anything else. */
  describe: command({
    input: ChoiceRef.extend({ words: z.string().trim().max(MAX_DESCRIPTION) }),
    output: Choice,
  }),
  /** By People and by plain local rules. */
  suggestRedactions: query({ input: ChoiceRef, output: z.array(RedactionSuggestion) }),
  /** What is worth a look, in the order of the document. `open`: words that are not saved yet. */
  check: query({
    input: Ref.extend({
      open: z
        .array(z.object({ textId: Id, body: z.string().max(5_000_000) }).strict())
        .max(60)
        .default([]),
    }),
    output: z.array(Problem),
  }),
  changed: event({ payload: Nothing }),
})
