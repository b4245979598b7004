import { PACK_PROMPTS } from './packs/pack-prompts.ts'
import type { Prompt, PromptPack } from './prompt-types.ts'
import { communityPack } from './prompts-community.ts'
import { reflectivePack } from './prompts-reflective.ts'
import { strategicPack } from './prompts-strategic.ts'
import { valuesPack } from './prompts-values.ts'
import { visionaryPack } from './prompts-visionary.ts'

const BY_TRAIT: readonly PromptPack[] = [
  reflectivePack,
  valuesPack,
  visionaryPack,
  strategicPack,
  communityPack,
]

/** The prompts of the five traits, pack by pack. */
export const TRAIT_PROMPTS: readonly Prompt[] = BY_TRAIT.flatMap(({ id, trait, prompts }) =>
  prompts.map((prompt) => ({ ...prompt, pack: id, trait })),
)

/** Every prompt that the app brings, pack by pack. */
export const PROMPTS: readonly Prompt[] = [...TRAIT_PROMPTS, ...PACK_PROMPTS]

const byId: ReadonlyMap<string, Prompt> = new Map(PROMPTS.map((prompt) => [prompt.id, prompt]))

export const promptById = (id: string): Prompt | undefined => byId.get(id)
