import {
  insertRevisit,
  NO_FACTS,
  putFacts,
  replaceValues,
  updateCameTrue,
} from '../../main/core/decisions/decision-store.ts'
import { insertPassage, replaceTargets, updateStarred } from '../../main/core/passages/store.ts'
import { putPerson } from '../../main/core/people/store.ts'
import { putRating, replaceFollowed } from '../../main/core/ratings/store.ts'
import { openPlansOf, putAnswer } from '../../main/core/reflection/plans-store.ts'
import type { WritableDb } from '../../main/core/store/sql.ts'
import { insertValue, replaceEntryValue } from '../../main/core/values/store.ts'
import type { EntryStep } from '../../shared/contract/journal.ts'
import type { EvidenceClaim, EvidenceTarget } from '../../shared/contract/passages.ts'
import { quoteAt, type Span, trimSpan } from '../../shared/domain/span.ts'
import { INDICATORS } from '../../shared/framework/indicators.ts'
import { VALUES_PACK } from '../../shared/framework/values-pack.ts'
import { createLongArc } from './long-arc-rows.ts'
import type { Chance } from './random.ts'
import type { Story } from './story.ts'
import type { Writer } from './text.ts'
import { VOCABULARY } from './vocabulary.ts'

/** A sealed entry, as something is hung on it. */
export type Written = {
  readonly entryId: string
  readonly revisionId: string
  readonly steps: readonly EntryStep[]
  readonly story: Pick<Story, 'flow' | 'finished'>
  readonly day: string
  readonly at: number
}

export type Rows = {
  /** Whether there is a recorded decision to come back to. */
  readonly hasDecision: () => boolean
  readonly hang: (written: Written) => void
}

type RowsDeps = {
  readonly db: WritableDb
  readonly chance: Chance
  readonly writer: Writer
  readonly deviceId: string
  readonly newId: () => string
}

const FOLLOWED = 3
const VALUES = 5
const PEOPLE = 30
const LEAST_BODY = 40
const REVISIT_AFTER_MS = 60 * 86_400_000
/** What most marks are for; the rest are for a value, a plan, a decision, a goal or a strength. */
const INDICATOR_SHARE = 0.6
/** So many marks speak against what they are for, and so many are starred. */
const AGAINST_SHARE = 0.2
const STARRED_SHARE = 0.04

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** Some words of a text, from the start of one of them to the end of another. */
const someWords = (chance: Chance, body: string): Span | null => {
  const from = body.lastIndexOf(' ', chance.between(0, body.length - LEAST_BODY)) + 1
  const end = body.indexOf(' ', from + chance.between(25, 180))
  return trimSpan(body, { start: from, end: end === -1 ? body.length : end })
}

/**
 * Hangs on each entry what a member who uses the whole framework would: two to six passages, each evidence for one
 * or two things, or against them; ratings and an answered plan with a debrief; decisions that are recorded and come back to.
 */
export const createRows = ({ db, chance, writer, deviceId, newId }: RowsDeps, begun: number): Rows => {
  const stampOf = (at: number) => ({ at, deviceId })
  const valueIds = VALUES_PACK.slice(0, VALUES).map(({ id, title, lived, notLived }) => {
    const value = { id: newId(), title, lived, notLived, packId: id }
    insertValue(db, value, stampOf(begun))
    return value.id
  })
  for (const name of VOCABULARY.name.split('|').slice(0, PEOPLE)) {
    putPerson(db, { id: newId(), name, nicknames: [], label: 'a student' }, stampOf(begun))
  }
  const followed = INDICATORS.slice(0, FOLLOWED).map(({ id }) => id)
  replaceFollowed(db, followed, stampOf(begun))
  const arc = createLongArc({ db, chance, writer, deviceId, newId }, begun)
  const decisions: string[] = []
  let lastDebrief: string | null = null
  let lastPlan: string | null = null

  const target = (): EvidenceTarget => {
    const kind = chance.share()
    const decision = decisions.at(-1)
    if (kind > 0.95 && decision) return { kind: 'decision', id: decision }
    if (kind > 0.85 && lastPlan) return { kind: 'commitment', id: lastPlan }
    if (kind > 0.78) return arc.target()
    if (kind > INDICATOR_SHARE) return { kind: 'value', id: chance.pick(valueIds) }
    return { kind: 'indicator', id: chance.pickZipf(INDICATORS, 2).id }
  }

  const claim = (): EvidenceClaim => ({
    ...target(),
    stance: chance.happens(AGAINST_SHARE) ? 'against' : 'for',
  })

  const mark = ({ entryId, revisionId, steps, at }: Written): void => {
    const long = steps.filter(({ body }) => body.length > LEAST_BODY)
    if (long.length === 0) return
    for (let count = chance.between(2, 6); count > 0; count--) {
      const { stepId, body } = chance.pick(long)
      const span = someWords(chance, body)
      if (!span) continue
      const id = newId()
      insertPassage(db, { id, entryId, stepId, revisionId, ...span, ...quoteAt(body, span) }, stampOf(at))
      const [first, second] = [claim(), claim()]
      const both = chance.happens(0.3) && second.id !== first.id
      replaceTargets(db, id, both ? [first, second] : [first], stampOf(at))
      if (chance.happens(STARRED_SHARE)) updateStarred(db, id, true, stampOf(at))
    }
  }

  const answerLastPlan = ({ entryId, at }: Written): void => {
    const [plan] = lastDebrief === null ? [] : openPlansOf(db, lastDebrief)
    if (!plan) return
    const outcome = chance.pick(['kept', 'partly', 'not'] as const)
    putAnswer(db, { id: plan.id, outcome, answeredIn: entryId, answeredAt: at, letGoWord: '', at })
  }

  const rate = ({ entryId, at }: Written): void => {
    for (const indicatorId of followed) {
      if (!chance.happens(0.8)) continue
      const reason = chance.happens(0.4) ? writer.sentence() : ''
      putRating(db, { id: newId(), entryId, indicatorId, score: chance.between(1, 5), reason, at, deviceId })
    }
  }

  const record = ({ entryId, revisionId, at }: Written): void => {
    const facts = {
      ...NO_FACTS,
      percent: chance.between(0, 20) * 5,
      revisitOn: dayOf(at + REVISIT_AFTER_MS),
      revisitSetAt: at,
      recordedAt: at,
      lockedRevision: revisionId,
    }
    putFacts(db, entryId, facts, stampOf(at))
    replaceValues(db, entryId, [chance.pick(valueIds), chance.pick(valueIds)])
    decisions.push(entryId)
  }

  const comeBack = ({ entryId, at }: Written): void => {
    const decisionId = chance.pick(decisions)
    insertRevisit(db, { entryId, decisionId }, stampOf(at))
    updateCameTrue(db, entryId, chance.pick(['yes', 'partly', 'no', 'cannot-tell'] as const), stampOf(at))
  }

  const debrief = (written: Written): void => {
    answerLastPlan(written)
    rate(written)
    lastDebrief = written.entryId
    const [plan] = openPlansOf(db, written.entryId)
    if (!plan) return
    lastPlan = plan.id
    arc.planned(plan.id, written.at)
  }

  return {
    hasDecision: () => decisions.length > 0,
    hang: (written) => {
      const { flow, finished } = written.story
      mark(written)
      if (flow === 'weekly' && finished) debrief(written)
      if (flow === 'decision' && finished) record(written)
      if (flow === 'revisit') comeBack(written)
      if (flow === 'values-check') replaceEntryValue(db, written.entryId, chance.pick(valueIds))
    },
  }
}
