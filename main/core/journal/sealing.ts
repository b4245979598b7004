import type { z } from 'zod'
import type { EntryStep, SealReason } from '../../../shared/contract/journal.ts'
import type { OpenJournal } from '../deps.ts'
import { deleteEntry, type EntryRow, findEntry } from './entry-store.ts'
import type { JournalFollower } from './follower.ts'
import { entryRow } from './read.ts'
import {
  findRevision,
  hasRevisions,
  insertRevision,
  type RevisionReason,
  revisionSummaryOf,
  setHead,
} from './revision-store.ts'
import { indexEntry, unindexEntry } from './search-index.ts'
import { factsOf, hasText } from './text.ts'
import { currentSteps, deleteDraft, keepDraftVersions, revisionSteps, setStepClock } from './text-store.ts'

export type SealingDeps = Pick<OpenJournal, 'db' | 'clock' | 'newId' | 'deviceId'> & {
  readonly follower: JournalFollower
}

export type Sealed = {
  readonly revisionId: string | null
  readonly letGo: boolean
  readonly changed: boolean
}

const sameText = (current: readonly EntryStep[], sealed: readonly EntryStep[]): boolean => {
  const before = new Map(sealed.map((step) => [step.stepId, step]))
  return current.every(({ stepId, body, promptId }) => {
    const old = before.get(stepId)
    if (!old) return body === ''
    return body === old.body && (body === '' || promptId === old.promptId)
  })
}

/** Appends a revision with these steps as the entry's head, and lets list, index and plans follow. */
export const appendHead = (
  { db, clock, newId, deviceId, follower }: SealingDeps,
  row: EntryRow,
  steps: readonly EntryStep[],
  reason: RevisionReason,
): string => {
  const at = clock.now()
  const id = newId()
  const { plain, opening, words, characters } = factsOf(steps)
  insertRevision(
    db,
    { id, entryId: row.id, parentId: row.head_revision, at, reason, words, characters, deviceId },
    steps,
  )
  setHead(db, row.id, { revisionId: id, opening, words, at })
  indexEntry(db, row.seq, plain)
  const first = row.head_revision === null
  follower.sealed({ id: row.id, flow: row.flow, day: row.day, finishedAt: row.finished_at, first, steps }, at)
  return id
}

/** Keeps words as a revision beside the head: they belong to the entry, but not to its current text. */
export const appendSibling = (
  { db, clock, newId, deviceId }: SealingDeps,
  row: EntryRow,
  steps: readonly EntryStep[],
): string => {
  const id = newId()
  const { words, characters } = factsOf(steps)
  insertRevision(
    db,
    {
      id,
      entryId: row.id,
      parentId: row.head_revision,
      at: clock.now(),
      reason: 'sibling',
      words,
      characters,
      deviceId,
    },
    steps,
  )
  return id
}

/** Seals the draft, if there is one and it says something else than the head. Runs in the caller's transaction. */
export const sealDraft = (deps: SealingDeps, entryId: string, reason: RevisionReason): Sealed => {
  const { db } = deps
  const row = entryRow(db, entryId)
  const head = row.head_revision
  if (row.has_draft === 0) return { revisionId: head, letGo: false, changed: false }
  const steps = currentSteps(db, row)
  const unchanged = head === null ? !hasText(steps) : sameText(steps, revisionSteps(db, head))
  if (unchanged && head !== null) keepDraftVersions(db, entryId, head)
  deleteDraft(db, entryId)
  if (unchanged) return { revisionId: head, letGo: false, changed: false }
  return { revisionId: appendHead(deps, row, steps, reason), letGo: false, changed: true }
}

const mayLetGo = (reason: z.output<typeof SealReason>): boolean => reason === 'left' || reason === 'quit'

/** Ends a writing session. An entry without a single mark of the member's is let go when they leave it. */
export const sealEntry = (
  deps: SealingDeps,
  entryId: string,
  reason: z.output<typeof SealReason>,
): Sealed => {
  const { db, follower } = deps
  // Erased or let go by another window while this one had it open.
  if (!findEntry(db, entryId)) return { revisionId: null, letGo: true, changed: false }
  const sealed = sealDraft(deps, entryId, reason)
  if (sealed.revisionId !== null || !mayLetGo(reason)) return sealed
  const row = entryRow(db, entryId)
  if (row.finished_at !== null || hasRevisions(db, entryId) || follower.holds(entryId)) return sealed
  unindexEntry(db, row.seq)
  deleteEntry(db, entryId)
  return { revisionId: null, letGo: true, changed: true }
}

/**
 * Makes an older revision's words the newest, as a revision of their own; open words are sealed first.
 * @returns whether anything had to change
 */
export const restoreRevision = (deps: SealingDeps, entryId: string, revisionId: string): boolean => {
  const { db } = deps
  const sealed = sealDraft(deps, entryId, 'before-restore')
  const row = entryRow(db, entryId)
  const found = findRevision(db, revisionId)
  if (!found || revisionSummaryOf(found).isHead) return sealed.changed
  const steps = revisionSteps(db, revisionId)
  const current = row.head_revision === null ? [] : revisionSteps(db, row.head_revision)
  if (sameText(steps, current) && sameText(current, steps)) return sealed.changed
  const missing = current.filter(({ stepId }) => !steps.some((step) => step.stepId === stepId))
  const emptied = missing.map((step) => ({ ...step, body: '' }))
  appendHead(deps, row, stamped(deps, row, [...steps, ...emptied]), 'restore')
  return true
}

/** A version for each step that no window has seen, so that a stale window's next save is noticed. */
const stamped = ({ db, clock }: SealingDeps, row: EntryRow, steps: readonly EntryStep[]): EntryStep[] => {
  const version = row.step_clock + 1
  setStepClock(db, row.id, version, clock.now())
  return steps.map((step) => ({ ...step, version }))
}
