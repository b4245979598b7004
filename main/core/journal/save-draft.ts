import type { z } from 'zod'
import type { DraftStep, EntryStep } from '../../../shared/contract/journal.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import { type FlowId, stepOf } from '../../../shared/framework/flows.ts'
import { transaction } from '../store/sql.ts'
import { type EntryClock, findClock } from './entry-store.ts'
import { entryRow } from './read.ts'
import { revisionsOf } from './revision-store.ts'
import type { JournalRules } from './rules.ts'
import { appendSibling, type SealingDeps } from './sealing.ts'
import {
  currentSteps,
  findStepFacts,
  putDraft,
  putDraftStep,
  revisionSteps,
  type StepFacts,
  setStepClock,
  stepBodyIs,
} from './text-store.ts'

type Incoming = z.output<typeof DraftStep>

export type SavingDeps = SealingDeps & { readonly rules: JournalRules }

export type Saved =
  /** `first`: the entry had no draft before. */
  | { readonly outcome: 'saved'; readonly versions: Record<string, number>; readonly first: boolean }
  | { readonly outcome: 'sibling'; readonly revisionId: string }

/** The prompt's words by its id, never by the screen's word; a snapshot once taken stays. */
const promptTextFor = (
  { rules }: SavingDeps,
  flow: FlowId,
  step: Incoming,
  now: StepFacts | undefined,
): string => {
  if (now && now.prompt_id === step.promptId) return now.prompt_text
  const text = step.promptId === null ? stepOf(flow, step.stepId)?.prompt : rules.promptText(step.promptId)
  if (text === undefined) throw new AppError('invalid-input')
  return text
}

type Judged = {
  readonly step: EntryStep
  readonly now: StepFacts | undefined
  /** `repeat`: the very words that stand there already, such as a save whose answer was lost. */
  readonly state: 'fresh' | 'repeat' | 'stale'
}

const judge = (deps: SavingDeps, entryId: string, clock: EntryClock, incoming: Incoming): Judged => {
  const now = findStepFacts(deps.db, entryId, clock, incoming.stepId)
  const body = cleanText(incoming.body)
  const step: EntryStep = {
    stepId: incoming.stepId,
    promptId: incoming.promptId,
    promptText: promptTextFor(deps, clock.flow, incoming, now),
    body,
    version: now?.version ?? 0,
  }
  if (!now || now.version === incoming.baseVersion) return { step, now, state: 'fresh' }
  const same = stepBodyIs(deps.db, entryId, clock, incoming.stepId, body)
  return { step, now, state: same && now.prompt_id === incoming.promptId ? 'repeat' : 'stale' }
}

/** Words that came too late, kept once: a repeated save finds its own sibling. */
const keepAside = (deps: SealingDeps, entryId: string, stale: readonly EntryStep[]): string => {
  const row = entryRow(deps.db, entryId)
  const twin = revisionsOf(deps.db, entryId).find(
    ({ id, reason }) => reason === 'sibling' && holdsAll(revisionSteps(deps.db, id), stale),
  )
  if (twin) return twin.id
  const late = new Map(stale.map((step) => [step.stepId, step]))
  const steps = currentSteps(deps.db, row).map((step) => late.get(step.stepId) ?? step)
  return appendSibling(deps, row, steps)
}

const holdsAll = (kept: readonly EntryStep[], steps: readonly EntryStep[]): boolean =>
  steps.every((step) => kept.some(({ stepId, body }) => stepId === step.stepId && body === step.body))

/** A locked entry takes nothing new; a save whose answer was lost is answered again. */
const repeated = (deps: SavingDeps, entryId: string, clock: EntryClock, judged: readonly Judged[]): Saved => {
  const says = ({ step }: Judged): boolean => stepBodyIs(deps.db, entryId, clock, step.stepId, step.body)
  if (!judged.every(says)) throw new AppError('locked-original')
  return {
    outcome: 'saved',
    first: false,
    versions: Object.fromEntries(judged.map(({ step }) => [step.stepId, step.version])),
  }
}

/**
 * Writes the changed steps of a draft in one transaction. A step that another window changed since this one read
 * it is not overwritten: its words become a sibling revision, the other steps are saved all the same.
 * @throws AppError `not-found`, `locked-original`, or `invalid-input` for a step or prompt that is not known
 */
export const saveSteps = (deps: SavingDeps, entryId: string, incoming: readonly Incoming[]): Saved =>
  transaction(deps.db, () => {
    const { db, clock: time, deviceId, follower } = deps
    const clock = findClock(db, entryId)
    if (!clock) throw new AppError('not-found')
    if (incoming.some(({ stepId }) => !stepOf(clock.flow, stepId))) throw new AppError('invalid-input')
    const at = time.now()
    const judged = incoming.map((step) => judge(deps, entryId, clock, step))
    if (clock.flow === 'decision' && deps.rules.isLocked(entryId))
      return repeated(deps, entryId, clock, judged)
    const fresh = judged.filter(({ state }) => state === 'fresh')
    const version = clock.step_clock + 1
    if (fresh.length > 0) {
      putDraft(db, { entryId, head: clock.head_revision, at, deviceId })
      setStepClock(db, entryId, version, at)
    }
    for (const { step, now } of fresh) {
      putDraftStep(db, entryId, { ...step, version })
      if (step.promptId !== null && step.promptId !== now?.prompt_id) {
        follower.promptUsed({ entryId, stepId: step.stepId, promptId: step.promptId, at })
      }
    }
    const stale = judged.filter(({ state }) => state === 'stale').map(({ step }) => step)
    if (stale.length > 0) return { outcome: 'sibling', revisionId: keepAside(deps, entryId, stale) }
    return {
      outcome: 'saved',
      first: clock.has_draft === 0,
      versions: Object.fromEntries(
        judged.map(({ step, state }) => [step.stepId, state === 'fresh' ? version : step.version]),
      ),
    }
  })
