import { insertGoal, updateClosing } from '../../main/core/goals/goal-store.ts'
import { replacePlanGoal } from '../../main/core/goals/plan-store.ts'
import { putResult } from '../../main/core/goals/result-store.ts'
import { insertStep } from '../../main/core/goals/step-store.ts'
import type { WritableDb } from '../../main/core/store/sql.ts'
import { insertStrength, putStrengthVersion } from '../../main/core/strengths/store.ts'
import { putVision } from '../../main/core/vision/store.ts'
import type { EvidenceTarget } from '../../shared/contract/passages.ts'
import { addDays } from '../../shared/domain/days.ts'
import type { Chance } from './random.ts'
import type { Writer } from './text.ts'

type LongArcDeps = {
  readonly db: WritableDb
  readonly chance: Chance
  readonly writer: Writer
  readonly deviceId: string
  readonly newId: () => string
}

export type LongArc = {
  /** Something of it that a passage is evidence for. */
  readonly target: () => EvidenceTarget
  /** Makes a new plan serve a goal, as some do. */
  readonly planned: (commitmentId: string, at: number) => void
}

const GOALS = 24
const OPEN_GOALS = 3
const STRENGTHS = 12
const VERSIONS = 20
const DAYS_BETWEEN = 120

/** Goals with steps and results, strengths with versions, and a vision, as they gather over the years. */
export const createLongArc = (
  { db, chance, writer, deviceId, newId }: LongArcDeps,
  begun: number,
): LongArc => {
  const firstDay = new Date(begun).toISOString().slice(0, 10)
  const stamp = { at: begun, deviceId }
  const dayAt = (place: number): string => addDays(firstDay, place * DAYS_BETWEEN)

  const goals = Array.from({ length: GOALS }, (_, place) => {
    const id = newId()
    insertGoal(
      db,
      { id, title: writer.sentence(), why: writer.sentence(), termId: null },
      dayAt(place),
      stamp,
    )
    for (let step = 0; step < 4; step++)
      insertStep(db, { id: newId(), goalId: id, text: writer.sentence() }, stamp)
    const result = { unit: 'percent', source: 'The office', who: 'Everybody in third period', people: 28 }
    const numbers = { before: chance.between(20, 60), after: chance.between(40, 95) }
    const days = { beforeDay: dayAt(place), day: dayAt(place + 1) }
    const words = { measure: 'Attendance', myPart: writer.sentence() }
    putResult(db, { id: newId(), goalId: id, ...result, ...numbers, ...days, ...words }, stamp)
    if (place < GOALS - OPEN_GOALS) {
      const closing = { closing: 'reached', closedOn: dayAt(place + 1), lastWord: writer.sentence() } as const
      updateClosing(db, id, closing, stamp)
    }
    return id
  })
  const strengths = Array.from({ length: STRENGTHS }, (_, place) => {
    const id = newId()
    const kind = place % 2 === 0 ? 'strength' : 'growth-area'
    insertStrength(db, { id, kind, title: writer.sentence() }, firstDay, stamp)
    for (let version = 0; version < VERSIONS / 4; version++) {
      const written = { id: newId(), strengthId: id, day: dayAt(version), body: writer.passage(40) }
      putStrengthVersion(db, written, stamp)
    }
    return id
  })
  for (let version = 0; version < VERSIONS; version++) {
    putVision(db, { id: newId(), day: dayAt(version), body: writer.passage(200) }, stamp)
  }

  return {
    target: () =>
      chance.happens(0.5)
        ? { kind: 'goal', id: chance.pick(goals) }
        : { kind: 'strength', id: chance.pick(strengths) },
    planned: (commitmentId, at) => {
      if (chance.happens(0.3)) replacePlanGoal(db, commitmentId, chance.pick(goals), { at, deviceId })
    },
  }
}
