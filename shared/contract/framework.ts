import { z } from 'zod'
import { TRAIT_IDS } from '../framework/traits.ts'
import { command, event, feature, Nothing, query } from './define.ts'

export const TraitIdSchema = z.enum(TRAIT_IDS)
const Ref = z.string().min(1).max(120)

/** One of the framework's (`own` false) or the member's. */
export const Indicator = z.object({
  id: z.string(),
  trait: TraitIdSchema,
  title: z.string(),
  sentence: z.string(),
  /** What 1 and 5 look like in a week. */
  low: z.string(),
  high: z.string(),
  own: z.boolean(),
  hidden: z.boolean(),
})
export type Indicator = z.output<typeof Indicator>

export const PromptPack = z.object({
  id: z.string(),
  group: z.string(),
  title: z.string(),
  sentence: z.string(),
  own: z.boolean(),
  /** Whether the weekly debrief draws from it. */
  chosen: z.boolean(),
  prompts: z.number().int(),
})
export type PromptPack = z.output<typeof PromptPack>

export const FrameworkPrompt = z.object({
  id: z.string(),
  text: z.string(),
  step: z.string(),
  trait: TraitIdSchema.nullable(),
  indicator: z.string().nullable(),
  pack: z.string(),
  lens: z.string().nullable(),
  own: z.boolean(),
  hidden: z.boolean(),
  /** How many entries answered it. */
  answered: z.number().int(),
})
export type FrameworkPrompt = z.output<typeof FrameworkPrompt>

const PromptStep = z.enum(['moment', 'part', 'shows', 'obstacle'])

export const framework = feature('framework', {
  indicators: query({ input: Nothing, output: z.array(Indicator) }),
  /** A member's own; a new one without `id`. */
  saveIndicator: command({
    input: z
      .object({
        id: z.uuid().optional(),
        trait: TraitIdSchema,
        title: z.string().trim().min(1).max(80),
        sentence: z.string().trim().max(400).default(''),
        low: z.string().trim().max(200).default(''),
        high: z.string().trim().max(200).default(''),
      })
      .strict(),
    output: Indicator,
  }),
  packs: query({ input: Nothing, output: z.array(PromptPack) }),
  choosePack: command({ input: z.object({ pack: Ref, chosen: z.boolean() }).strict(), output: Nothing }),
  savePack: command({
    input: z.object({ id: z.uuid().optional(), title: z.string().trim().min(1).max(80) }).strict(),
    output: PromptPack,
  }),
  prompts: query({ input: z.object({ pack: Ref }).strict(), output: z.array(FrameworkPrompt) }),
  savePrompt: command({
    input: z
      .object({
        id: z.uuid().optional(),
        pack: z.uuid(),
        text: z.string().trim().min(3).max(400),
        step: PromptStep,
        trait: TraitIdSchema.nullable().default(null),
      })
      .strict(),
    output: FrameworkPrompt,
  }),
  /** Hides or shows an indicator, or a prompt: hidden ones are no longer offered; what was written stays. */
  setHidden: command({
    input: z.object({ kind: z.enum(['indicator', 'prompt']), id: Ref, hidden: z.boolean() }).strict(),
    output: Nothing,
  }),
  /** Removes a member's own indicator, pack or prompt; entries keep the words they answered. */
  remove: command({
    input: z.object({ kind: z.enum(['indicator', 'pack', 'prompt']), id: z.uuid() }).strict(),
    output: Nothing,
  }),
  putBack: command({
    input: z.object({ kind: z.enum(['indicator', 'pack', 'prompt']), id: z.uuid() }).strict(),
    output: Nothing,
  }),
  changed: event({ payload: Nothing }),
})
