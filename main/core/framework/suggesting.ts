import type { EntryStep } from '../../../shared/contract/journal.ts'
import type { SuggestedPrompt } from '../../../shared/contract/reflection.ts'
import { nextInTurn } from '../../../shared/domain/rotation.ts'
import type { ReadableDb } from '../store/sql.ts'
import { type CataloguePrompt, packsOf, promptsOf } from './catalogue.ts'
import { promptHistory } from './prompt-uses-store.ts'

/** The entry that asks, as far as its prompts go. */
export type AskingEntry = { readonly id: string; readonly steps: readonly EntryStep[] }

/** Id of the prompt that the entry's moment answers, once there is a word of it. */
const momentPrompt = (entry: AskingEntry | null): string | null =>
  entry?.steps.find(({ stepId, body }) => stepId === 'moment' && /\S/u.test(body))?.promptId ?? null

/** What a step may be asked: from the chosen packs; where they have nothing for it, from any. */
const offeredFor = (db: ReadableDb, stepId: string): CataloguePrompt[] => {
  const shown = promptsOf(db).filter(({ step, hidden }) => step === stepId && !hidden)
  const chosen = new Set(
    packsOf(db)
      .filter((pack) => pack.chosen)
      .map(({ id }) => id),
  )
  const offered = shown.filter(({ pack }) => chosen.has(pack))
  return offered.length > 0 ? offered : shown
}

/**
 * The prompt whose turn it is for a step of an entry, or of one that is yet to begin. Later steps stay with the
 * pack of the moment where they can.
 * @param not prompts that the member swapped away; somebody who swaps past the last one begins again
 */
export const suggestPrompt = (
  db: ReadableDb,
  stepId: string,
  entry: AskingEntry | null,
  not: readonly string[],
): SuggestedPrompt | null => {
  const history = promptHistory(db, entry?.id ?? null)
  const here = new Set([
    ...history.filter(({ inEntry }) => inEntry).map(({ promptId }) => promptId),
    ...(entry?.steps ?? []).flatMap(({ promptId }) => promptId ?? []),
  ])
  const offered = offeredFor(db, stepId)
  const unseen = offered.filter(({ id }) => !here.has(id))
  const wanted = unseen.filter(({ id }) => !not.includes(id))
  const left = wanted.length > 0 ? wanted : unseen
  const moment = momentPrompt(entry)
  const pack = moment === null ? undefined : promptsOf(db).find(({ id }) => id === moment)?.pack
  const kindred = left.filter((prompt) => prompt.pack === pack)
  const prompt = nextInTurn(kindred.length > 0 ? kindred : left, history) ?? offered[0]
  return prompt ? { id: prompt.id, text: prompt.text } : null
}
