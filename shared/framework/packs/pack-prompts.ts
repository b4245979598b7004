import type { Prompt } from '../prompt-types.ts'
import { accessPrompts } from './access-prompts.ts'
import { characteristicPrompts } from './characteristic-prompts.ts'
import { coreValuePrompts } from './core-value-prompts.ts'
import { measurePrompts } from './measure-prompts.ts'
import { obstaclePrompts } from './obstacle-prompts.ts'
import { pathwayPrompts } from './pathway-prompts.ts'
import { policyLeverPrompts } from './policy-lever-prompts.ts'
import { practicePrompts } from './practice-prompts.ts'
import { strategyPrompts } from './strategy-prompts.ts'
import { supportAndNetworkPrompts } from './support-and-network-prompts.ts'

/** The prompts of all packs, in the order of the packs. */
export const PACK_PROMPTS: readonly Prompt[] = [
  ...coreValuePrompts,
  ...characteristicPrompts,
  ...strategyPrompts,
  ...practicePrompts,
  ...pathwayPrompts,
  ...obstaclePrompts,
  ...measurePrompts,
  ...accessPrompts,
  ...policyLeverPrompts,
  ...supportAndNetworkPrompts,
]
