import type { FrameworkPrompt, Indicator, PromptPack } from '../../../shared/contract/framework.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { PACKS } from '../../../shared/framework/packs/packs.ts'
import { TRAIT_PACKS } from '../../../shared/framework/packs/trait-packs.ts'
import type { Prompt } from '../../../shared/framework/prompt-types.ts'
import { PROMPTS } from '../../../shared/framework/prompts.ts'
import type { ReadableDb } from '../store/sql.ts'
import { readChoices } from './choices-store.ts'
import { ownIndicators, ownPacks, ownPrompts } from './own-store.ts'

/** Indicators of the framework and of the member, hidden ones too; removed ones only where asked for. */
export const indicatorsOf = (db: ReadableDb, { removed }: { removed: boolean }): Indicator[] => {
  const choices = readChoices(db)
  const own = ownIndicators(db).filter((one) => removed || !one.removed)
  return [
    ...INDICATORS.map((one) => ({ ...one, own: false })),
    ...own.map(({ removed: _, ...one }) => ({ ...one, own: true })),
  ].map((one) => ({ ...one, hidden: !choices.isShown('indicator', one.id, true) }))
}

/** Every pack: the traits’, the app’s other ones, the member’s own. */
export const packsOf = (db: ReadableDb): PromptPack[] => {
  const choices = readChoices(db)
  const prompts = promptsOf(db)
  // The weekly debrief draws from the traits and from what the member made, unless they decide otherwise.
  const packs = [
    ...TRAIT_PACKS.map((pack) => ({ ...pack, group: 'trait', own: false, byDefault: true })),
    ...PACKS.map((pack) => ({ ...pack, own: false, byDefault: false })),
    ...ownPacks(db)
      .filter((pack) => !pack.removed)
      .map(({ id, title }) => ({ id, title, group: 'own', sentence: '', own: true, byDefault: true })),
  ]
  return packs.map(({ byDefault, ...pack }) => ({
    ...pack,
    chosen: choices.isShown('pack', pack.id, byDefault),
    prompts: prompts.filter((prompt) => prompt.pack === pack.id).length,
  }))
}

export type CataloguePrompt = Prompt & Pick<FrameworkPrompt, 'own' | 'hidden'>

/** Every prompt that was not removed, hidden ones too. */
export const promptsOf = (db: ReadableDb): CataloguePrompt[] => {
  const choices = readChoices(db)
  const own = ownPrompts(db)
    .filter((prompt) => !prompt.removed)
    .map(({ removed: _, ...prompt }) => ({ ...prompt, indicator: null, lens: null, own: true }))
  return [...PROMPTS.map((prompt) => ({ ...prompt, own: false })), ...own].map((prompt) => ({
    ...prompt,
    hidden: !choices.isShown('prompt', prompt.id, true),
  }))
}
