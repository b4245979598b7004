import { useRef, useState } from 'react'
import type { Entry } from '../../../shared/contract/journal.ts'
import type { CoachQuestion } from '../../../shared/contract/replies.ts'
import { type FlowStep, stepsOf } from '../../../shared/framework/flows.ts'
import { useApi } from '../../api/hooks.tsx'

export type StepPrompt = { readonly id: string | null; readonly text: string }

export type Prompts = {
  /** The words that a step asks; null until they are known. */
  readonly of: (step: FlowStep) => StepPrompt | null
  /** Asks for one if the step has none yet. */
  readonly need: (step: FlowStep) => void
  /** Puts another prompt in a step's place; false when there is none. */
  readonly swap: (step: FlowStep) => Promise<boolean>
}

const known = (entry: Entry): ReadonlyMap<string, StepPrompt> =>
  new Map(
    entry.steps
      .filter(({ promptText }) => promptText !== '')
      .map(({ stepId, promptId, promptText }) => [stepId, { id: promptId, text: promptText }]),
  )

/** What coaches asked, by the step that asks it. */
const fromCoaches = (questions: readonly CoachQuestion[]): [string, StepPrompt][] =>
  questions.map(({ stepId, commentId, text }) => [stepId, { id: `coach:${commentId}`, text }])

/** The prompts of an entry's steps: what was answered keeps its words, the rest is suggested in fair turn. */
export const usePrompts = (entry: Entry, questions: readonly CoachQuestion[]): Prompts => {
  const { reflection } = useApi()
  const [prompts, setPrompts] = useState(() => new Map([...fromCoaches(questions), ...known(entry)]))
  const seen = useRef(new Map<string, string[]>())
  const asked = useRef(new Set<string>())

  const suggest = async (step: FlowStep): Promise<boolean> => {
    const not = seen.current.get(step.id) ?? []
    const shownElsewhere = stepsOf(entry.flow, 'full').flatMap(({ id }) => prompts.get(id)?.id ?? [])
    const { id, text } = await reflection.suggest({
      entryId: entry.id,
      stepId: step.id,
      not: [...new Set([...not, ...shownElsewhere])],
    })
    const isOther = prompts.get(step.id)?.id !== id
    seen.current.set(step.id, [...not, id])
    setPrompts((before) => new Map(before).set(step.id, { id, text }))
    return isOther
  }

  return {
    of: (step) => prompts.get(step.id) ?? (step.rotates ? null : { id: null, text: step.prompt }),
    need: (step) => {
      if (!step.rotates || prompts.has(step.id) || asked.current.has(step.id)) return
      asked.current.add(step.id)
      // Without a suggestion the step's title still stands; the next visit asks again.
      suggest(step).catch(() => asked.current.delete(step.id))
    },
    swap: suggest,
  }
}
