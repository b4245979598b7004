import { planParts } from '../../../shared/domain/plan-parts.ts'
import type { OpenJournal } from '../deps.ts'
import { findPlan, planIdOf } from './plans-store.ts'

/** For other features: how a plan is called, as a title; null for one that is no more. */
export const planLook =
  ({ db }: Pick<OpenJournal, 'db'>) =>
  (id: string): { title: string; standing: boolean } | null => {
    const plan = findPlan(db, id)
    if (!plan) return null
    const { ifText, thenText } = planParts(plan.ifText, plan.thenText)
    return { title: `If ${ifText}, then I will ${thenText}`, standing: true }
  }

/** For other features: the plan that a debrief made; null before, and for one that was withdrawn. */
export const planOf =
  ({ db }: Pick<OpenJournal, 'db'>) =>
  (entryId: string): string | null =>
    planIdOf(db, entryId)
