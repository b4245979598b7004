import { z } from 'zod'
import { Day, FlowIdSchema, Id, Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

/** What a passage is evidence for, or against. A strength may be a growth area. */
export const EvidenceKind = z.enum(['indicator', 'value', 'commitment', 'decision', 'goal', 'strength'])
export type EvidenceKind = z.output<typeof EvidenceKind>

/** `id` is that of a thing of its kind; framework ids are short words, a member's are UUIDs. */
export const EvidenceTarget = z.object({ kind: EvidenceKind, id: z.string().min(1).max(120) }).strict()
export type EvidenceTarget = z.output<typeof EvidenceTarget>

/** Whether a passage speaks for its target or against it; never both. */
export const Stance = z.enum(['for', 'against'])
export type Stance = z.output<typeof Stance>

/** A target as a passage is marked with it; where one is named twice, the later stance holds. */
export const EvidenceClaim = EvidenceTarget.extend({ stance: Stance.default('for') })
export type EvidenceClaim = z.output<typeof EvidenceClaim>

/**
 * Where a passage stands in the current text: `exact` and `moved` with UTF-16 offsets, or `gone`, when its words
 * are no longer there. Computed, never stored.
 */
export const PassagePlace = z.discriminatedUnion('found', [
  z.object({ found: z.literal('exact'), start: z.number().int(), end: z.number().int() }),
  z.object({ found: z.literal('moved'), start: z.number().int(), end: z.number().int() }),
  z.object({ found: z.literal('gone') }),
])
export type PassagePlace = z.output<typeof PassagePlace>

/** A passage's target with the words that a screen shows for it. */
export const EvidenceLabel = EvidenceTarget.extend({ stance: Stance, label: z.string() })
export type EvidenceLabel = z.output<typeof EvidenceLabel>

/** A target with how much there is: `passages` counts both stances, `against` those against alone. */
export const EvidenceCount = EvidenceTarget.extend({
  label: z.string(),
  passages: z.number().int(),
  against: z.number().int(),
  lastDay: Day,
})
export type EvidenceCount = z.output<typeof EvidenceCount>

export const Passage = z.object({
  id: Id,
  entryId: Id,
  day: Day,
  flow: FlowIdSchema,
  stepId: z.string(),
  /** The sealed revision that it was marked in. */
  revisionId: Id,
  quote: z.string(),
  starred: z.boolean(),
  markedAt: Instant,
  targets: z.array(EvidenceLabel),
  place: PassagePlace,
})
export type Passage = z.output<typeof Passage>

/** At most this many UTF-16 units: a passage is some sentences, not an entry. */
export const MAX_QUOTE = 5_000

export const passages = feature('passages', {
  /**
   * Marks words of an entry's current text: seals the entry first, so that the passage names a revision. Words that
   * bear a mark already keep it, with these targets added; the newer stance holds.
   * Fails with `words-moved` when `quote` does not stand at these offsets (UTF-16) any more.
   */
  mark: command({
    input: z
      .object({
        entryId: Id,
        stepId: z.string().max(80),
        start: z.number().int().nonnegative(),
        end: z.number().int().positive(),
        quote: z.string().min(1).max(MAX_QUOTE),
        targets: z.array(EvidenceClaim).min(1).max(12),
      })
      .strict(),
    output: Passage,
  }),
  /** Replaces what a passage is evidence for; an empty list takes the mark away, as `remove` does. */
  setTargets: command({
    input: z.object({ passageId: Id, targets: z.array(EvidenceClaim).max(12) }).strict(),
    output: Passage.nullable(),
  }),
  setStarred: command({
    input: z.object({ passageId: Id, starred: z.boolean() }).strict(),
    output: Passage,
  }),
  /** Takes a mark away; `putBack` is its undo. */
  remove: command({ input: z.object({ passageId: Id }).strict(), output: Nothing }),
  putBack: command({ input: z.object({ passageId: Id }).strict(), output: Passage }),
  /** An entry's passages in the order of its steps and words; those whose words are gone come last. */
  forEntry: query({ input: z.object({ entryId: Id }).strict(), output: z.array(Passage) }),
  /** Everything that is evidence, by what it is for: targets with their counts, most lately marked first. */
  targets: query({ input: Nothing, output: z.array(EvidenceCount) }),
  /** The passages behind one target, newest day first; pages by `after`, the last one’s id. */
  forTarget: query({
    input: EvidenceTarget.extend({
      after: Id.nullable().default(null),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    output: z.array(Passage),
  }),
  changed: event({ payload: z.object({ entryId: Id.nullable() }) }),
})
