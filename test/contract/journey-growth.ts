import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'
import { codeOf, save } from './writing.ts'

/** The member’s own terms in place of the defaults, and back. */
export const nameTerms = async (api: Api): Promise<void> => {
  const defaults = await api.terms.list({})
  expect(defaults.length).toBeGreaterThanOrEqual(2)
  const [first] = defaults
  if (!first) throw new Error('there are no terms')
  const named = await api.terms.save({ ...first, name: 'The first one' })
  expect(await api.terms.list({})).toContainEqual(named)
  expect(await codeOf(api.terms.save({ ...first, from: first.to, to: first.from }))).toBe('invalid-input')
  expect(await codeOf(api.terms.save({ name: 'Beside it', from: first.from, to: first.to }))).toBe('overlap')
  await api.terms.remove({ id: first.id })
  expect(await api.terms.putBack({ id: first.id })).toEqual(named)
  const { before } = await api.terms.reset({})
  expect(await api.terms.list({})).toEqual(defaults)
  expect(await api.terms.replace({ terms: before })).toEqual(before)
  await api.terms.reset({})
}

/** A vision, written and read again. */
export const lookFar = async (api: Api): Promise<void> => {
  expect(await api.vision.get({})).toEqual({ current: null, rereadOn: [], rereadDue: false })
  const { current } = await api.vision.save({ body: 'Every child reads by nine. 😀' })
  const late = api.vision.save({ body: 'Words of a window that fell behind.', base: '' })
  expect(await codeOf(late)).toBe('comment-changed')
  expect(await api.vision.versions({})).toEqual([current])
  const [day] = (await api.vision.reread({})).rereadOn
  if (!day) throw new Error('it was not read again')
  expect(await api.vision.unread({ day })).toMatchObject({ rereadOn: [] })
}

/** A goal with a step, a result, a plan and evidence. */
export const pursueGoals = async (api: Api): Promise<void> => {
  const [term] = await api.terms.list({})
  const goal = await api.goals.save({
    title: 'Families at the table',
    why: 'They know.',
    termId: term?.id ?? null,
  })
  const goalId = goal.id
  const other = await api.goals.save({ title: 'Another' })
  expect((await api.goals.reorder({ ids: [other.id, goalId] })).map(({ id }) => id)).toEqual([
    other.id,
    goalId,
  ])

  const [step] = (await api.goals.saveStep({ goalId, text: 'Call three families' })).steps
  if (!step) throw new Error('there is no step')
  const second = await api.goals.saveStep({ goalId, text: 'Ask the office' })
  const order = second.steps.map(({ id }) => id).toReversed()
  expect((await api.goals.reorderSteps({ goalId, ids: order })).steps.map(({ id }) => id)).toEqual(order)
  const done = await api.goals.setStepDone({ stepId: step.id, done: true })
  expect(done.steps.at(-1)?.doneOn).not.toBeNull()
  await api.goals.removeStep({ stepId: step.id })
  expect((await api.goals.putStepBack({ stepId: step.id })).steps).toEqual(done.steps)

  const result = await api.goals.saveResult({
    goalId,
    measure: 'Families at conferences',
    unit: 'percent',
    before: 41.5,
    beforeDay: '2026-01-12',
    after: 63,
    day: '2026-03-02',
    source: 'Sign-in sheets',
    who: 'Families of room 12',
    people: 24,
    myPart: 'I called in the evenings.',
  })
  await api.goals.removeResult({ resultId: result.id })
  expect(await api.goals.putResultBack({ resultId: result.id })).toEqual(result)
  expect(await api.goals.results({ goalId })).toEqual([result])

  const [plan] = await api.reflection.commitments({})
  if (!plan) throw new Error('there is no plan')
  await api.goals.setPlanGoal({ commitmentId: plan.id, goalId })
  expect(await api.goals.planGoals({})).toEqual([{ commitmentId: plan.id, goalId }])
  expect(await api.goals.goalOfDebrief({ entryId: plan.entryId })).toEqual({ goalId })
  expect(await api.goals.setGoalOfDebrief({ entryId: plan.entryId, goalId })).toEqual({ goalId })
  expect(await api.goals.plans({ goalId })).toEqual([plan])

  const { id: entryId } = await api.journal.start({ flow: 'free' })
  await save(api, entryId, { page: 'Nobody came.' })
  const target = { kind: 'goal', id: goalId, stance: 'against' } as const
  const words = { entryId, stepId: 'page', start: 0, end: 12, quote: 'Nobody came.' }
  const marked = await api.passages.mark({ ...words, targets: [target] })
  expect(marked.targets).toEqual([{ ...target, label: goal.title }])
  expect(await api.goals.get({ goalId })).toMatchObject({ passages: 1, results: 1, plans: 1 })

  await api.goals.close({ goalId, closing: 'reached', lastWord: 'They came.' })
  expect(await api.goals.reopen({ goalId })).toMatchObject({ closing: null, lastWord: 'They came.' })
  await api.goals.remove({ goalId })
  expect(await api.goals.putBack({ goalId })).toMatchObject({ title: goal.title, passages: 1 })
  expect(await api.goals.list({})).toHaveLength(2)
}

/** A strength and a growth area. */
export const nameStrengths = async (api: Api): Promise<void> => {
  const strength = await api.strengths.save({ kind: 'strength', title: 'I listen', body: 'To the end.' })
  const area = await api.strengths.save({ kind: 'growth-area', title: 'I rush', body: '' })
  const order = [area.id, strength.id]
  expect((await api.strengths.reorder({ ids: order })).map(({ id }) => id)).toEqual(order)
  expect(await api.strengths.versions({ id: strength.id })).toMatchObject([{ body: 'To the end.' }])
  await api.strengths.close({ id: area.id, lastWord: 'I wait now.' })
  expect(await api.strengths.reopen({ id: area.id })).toMatchObject({ closedOn: null })
  await api.strengths.remove({ id: area.id })
  expect(await api.strengths.putBack({ id: area.id })).toEqual(await api.strengths.get({ id: area.id }))
  expect(await api.strengths.list({})).toHaveLength(2)
}

/** A form under way: its words stay until it is saved or given up. */
export const keepForms = async (api: Api): Promise<void> => {
  const form = 'result'
  expect(await api.forms.get({ form })).toEqual({})
  await api.forms.keep({ form, words: { measure: 'Families at conferences', who: 'Room 12' } })
  await api.forms.keep({ form, words: { who: 'Room 14 😀' } })
  expect(await api.forms.get({ form })).toEqual({ measure: 'Families at conferences', who: 'Room 14 😀' })
  expect(await codeOf(api.forms.keep({ form, words: { 'a b': 'x' } }))).toBe('invalid-input')
  await api.forms.drop({ form })
  expect(await api.forms.get({ form })).toEqual({})
}
