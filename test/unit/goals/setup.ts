import type { Goal } from '../../../shared/contract/goals.ts'
import { openServices } from '../journal/setup.ts'

/** The code that something failed with, or what it gave. */
export const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

export const openGoals = (...given: Parameters<typeof openServices>) => {
  const t = openServices(...given)
  const add = async (title: string): Promise<Goal> => t.goals.save({ title })
  const titles = async () => (await t.goals.list({})).map(({ title }) => title)
  const result = async (given: Partial<Parameters<typeof t.goals.saveResult>[0]> = {}) =>
    t.goals.saveResult({
      goalId: null,
      measure: 'Families at conferences',
      unit: 'percent',
      before: 41.5,
      beforeDay: '2026-01-12',
      after: 63,
      day: '2026-03-02',
      source: 'Sign-in sheets',
      who: 'Room 12',
      people: 24,
      myPart: 'I called.',
      ...given,
    })
  /** Id of a plan made in a debrief that is finished. */
  const plan = async (ifText: string): Promise<{ id: string; entryId: string }> => {
    const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
    await t.write(entryId, { 'plan-if': ifText, 'plan-then': 'wait' })
    await t.journal.finish({ entryId })
    const all = await t.reflection.commitments({ state: 'all', limit: 100 })
    const made = all.find((one) => one.entryId === entryId)
    if (!made) throw new Error('there is no plan')
    return made
  }
  const mark = async (entryId: string, quote: string, goalId: string, stance: 'for' | 'against' = 'for') => {
    const start = (await t.body(entryId))?.indexOf(quote) ?? -1
    const words = { entryId, stepId: 'page', start, end: start + quote.length, quote }
    return t.passages.mark({ ...words, targets: [{ kind: 'goal', id: goalId, stance }] })
  }
  return { ...t, add, titles, result, plan, mark }
}
