import type { LearnedCommitment } from '../../../shared/contract/reflection.ts'
import { planParts } from '../../../shared/domain/plan-parts.ts'
import { messages } from './messages.ts'

/** A plan as one sentence, in the member's words. */
export const sentenceOf = (plan: LearnedCommitment): string => {
  const { ifText, thenText } = planParts(plan.ifText, plan.thenText)
  return messages.sentence(ifText, thenText)
}
