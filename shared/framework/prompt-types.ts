import type { TraitId } from './traits.ts'

/** The steps of the weekly debrief that draw their prompt from the packs. */
export const PROMPT_STEPS = ['moment', 'part', 'shows', 'obstacle'] as const
export type PromptStep = (typeof PROMPT_STEPS)[number]

/** Whose eyes a prompt borrows (after Brookfield’s four lenses); null where it takes no special view. */
export const LENS_IDS = ['own', 'student-or-family', 'colleague', 'evidence'] as const
export type LensId = (typeof LENS_IDS)[number]

/** One question for one step. An entry keeps a snapshot of its words, so they may be bettered; its id is never reused. */
export type Prompt = {
  readonly id: string
  readonly text: string
  readonly step: PromptStep
  readonly trait: TraitId | null
  /** Id of the indicator that the answer most often speaks to. */
  readonly indicator: string | null
  readonly pack: string
  readonly lens: LensId | null
}

/** A prompt as it stands in its pack, which says the rest. */
export type PackedPrompt = Omit<Prompt, 'trait' | 'pack'>

export type PromptPack = {
  readonly id: string
  readonly trait: TraitId | null
  readonly prompts: readonly PackedPrompt[]
}
