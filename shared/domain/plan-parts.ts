/** The two halves of an if-then plan, made to stand in one sentence. */
export type PlanParts = { readonly ifText: string; readonly thenText: string }

const trimmed = (text: string, opening: RegExp): string =>
  text
    .trim()
    .replace(/^…\s*/u, '')
    .replace(opening, '')
    // Looked for from the beginning of a row alone: from each of its signs, a long row within would take for ever.
    .replace(/(?<![\s.,;…])[\s.,;…]+$/u, '')

/**
 * Takes away what the sentence itself says: an “if” or “then I will” that the member typed once more, and the
 * full stop. Their words are otherwise left as they are.
 */
export const planParts = (ifText: string, thenText: string): PlanParts => ({
  ifText: trimmed(ifText, /^if\s+/iu),
  thenText: trimmed(thenText, /^(?:then\s+)?(?:I\s+will|I['’]ll)\s+|^then\s+/iu),
})
