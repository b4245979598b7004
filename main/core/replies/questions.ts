import type { EntryStep } from '../../../shared/contract/journal.ts'
import type { CoachQuestion } from '../../../shared/contract/replies.ts'
import { COACH_STEPS, type CoachStep } from '../../../shared/framework/flows/coach-steps.ts'
import { askedOf, findComment, type StoredComment } from './comment-store.ts'
import type { RepliesDeps } from './deps.ts'

const PREFIX = 'coach:'

/** The comment that a prompt’s id names; null for every other prompt. */
export const commentOfPrompt = (promptId: string): string | null =>
  promptId.startsWith(PREFIX) ? promptId.slice(PREFIX.length) : null

type Deps = Pick<RepliesDeps, 'db' | 'journal'> & { readonly nameOf: (contactId: string) => string }

/** Questions of coaches as steps of weekly reflections. */
export const coachQuestions = ({ db, journal, nameOf }: Deps) => {
  /** Coach steps that hold a question already, with the words they were asked in. */
  const usedSteps = (steps: readonly EntryStep[]): ReadonlyMap<CoachStep, EntryStep> =>
    new Map(
      COACH_STEPS.flatMap((stepId): [CoachStep, EntryStep][] => {
        const step = steps.find((one) => one.stepId === stepId)
        return step?.promptId && commentOfPrompt(step.promptId) ? [[stepId, step]] : []
      }),
    )

  /** What an entry asks keeps its step; what waits gets the steps that are left, the longest waiting first. */
  const forEntry = (entryId: string): CoachQuestion[] => {
    const { flow, finishedAt } = journal.facts(entryId)
    if (flow !== 'weekly') return []
    const used = usedSteps(journal.currentText(entryId))
    const inSteps = new Set([...used.values()].map(({ promptId }) => commentOfPrompt(promptId ?? '')))
    const offered = askedOf(db, entryId).filter(({ id }) => !inSteps.has(id))
    // A finished entry takes no new questions.
    const left = finishedAt === null ? offered : offered.filter(({ askedIn }) => askedIn === entryId)
    const asked = (stepId: CoachStep, comment: StoredComment): CoachQuestion => ({
      commentId: comment.id,
      stepId,
      text: comment.question,
      contactName: nameOf(comment.contactId),
      entryId: comment.askedIn,
    })
    return COACH_STEPS.flatMap((stepId) => {
      const step = used.get(stepId)
      if (!step) {
        const next = left.shift()
        return next ? [asked(stepId, next)] : []
      }
      const commentId = commentOfPrompt(step.promptId ?? '') ?? ''
      const comment = findComment(db, commentId)
      const contactName = comment ? nameOf(comment.contactId) : ''
      return [{ commentId, stepId, text: step.promptText, contactName, entryId }]
    })
  }

  /** The words of a coach’s question as a prompt; undefined where it was never to be asked. */
  const textOf = (promptId: string): string | undefined => {
    const commentId = commentOfPrompt(promptId)
    const comment = commentId === null ? undefined : findComment(db, commentId)
    return comment?.askedAt == null ? undefined : comment.question
  }

  return { forEntry, textOf }
}
