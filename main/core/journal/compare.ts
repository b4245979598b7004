import { diffLines, diffWordsWithSpace } from 'diff'
import type { z } from 'zod'
import type { DiffPart, EntryStep, StepDiff } from '../../../shared/contract/journal.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ReadableDb } from '../store/sql.ts'
import { findRevision } from './revision-store.ts'
import { revisionSteps } from './text-store.ts'

type Part = z.output<typeof DiffPart>

/** Texts longer than this, in UTF-16 units, are compared by lines first and by words only where lines differ. */
const MAX_BY_WORDS = 20_000
/** Beyond this many edits a diff tells a reader nothing, and its cost grows with their square. */
const MAX_EDITS = 4_000

type Change = { readonly value: string; readonly added: boolean; readonly removed: boolean }

const partOf = ({ value, added, removed }: Change): Part => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text: value,
})

const replaced = (from: string, to: string): Part[] => [
  { kind: 'removed', text: from },
  { kind: 'added', text: to },
]

const byWords = (from: string, to: string): Part[] => {
  if (from.length + to.length > MAX_BY_WORDS) return replaced(from, to)
  return diffWordsWithSpace(from, to, { maxEditLength: MAX_EDITS })?.map(partOf) ?? replaced(from, to)
}

/** Pairs each removed block of lines with the added one after it, and compares those by words. */
const byLines = (from: string, to: string): Part[] => {
  const lines = diffLines(from, to, { maxEditLength: MAX_EDITS })?.map(partOf)
  if (!lines) return replaced(from, to)
  return lines.flatMap((part, index) => {
    const next = lines[index + 1]
    if (part.kind === 'removed' && next?.kind === 'added') return byWords(part.text, next.text)
    if (part.kind === 'added' && lines[index - 1]?.kind === 'removed') return []
    return [part]
  })
}

const merged = (parts: readonly Part[]): Part[] => {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (part.text === '') continue
    if (last?.kind === part.kind) result[result.length - 1] = { ...part, text: last.text + part.text }
    else result.push(part)
  }
  return result
}

/** A readable diff of two texts: joined in order, `same` and `removed` give the first, `same` and `added` the second. */
export const diffTexts = (from: string, to: string): Part[] => {
  if (from === to) return merged([{ kind: 'same', text: from }])
  return merged(from.length + to.length > MAX_BY_WORDS ? byLines(from, to) : byWords(from, to))
}

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
