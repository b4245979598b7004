import type { Handlers } from '../../../shared/contract/define.ts'
import type { FrameworkPrompt, framework, Indicator, PromptPack } from '../../../shared/contract/framework.ts'
import type { SuggestedPrompt } from '../../../shared/contract/reflection.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import { PROMPTS, promptById } from '../../../shared/framework/prompts.ts'
import type { TraitId } from '../../../shared/framework/traits.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { indicatorsOf, packsOf, promptsOf } from './catalogue.ts'
import { type ChoiceKind, putChoice } from './choices-store.ts'
import { findOwnPrompt, ownPrompts, putIndicator, putPack, putPrompt, setRemoved } from './own-store.ts'
import { promptHistory, putPromptUse } from './prompt-uses-store.ts'
import { type AskingEntry, suggestPrompt } from './suggesting.ts'

type Deps = Pick<OpenJournal, 'db' | 'clock' | 'emit' | 'newId' | 'deviceId' | 'readOnly'>

/** Only a UUID can be edited, so that the framework's own words, whose ids are none, stay as they are. */
const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new AppError('not-found')
  return one
}

/** Traits, indicators, packs and prompts: the framework’s and the member’s own, and what they hid or chose. */
export const frameworkService = (deps: Deps) => {
  const { db, clock, emit, newId, deviceId } = deps

  const change = <T>(work: (stamp: { at: number; deviceId: string }) => T): T => {
    mustBeWritable(deps)
    const result = transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('framework.changed', {})
    return result
  }
  const indicator = (id: string): Indicator =>
    found(indicatorsOf(db, { removed: false }).find((one) => one.id === id))
  const pack = (id: string): PromptPack => found(packsOf(db).find((one) => one.id === id))
  const prompts = (): FrameworkPrompt[] => {
    const answered = new Map(promptHistory(db, null).map(({ promptId, times }) => [promptId, times]))
    return promptsOf(db).map((prompt) => ({ ...prompt, answered: answered.get(prompt.id) ?? 0 }))
  }
  const prompt = (id: string): FrameworkPrompt => found(prompts().find((one) => one.id === id))
  const choose = (kind: ChoiceKind, ref: string, shown: boolean): Record<string, never> => {
    change((stamp) => putChoice(db, { kind, ref, shown }, stamp))
    return {}
  }

  const handlers: Handlers<typeof framework> = {
    indicators: () => indicatorsOf(db, { removed: false }),
    saveIndicator: ({ id: given, trait, title, sentence, low, high }) => {
      const id = given ?? newId()
      change((stamp) => {
        if (given !== undefined) indicator(given)
        const words = { title: cleanText(title), sentence: cleanText(sentence) }
        putIndicator(db, { id, trait, ...words, low: cleanText(low), high: cleanText(high) }, stamp)
      })
      return indicator(id)
    },
    packs: () => packsOf(db),
    choosePack: ({ pack: id, chosen }) => choose('pack', pack(id).id, chosen),
    savePack: ({ id: given, title }) => {
      const id = given ?? newId()
      change((stamp) => {
        if (given !== undefined) pack(given)
        putPack(db, { id, title: cleanText(title) }, stamp)
      })
      return pack(id)
    },
    prompts: ({ pack: id }) => {
      pack(id)
      return prompts().filter((one) => one.pack === id)
    },
    savePrompt: ({ id: given, pack: packId, text, step, trait }) => {
      const id = given ?? newId()
      change((stamp) => {
        pack(packId)
        if (given !== undefined) prompt(given)
        putPrompt(db, { id, pack: packId, text: cleanText(text), step, trait }, stamp)
      })
      return prompt(id)
    },
    setHidden: ({ kind, id, hidden }) => {
      if (kind === 'indicator') indicator(id)
      else prompt(id)
      return choose(kind, id, !hidden)
    },
    remove: ({ kind, id }) => {
      change((stamp) => setRemoved(db, { kind, id, removed: true }, stamp))
      return {}
    },
    putBack: ({ kind, id }) => {
      change((stamp) => setRemoved(db, { kind, id, removed: false }, stamp))
      return {}
    },
  }

  const follower: Partial<JournalFollower> = { promptUsed: (use) => putPromptUse(db, use) }

  return {
    handlers,
    follower,
    /** The words of a prompt, the member's removed ones too; undefined for an id that was never given. */
    promptText: (id: string): string | undefined => promptById(id)?.text ?? findOwnPrompt(db, id)?.text,
    /**
     * An indicator as other features show it: a hidden one still stands, a removed one does not; offered is what is
     * neither. Null for an id that was never given.
     */
    lookAtIndicator: (id: string): { title: string; standing: boolean; offered: boolean } | null => {
      const one = indicatorsOf(db, { removed: true }).find((indicator) => indicator.id === id)
      if (!one) return null
      const standing = indicatorsOf(db, { removed: false }).some((indicator) => indicator.id === id)
      return { title: one.title, standing, offered: standing && !one.hidden }
    },
    /** An indicator by its id, a removed one too; undefined for an id that was never given. */
    findIndicator: (id: string): Indicator | undefined =>
      indicatorsOf(db, { removed: true }).find((one) => one.id === id),
    /** All of a trait's indicators, hidden and removed ones too; offered is what is neither. */
    ofTrait: (trait: TraitId): (Indicator & { offered: boolean })[] => {
      const standing = new Set(indicatorsOf(db, { removed: false }).map(({ id }) => id))
      return indicatorsOf(db, { removed: true })
        .filter((one) => one.trait === trait)
        .map((one) => ({ ...one, offered: standing.has(one.id) && !one.hidden }))
    },
    /** The ids of all that speaks to a trait, hidden and removed ones too: what was written stays found. */
    idsOf: (trait: TraitId): { indicatorIds: string[]; promptIds: string[] } => ({
      indicatorIds: indicatorsOf(db, { removed: true })
        .filter((one) => one.trait === trait)
        .map(({ id }) => id),
      promptIds: [...PROMPTS, ...ownPrompts(db)].filter((one) => one.trait === trait).map(({ id }) => id),
    }),
    suggest: (stepId: string, entry: AskingEntry | null, not: readonly string[]): SuggestedPrompt | null =>
      suggestPrompt(db, stepId, entry, not),
  }
}

export type FrameworkService = ReturnType<typeof frameworkService>
