import type { ChoiceKind, ChoiceSource } from '../../../shared/contract/choices.ts'
import type { Decision } from '../../../shared/contract/decisions.ts'
import type { Goal, Result } from '../../../shared/contract/goals.ts'
import type { Rating } from '../../../shared/contract/ratings.ts'
import type { LearnedCommitment } from '../../../shared/contract/reflection.ts'
import type { Strength } from '../../../shared/contract/strengths.ts'
import type { VisionVersion } from '../../../shared/contract/vision.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { isSmallGroup } from '../../../shared/domain/small-group.ts'
import type { Clock } from '../deps.ts'
import type { Facts } from './choices-store.ts'

/** Something that can be chosen and has words of its own, as its feature has it now. */
export type SourceRecord = {
  readonly fields: readonly { readonly field: string; readonly words: string }[]
  readonly facts: Facts
  /** Local day, `YYYY-MM-DD`. */
  readonly day: string
  /** The entry that its words belong to, and are erased with; null where they belong to none. */
  readonly entryId: string | null
  readonly standing: boolean
  /** False for words of a coach that may not be quoted. */
  readonly permitted: boolean
  readonly smallGroup: boolean
}

/** The kinds that have a record; passages and words are read from the text, charts are drawn. */
export type RecordKind = Exclude<ChoiceKind, 'passage' | 'words' | 'chart'>

/** Something as its feature has it; undefined where it is no more. */
type Found<T> = (id: string) => (T & { readonly standing: boolean }) | undefined

export type SourceFeatures = {
  readonly clock: Clock
  readonly rating: Found<Rating>
  readonly indicatorTitle: (id: string) => string
  readonly result: Found<Result>
  readonly decision: Found<Decision & { readonly choice: string }>
  readonly plan: Found<LearnedCommitment>
  readonly goal: Found<Pick<Goal, 'title' | 'why' | 'lastWord' | 'madeOn' | 'closing' | 'closedOn'>>
  readonly strength: Found<Pick<Strength, 'kind' | 'title' | 'body' | 'lastWord' | 'madeOn' | 'closedOn'>>
  readonly vision: Found<VisionVersion>
  readonly comment: Found<{
    readonly acknowledgement: string
    readonly question: string
    readonly body: string
    readonly madeAt: number
    readonly mayBeQuoted: boolean
  }>
}

export type Sources = { readonly look: (kind: RecordKind, id: string) => SourceRecord | null }

/** Which field names the thing, as a heading. */
export const HEADING_FIELDS: Readonly<Partial<Record<ChoiceKind, string>>> = {
  rating: 'indicator',
  result: 'measure',
  decision: 'title',
  goal: 'title',
  strength: 'title',
}

const plain = { entryId: null, permitted: true, smallGroup: false } as const

const words = (fields: Readonly<Record<string, string>>): SourceRecord['fields'] =>
  Object.entries(fields)
    .filter(([, text]) => text.trim() !== '')
    .map(([field, text]) => ({ field, words: text }))

/** Looks at a thing of another feature through that feature’s own eyes. */
export const recordSources = (features: SourceFeatures): Sources => {
  const looks: Readonly<Record<RecordKind, (id: string) => SourceRecord | null>> = {
    rating: (id) => {
      const found = features.rating(id)
      if (!found) return null
      const { entryId, day, score, reason, indicatorId, standing } = found
      const fields = words({ indicator: features.indicatorTitle(indicatorId), reason })
      return { ...plain, fields, facts: { score, indicatorId }, day, entryId, standing }
    },
    result: (id) => {
      const found = features.result(id)
      if (!found) return null
      const { measure, unit, source, who, myPart, before, beforeDay, after, people, day, standing } = found
      return {
        ...plain,
        fields: words({ measure, unit, source, who, part: myPart }),
        facts: { before, beforeDay, after, people },
        day,
        standing,
        smallGroup: isSmallGroup(found),
      }
    },
    decision: (id) => {
      const found = features.decision(id)
      if (!found) return null
      const { title, choice, prediction, percent, day, entryId, revisits, standing } = found
      const cameTrue = revisits.findLast(({ finishedAt }) => finishedAt !== null)?.cameTrue ?? null
      const fields = words({ title, choice, prediction })
      return { ...plain, fields, facts: { percent, cameTrue }, day, entryId, standing }
    },
    commitment: (id) => {
      const found = features.plan(id)
      if (!found) return null
      const { ifText, thenText, learned, outcome, day, entryId, standing } = found
      const fields = words({ ifText, thenText, learned })
      return { ...plain, fields, facts: { outcome }, day, entryId, standing }
    },
    goal: (id) => {
      const found = features.goal(id)
      if (!found) return null
      const { title, why, lastWord, madeOn, closing, closedOn, standing } = found
      const fields = words({ title, why, lastWord })
      return { ...plain, fields, facts: { closing, closedOn }, day: closedOn ?? madeOn, standing }
    },
    strength: (id) => {
      const found = features.strength(id)
      if (!found) return null
      const { kind, title, body, lastWord, madeOn, closedOn, standing } = found
      const fields = words({ title, body, lastWord })
      return { ...plain, fields, facts: { kind, closedOn }, day: closedOn ?? madeOn, standing }
    },
    vision: (id) => {
      const found = features.vision(id)
      if (!found) return null
      const { body, day, standing } = found
      return { ...plain, fields: words({ body }), facts: {}, day, standing }
    },
    comment: (id) => {
      const found = features.comment(id)
      if (!found) return null
      const { acknowledgement, question, body, madeAt, mayBeQuoted, standing } = found
      return {
        ...plain,
        fields: words({ acknowledgement, body, question }),
        facts: {},
        day: dayIn(madeAt, features.clock.zone()),
        standing,
        permitted: mayBeQuoted,
      }
    },
  }
  return { look: (kind, id) => looks[kind](id) }
}

/** What a choice is of, by its own id; null for a chart, an entry for words that nobody marked. */
export const targetOf = (source: ChoiceSource): string | null => {
  switch (source.kind) {
    case 'passage':
      return source.passageId
    case 'words':
      return source.entryId
    case 'rating':
      return source.ratingId
    case 'result':
      return source.resultId
    case 'decision':
      return source.decisionId
    case 'commitment':
      return source.commitmentId
    case 'goal':
      return source.goalId
    case 'strength':
      return source.strengthId
    case 'vision':
      return source.versionId
    case 'comment':
      return source.commentId
    case 'chart':
      return null
  }
}
