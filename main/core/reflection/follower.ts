import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import { putFlowUse } from './flow-uses-store.ts'
import { plansAnsweredIn, putPlan, withdrawPlan } from './plans-store.ts'

/** Keeps plans, and which flows are used, in step with what is written in the journal. */
export const reflectionFollower = ({
  db,
  emit,
  newId,
  deviceId,
}: Pick<OpenJournal, 'db' | 'emit' | 'newId' | 'deviceId'>): Partial<JournalFollower> => ({
  sealed: ({ id: entryId, flow, day, finishedAt, first, steps }, at) => {
    if (first) putFlowUse(db, flow, at)
    if (flow !== 'weekly' || finishedAt === null) return
    const words = (stepId: string): string => steps.find((step) => step.stepId === stepId)?.body.trim() ?? ''
    const [ifText, thenText] = [words('plan-if'), words('plan-then')]
    if (ifText === '' || thenText === '') withdrawPlan(db, entryId, at)
    else putPlan(db, { id: newId(), entryId, day, ifText, thenText, at, deviceId })
  },
  holds: (entryId) => plansAnsweredIn(db, entryId).length > 0,
  moved: () => emit('reflection.changed', {}),
})
