import type { Prompt, PromptPack } from './prompt-types.ts'
import { communityPack } from './prompts-community.ts'
import { reflectivePack } from './prompts-reflective.ts'
import { strategicPack } from './prompts-strategic.ts'
import { valuesPack } from './prompts-values.ts'
import { visionaryPack } from './prompts-visionary.ts'

const PACKS: readonly PromptPack[] = [reflectivePack, valuesPack, visionaryPack, strategicPack, communityPack]

/** Every prompt that the app brings, pack by pack. */
export const PROMPTS: readonly Prompt[] = PACKS.flatMap(({ id, trait, prompts }) =>
  prompts.map((prompt) => ({ ...prompt, pack: id, trait })),
)

const byId: ReadonlyMap<string, Prompt> = new Map(PROMPTS.map((prompt) => [prompt.id, prompt]))

export const promptById = (id: string): Prompt | undefined => byId.get(id)
