import type { EntryStep, StepDiff } from '../../../shared/contract/journal.ts'
import { diffTexts } from '../../../shared/domain/text-diff.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ReadableDb } from '../store/sql.ts'
import { findRevision } from './revision-store.ts'
import { revisionSteps } from './text-store.ts'

const diffSteps = (from: readonly EntryStep[], to: readonly EntryStep[]): StepDiff[] => {
  const before = new Map(from.map((step) => [step.stepId, step]))
  const gone = from.filter(({ stepId }) => !to.some((step) => step.stepId === stepId))
  return [...to, ...gone.map((step) => ({ ...step, body: '' }))].map(({ stepId, promptText, body }) => ({
    stepId,
    promptText,
    parts: diffTexts(before.get(stepId)?.body ?? '', body),
  }))
}

/**
 * For the reader: how one revision became another, step by step.
 * @throws AppError `not-found`, or `invalid-input` when they belong to different entries
 */
export const compareRevisions = (db: ReadableDb, { from, to }: { from: string; to: string }): StepDiff[] => {
  const [older, newer] = [findRevision(db, from), findRevision(db, to)]
  if (!older || !newer) throw new AppError('not-found')
  if (older.entry_id !== newer.entry_id) throw new AppError('invalid-input')
  return diffSteps(revisionSteps(db, from), revisionSteps(db, to))
}
