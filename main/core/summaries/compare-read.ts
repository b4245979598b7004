import type { StepDiff } from '../../../shared/contract/journal.ts'
import { diffTexts } from '../../../shared/domain/text-diff.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ReadableDb } from '../store/sql.ts'
import { findTextsRevision, sealedTexts } from './revisions-store.ts'

/**
 * For the reader: how one revision of connecting words became another, field by field.
 * @throws AppError `not-found`, or `invalid-input` when they belong to different summaries
 */
export const compareTexts = (db: ReadableDb, { from, to }: { from: string; to: string }): StepDiff[] => {
  const [older, newer] = [findTextsRevision(db, from), findTextsRevision(db, to)]
  if (!older || !newer) throw new AppError('not-found')
  if (older.summaryId !== newer.summaryId) throw new AppError('invalid-input')
  const [before, after] = [sealedTexts(db, from), sealedTexts(db, to)]
  const bodyBefore = new Map(before.map(({ textId, body }) => [textId, body]))
  const gone = before.filter(({ textId }) => !after.some((text) => text.textId === textId))
  return [...after, ...gone.map((text) => ({ ...text, body: '' }))].map(({ textId, heading, body }) => ({
    stepId: textId,
    promptText: heading,
    parts: diffTexts(bodyBefore.get(textId) ?? '', body),
  }))
}
