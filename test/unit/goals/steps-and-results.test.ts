import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { goals, MAX_GOAL_STEPS } from '../../../shared/contract/goals.ts'
import { codeOf, openGoals } from './setup.ts'

let t: ReturnType<typeof openGoals>
let goalId: string
beforeEach(async () => {
  t = openGoals()
  goalId = (await t.add('One')).id
})
afterEach(() => t.dispose())

const addStep = async (text: string): Promise<string> =>
  (await t.goals.saveStep({ goalId, text })).steps.at(-1)?.id ?? ''
const texts = async () => (await t.goals.get({ goalId })).steps.map(({ text }) => text)

describe('steps', () => {
  test('beyond twenty are refused, also one that is put back', async () => {
    const first = await addStep('0')
    for (let nth = 1; nth < MAX_GOAL_STEPS; nth++) await addStep(`${nth}`)
    expect(await codeOf(() => addStep('one more'))).toBe('too-many')
    await t.goals.removeStep({ stepId: first })
    await addStep('one more')
    expect(await codeOf(() => t.goals.putStepBack({ stepId: first }))).toBe('too-many')
    expect(await texts()).toHaveLength(MAX_GOAL_STEPS)
  })

  test('of another goal, removed ones and ones that never were cannot be changed', async () => {
    const stepId = await addStep('First')
    const other = await t.add('Two')
    expect(await codeOf(() => t.goals.saveStep({ goalId: other.id, id: stepId, text: 'x' }))).toBe(
      'invalid-input',
    )
    expect(await codeOf(() => t.goals.reorderSteps({ goalId: other.id, ids: [stepId] }))).toBe('not-found')
    await t.goals.removeStep({ stepId })
    for (const wrong of [stepId, t.open.newId()]) {
      expect(await codeOf(() => t.goals.saveStep({ goalId, id: wrong, text: 'x' }))).toBe('not-found')
      expect(await codeOf(() => t.goals.setStepDone({ stepId: wrong, done: true }))).toBe('not-found')
      expect(await codeOf(() => t.goals.removeStep({ stepId: wrong }))).toBe('not-found')
    }
    expect(await codeOf(() => t.goals.putStepBack({ stepId: t.open.newId() }))).toBe('not-found')
    expect(await texts()).toEqual([])
  })

  test('keep the day on which they were done first, the member’s order, and come back as they were', async () => {
    const [one, two] = [await addStep('One'), await addStep('Two')]
    await addStep('Three')
    await t.goals.setStepDone({ stepId: one, done: true })
    t.time.advance(86_400_000)
    await t.goals.setStepDone({ stepId: one, done: true })
    await t.goals.saveStep({ goalId, id: one, text: 'Uno' })
    await t.goals.reorderSteps({ goalId, ids: [two, two] })
    expect(await texts()).toEqual(['Two', 'Uno', 'Three'])
    await t.goals.removeStep({ stepId: one })
    expect(await texts()).toEqual(['Two', 'Three'])
    const { steps } = await t.goals.putStepBack({ stepId: one })
    expect(steps[1]).toEqual({ id: one, text: 'Uno', doneOn: '2026-09-18' })
    expect((await t.goals.setStepDone({ stepId: one, done: false })).steps[1]).toMatchObject({ doneOn: null })
  })
})

describe('results', () => {
  test('that are no numbers, too great, or of fractions of people are refused by the contract', async () => {
    const { id: _, ...good } = await t.result({ goalId })
    const { input } = goals.defs.saveResult
    expect(input.safeParse(good).success).toBe(true)
    expect(
      input.safeParse({ ...good, before: null, beforeDay: null, after: null, people: null }).success,
    ).toBe(true)
    for (const wrong of [
      { before: Number.NaN },
      { after: Number.POSITIVE_INFINITY },
      { after: 1e13 },
      { before: '41' },
      { people: -1 },
      { people: 2.5 },
      { day: '2026-02-30' },
      { measure: '' },
      { goalId: undefined },
    ]) {
      expect(input.safeParse({ ...good, ...wrong }).success).toBe(false)
    }
  })

  test('whose day before lies after their day are refused, and leave what stood', async () => {
    const made = await t.result({ goalId })
    expect(await codeOf(() => t.result({ beforeDay: '2026-03-03' }))).toBe('invalid-input')
    expect(await codeOf(() => t.goals.saveResult({ ...made, day: '2026-01-11' }))).toBe('invalid-input')
    expect(await t.result({ beforeDay: '2026-03-02', day: '2026-03-02' })).toMatchObject({
      day: '2026-03-02',
    })
    expect(await t.goals.results({ goalId })).toEqual([made])
  })

  test('that were removed, or never were, cannot be changed', async () => {
    const made = await t.result({ goalId })
    await t.goals.removeResult({ resultId: made.id })
    for (const id of [made.id, t.open.newId()]) {
      expect(await codeOf(() => t.goals.saveResult({ ...made, id }))).toBe('not-found')
      expect(await codeOf(() => t.goals.removeResult({ resultId: id }))).toBe('not-found')
    }
    expect(await codeOf(() => t.goals.putResultBack({ resultId: t.open.newId() }))).toBe('not-found')
    expect(await t.goals.results({ goalId: null })).toEqual([])
    expect(await t.goals.putResultBack({ resultId: made.id })).toEqual(made)
  })

  test('come newest day first, of one goal or of all', async () => {
    const early = await t.result({ goalId, day: '2026-02-01', before: -0.25, after: 0, people: 0 })
    const late = await t.result({ day: '2026-06-01', before: null, beforeDay: null, people: null })
    expect(await t.goals.results({ goalId: null })).toEqual([late, early])
    expect(await t.goals.results({ goalId })).toEqual([early])
    expect(await t.goals.get({ goalId })).toMatchObject({ results: 1 })
    await t.goals.saveResult({ ...late, goalId })
    expect(await t.goals.get({ goalId })).toMatchObject({ results: 2 })
  })

  test('outlive their goal: they still name it, can be changed, and are its own when it is put back', async () => {
    const made = await t.result({ goalId })
    await t.goals.remove({ goalId })
    expect(await t.goals.results({ goalId: null })).toEqual([made])
    const changed = await t.goals.saveResult({ ...made, after: 70 })
    expect(changed).toEqual({ ...made, after: 70 })
    await t.goals.putBack({ goalId })
    expect(await t.goals.results({ goalId })).toEqual([changed])
    await t.goals.remove({ goalId })
    await t.goals.saveResult({ ...changed, goalId: null })
    expect(await codeOf(() => t.goals.saveResult(changed))).toBe('not-found')
  })
})
