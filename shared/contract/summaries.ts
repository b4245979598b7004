import { z } from 'zod'
import { SECTION_KINDS, TEMPLATE_IDS } from '../summaries/templates.ts'
import { Day, Id, Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { Language, Paper, Period } from './document-parts.ts'

export const TemplateId = z.enum(TEMPLATE_IDS)
export type TemplateId = z.output<typeof TemplateId>

/** What a section is for; `own` is one that the member added. Ids are never reused. */
export const SectionKind = z.enum(SECTION_KINDS)
export type SectionKind = z.output<typeof SectionKind>

/** `intro` is a section's or a story's only text; a story has the other four. */
export const TextPart = z.enum(['intro', 'situation', 'action', 'result', 'learning'])
export type TextPart = z.output<typeof TextPart>

/** What a story is told in, in that order. */
export const STORY_PARTS = TextPart.exclude(['intro']).options

/** One field of connecting words, without them: see `connecting`. */
export const TextRef = z.object({
  id: Id,
  part: TextPart,
  /** Grows with each save; 0 before the first. */
  version: z.number().int().nonnegative(),
})

/** One thing that happened, told as situation, action, result, learning. */
export const Story = z.object({
  id: Id,
  title: z.string(),
  texts: z.array(TextRef),
  /** Standards that it shows. */
  standardIds: z.array(Id),
})
export type Story = z.output<typeof Story>

export const Section = z.object({
  id: Id,
  kind: SectionKind,
  title: z.string(),
  /** The template's own title, so that a renamed one can have it back. */
  templateTitle: z.string(),
  /** Dropped sections keep their words and choices, and are in no document. */
  dropped: z.boolean(),
  texts: z.array(TextRef),
  stories: z.array(Story),
})
export type Section = z.output<typeof Section>

/** What a document of this summary shows; where a template begins is in `shared/summaries/templates.ts`. */
export const SummaryOptions = z.object({
  paper: Paper,
  language: Language,
  /** Charts and tables of ratings. */
  ratings: z.boolean(),
  growthAreas: z.boolean(),
  /** Numbered notes with the chosen quotes behind the sentences that cite them. */
  notes: z.boolean(),
  /** The days of quotes; else the month. */
  exactDays: z.boolean(),
  standardsMap: z.boolean(),
})
export type SummaryOptions = z.output<typeof SummaryOptions>

export const SummaryRow = z.object({
  id: Id,
  template: TemplateId,
  title: z.string(),
  /** To whom, in the member's words; '' for nobody in particular. */
  reader: z.string(),
  period: Period,
  changedAt: Instant,
  editions: z.number().int(),
  /** The day of the newest edition. */
  lastEdition: Day.nullable(),
})
export type SummaryRow = z.output<typeof SummaryRow>

export const Summary = SummaryRow.extend({
  /** Whose growth it is: the document's author. Kept for the next summary. */
  author: z.string(),
  /** Under the name, such as 'Sixth-grade teacher'. */
  role: z.string(),
  options: SummaryOptions,
  sections: z.array(Section),
  /** Whether the member has yet seen what showing notes about students can mean. */
  warned: z.boolean(),
})
export type Summary = z.output<typeof Summary>

export const MAX_SECTIONS = 24
export const MAX_STORIES = 24
/** A draft that was made from one of another template keeps the sections of both. */
const MAX_ORDERED = 60

const Ref = z.object({ summaryId: Id }).strict()
const SectionRef = Ref.extend({ sectionId: Id })
const StoryRef = SectionRef.extend({ storyId: Id })
const Title = z.string().trim().min(1).max(160)

export const summaries = feature('summaries', {
  /** Drafts, the last changed first. */
  list: query({ input: Nothing, output: z.array(SummaryRow) }),
  get: query({ input: Ref, output: Summary }),
  /**
   * A new draft by a template: its sections, and for `year` also its suggestions chosen (it goes to nobody
   * else). Without `period` the template's: application and portfolio from the first entry to today, review and year
   * the last twelve months. Fails with `empty-period` when no entry lies in it; then there is no draft.
   */
  create: command({
    input: z
      .object({
        template: TemplateId,
        reader: z.string().trim().max(200).default(''),
        period: Period.optional(),
      })
      .strict(),
    output: Summary,
  }),
  /** Another draft with the same words, choices and redactions, as of another template where one is named. */
  duplicate: command({ input: Ref.extend({ template: TemplateId.optional() }), output: Summary }),
  /** Its editions stay where they are, in `editions.list`; `putBack` is its undo. */
  remove: command({ input: Ref, output: Nothing }),
  putBack: command({ input: Ref, output: Summary }),
  /** Removed drafts that can be put back, the last removed first. */
  removed: query({ input: Nothing, output: z.array(SummaryRow) }),
  /** Erases a removed draft for good: words, history, choices. Its editions stay. Fails with `invalid-input` for one that stands. */
  erase: command({ input: Ref, output: Nothing }),
  /** What is left out stays. Another period keeps every choice: those outside it are pointed out by `choices.check`. */
  setFacts: command({
    input: Ref.extend({
      title: Title.optional(),
      reader: z.string().trim().max(200).optional(),
      author: z.string().trim().max(200).optional(),
      role: z.string().trim().max(200).optional(),
      period: Period.optional(),
    }),
    output: Summary,
  }),
  /** A map to standards that is turned on takes its section in again, or adds one at the end. */
  setOptions: command({
    input: Ref.extend({ options: SummaryOptions.partial().strict() }),
    output: Summary,
  }),
  /** The member has read the warning about notes on students; asked once a summary. */
  setWarned: command({ input: Ref, output: Summary }),

  /** A section of the member's own, at the end. Fails with `too-many` beyond twenty-four. */
  addSection: command({ input: Ref.extend({ title: Title }), output: Summary }),
  renameSection: command({ input: SectionRef.extend({ title: Title }), output: Summary }),
  /** Leaves it out, or takes it in again where it stood. */
  dropSection: command({ input: SectionRef.extend({ dropped: z.boolean() }), output: Summary }),
  /** All of them, in the order wanted. Fails with `invalid-input` when it is not all of them. */
  reorderSections: command({
    input: Ref.extend({ sectionIds: z.array(Id).min(1).max(MAX_ORDERED) }),
    output: Summary,
  }),
  /** Back to the template's sections, order and titles; own sections are dropped, words and choices all stay. */
  restoreSections: command({ input: Ref, output: Summary }),

  /** A story at the end of a section of stories. Fails with `too-many` beyond twenty-four. */
  addStory: command({ input: SectionRef.extend({ title: Title }), output: Summary }),
  renameStory: command({ input: StoryRef.extend({ title: Title }), output: Summary }),
  reorderStories: command({
    input: SectionRef.extend({ storyIds: z.array(Id).min(1).max(MAX_STORIES) }),
    output: Summary,
  }),
  /** Its words stay in the history; `putStoryBack` is its undo. */
  removeStory: command({ input: StoryRef, output: Summary }),
  putStoryBack: command({ input: StoryRef, output: Summary }),

  /** Something of the drafts; after a phrase was erased also their connecting words. */
  changed: event({ payload: Nothing }),
})
