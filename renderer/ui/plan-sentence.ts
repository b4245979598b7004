import { planParts } from '../../shared/domain/plan-parts.ts'

/** An if-then plan as one sentence, in the member's words. */
export const planSentence = (plan: { readonly ifText: string; readonly thenText: string }): string => {
  const { ifText, thenText } = planParts(plan.ifText, plan.thenText)
  return `If ${ifText}, then I will ${thenText}.`
}
