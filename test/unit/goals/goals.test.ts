import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { goals, MAX_GOALS } from '../../../shared/contract/goals.ts'
import { servicesOf } from '../journal/setup.ts'
import { codeOf, openGoals } from './setup.ts'

let t: ReturnType<typeof openGoals>
beforeEach(() => {
  t = openGoals()
})
afterEach(() => t.dispose())

const DAY_MS = 86_400_000

describe('three open goals are the most', () => {
  test('a fourth is refused, also one that is reopened or put back, and nothing is changed by it', async () => {
    const [one, two] = [await t.add('One'), await t.add('Two')]
    await t.goals.close({ goalId: one.id, closing: 'let-go', lastWord: '' })
    await t.goals.remove({ goalId: two.id })
    for (const title of ['Three', 'Four', 'Five']) await t.add(title)
    await expect(t.add('Six')).rejects.toMatchObject({ code: 'too-many', details: { most: MAX_GOALS } })
    expect(await codeOf(() => t.goals.reopen({ goalId: one.id }))).toBe('too-many')
    expect(await codeOf(() => t.goals.putBack({ goalId: two.id }))).toBe('too-many')
    expect(await t.titles()).toEqual(['Three', 'Four', 'Five', 'One'])
  })

  test('a closed one needs no room, so it may always be put back', async () => {
    const one = await t.add('One')
    await t.goals.close({ goalId: one.id, closing: 'reached', lastWord: 'Done.' })
    await t.goals.remove({ goalId: one.id })
    for (const title of ['Two', 'Three', 'Four']) await t.add(title)
    expect(await t.goals.putBack({ goalId: one.id })).toMatchObject({ closing: 'reached', lastWord: 'Done.' })
  })
})

describe('what is refused', () => {
  test('a goal without a name, and a term that never was', async () => {
    const { input } = goals.defs.save
    expect(input.safeParse({ title: 'x' }).success).toBe(true)
    for (const wrong of [{ title: ' ' }, { title: 'x'.repeat(161) }, { termId: 'winter' }, { why: 7 }]) {
      expect(input.safeParse({ title: 'x', ...wrong }).success).toBe(false)
    }
    expect(await codeOf(() => t.goals.save({ title: 'x', termId: t.open.newId() }))).toBe('not-found')
    expect(await t.titles()).toEqual([])
  })

  test('closing twice, and reopening what is open', async () => {
    const { id: goalId } = await t.add('One')
    expect(await codeOf(() => t.goals.reopen({ goalId }))).toBe('invalid-input')
    await t.goals.close({ goalId, closing: 'reached', lastWord: 'We did.' })
    expect(await codeOf(() => t.goals.close({ goalId, closing: 'let-go', lastWord: '' }))).toBe(
      'invalid-input',
    )
    expect(await t.goals.get({ goalId })).toMatchObject({ closing: 'reached', lastWord: 'We did.' })
  })

  test('every change of a goal that was removed or never was, and of its steps', async () => {
    const { id } = await t.add('One')
    const [step] = (await t.goals.saveStep({ goalId: id, text: 'First' })).steps
    const { id: commitmentId } = await t.plan('the bell rings')
    await t.goals.remove({ goalId: id })
    const stepId = step?.id ?? ''
    for (const goalId of [id, t.open.newId()]) {
      for (const work of [
        () => t.goals.get({ goalId }),
        () => t.goals.save({ id: goalId, title: 'x' }),
        () => t.goals.reorder({ ids: [goalId] }),
        () => t.goals.close({ goalId, closing: 'reached', lastWord: '' }),
        () => t.goals.reopen({ goalId }),
        () => t.goals.remove({ goalId }),
        () => t.goals.saveStep({ goalId, text: 'x' }),
        () => t.goals.saveStep({ goalId, id: stepId, text: 'x' }),
        () => t.goals.setStepDone({ stepId, done: true }),
        () => t.goals.removeStep({ stepId }),
        () => t.goals.putStepBack({ stepId }),
        () => t.goals.reorderSteps({ goalId, ids: [] }),
        () => t.goals.setPlanGoal({ commitmentId, goalId }),
        () => t.goals.plans({ goalId }),
        () => t.result({ goalId }),
      ]) {
        expect(await codeOf(work)).toBe('not-found')
      }
    }
    expect(await t.goals.putBack({ goalId: id })).toMatchObject({ steps: [{ text: 'First', doneOn: null }] })
  })

  test('every change, in a journal opened for reading only', async () => {
    const { id: goalId } = await t.add('One')
    const [step] = (await t.goals.saveStep({ goalId, text: 'First' })).steps
    const stepId = step?.id ?? ''
    const made = await t.result({ goalId })
    const { id: commitmentId, entryId } = await t.plan('the bell rings')
    const reading = servicesOf({ ...t.open, readOnly: true }).goals
    for (const change of [
      () => reading.save({ title: 'x' }),
      () => reading.reorder({ ids: [goalId] }),
      () => reading.close({ goalId, closing: 'reached', lastWord: '' }),
      () => reading.reopen({ goalId }),
      () => reading.remove({ goalId }),
      () => reading.putBack({ goalId }),
      () => reading.saveStep({ goalId, text: 'x' }),
      () => reading.setStepDone({ stepId, done: true }),
      () => reading.reorderSteps({ goalId, ids: [stepId] }),
      () => reading.removeStep({ stepId }),
      () => reading.putStepBack({ stepId }),
      () => reading.saveResult(made),
      () => reading.removeResult({ resultId: made.id }),
      () => reading.putResultBack({ resultId: made.id }),
      () => reading.setPlanGoal({ commitmentId, goalId }),
      () => reading.setGoalOfDebrief({ entryId, goalId }),
    ]) {
      expect(await codeOf(change)).toBe('read-only')
    }
    expect(await reading.list({})).toEqual(await t.goals.list({}))
  })
})

test('what is left out of a change stays, and a goal keeps a term that was removed since', async () => {
  const term = await t.terms.save({ name: 'Mine', from: '2030-01-01', to: '2030-02-01' })
  const goal = await t.goals.save({ title: 'One', why: 'Because.\r\n', termId: term.id })
  expect(goal).toMatchObject({
    why: 'Because.\n',
    termId: term.id,
    madeOn: '2026-09-18',
    closing: null,
    steps: [],
  })
  await t.terms.remove({ id: term.id })
  const { id } = goal
  expect(await t.goals.save({ id, title: 'Uno' })).toEqual({ ...goal, title: 'Uno' })
  expect(await t.goals.save({ id, title: 'Uno', why: '', termId: term.id })).toMatchObject({
    termId: term.id,
    why: '',
  })
  expect(await t.goals.save({ id, title: 'Uno', termId: null })).toMatchObject({ termId: null })
  expect(await codeOf(() => t.goals.save({ id, title: 'Uno', termId: term.id }))).toBe('not-found')
  expect(await t.goals.save({ id, title: 'Uno', termId: 'fall-2019' })).toMatchObject({ termId: 'fall-2019' })
})

test('open ones come in the member’s order, closed ones after them, the last closed first', async () => {
  const [one, two, three] = [await t.add('One'), await t.add('Two'), await t.add('Three')]
  await t.goals.close({ goalId: one.id, closing: 'reached', lastWord: '' })
  t.time.advance(DAY_MS)
  await t.goals.close({ goalId: two.id, closing: 'let-go', lastWord: '' })
  const four = await t.add('Four')
  await t.goals.reorder({ ids: [four.id, one.id, four.id] })
  expect(await t.titles()).toEqual(['Four', 'Three', 'Two', 'One'])
  expect(await t.goals.reopen({ goalId: two.id })).toMatchObject({ closing: null, closedOn: null })
  expect((await t.titles()).at(-1)).toBe('One')
  expect(await t.goals.get({ goalId: three.id })).toMatchObject({ closedOn: null })
  expect(t.events.at(-1)).toEqual({ name: 'goals.changed', payload: {} })
})

test('if-then plans serve a goal, those of debriefs in the bin do not count, erased ones are gone', async () => {
  const { id: goalId } = await t.add('One')
  const other = await t.add('Two')
  const [bell, snow] = [await t.plan('the bell rings'), await t.plan('it snows')]
  for (const { id } of [bell, snow]) await t.goals.setPlanGoal({ commitmentId: id, goalId })
  expect((await t.goals.plans({ goalId })).map(({ ifText }) => ifText)).toEqual([
    'it snows',
    'the bell rings',
  ])
  await t.goals.setPlanGoal({ commitmentId: snow.id, goalId: other.id })
  expect(await t.goals.planGoals({})).toEqual(
    expect.arrayContaining([
      { commitmentId: bell.id, goalId },
      { commitmentId: snow.id, goalId: other.id },
    ]),
  )
  expect((await t.goals.list({})).map(({ plans }) => plans)).toEqual([1, 1])

  await t.journal.remove({ entryId: bell.entryId })
  expect(await t.goals.get({ goalId })).toMatchObject({ plans: 0 })
  expect(await codeOf(() => t.goals.setPlanGoal({ commitmentId: bell.id, goalId }))).toBe('not-found')
  expect(await t.goals.planGoals({})).toEqual([{ commitmentId: snow.id, goalId: other.id }])
  await t.journal.putBack({ entryId: bell.entryId })
  expect(await t.goals.plans({ goalId })).toMatchObject([{ id: bell.id }])

  await t.goals.remove({ goalId: other.id })
  expect(await t.goals.planGoals({})).toEqual([{ commitmentId: bell.id, goalId }])
  await t.goals.setPlanGoal({ commitmentId: bell.id, goalId: null })
  expect(await t.goals.get({ goalId })).toMatchObject({ plans: 0 })
  await t.journal.eraseEntries({ entryIds: [snow.entryId] })
  expect(t.open.db.connection.prepare('SELECT * FROM plan_goals').all()).toEqual([])
})

test('the goal chosen in a debrief waits for its plan, follows a change of mind, and goes with the entry', async () => {
  const [one, two] = [await t.add('One'), await t.add('Two')]
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
  const chosen = () => t.goals.goalOfDebrief({ entryId })
  expect(await chosen()).toEqual({ goalId: null })
  await t.goals.setGoalOfDebrief({ entryId, goalId: one.id })
  expect(await chosen()).toEqual({ goalId: one.id })
  expect(await t.goals.planGoals({})).toEqual([])

  await t.write(entryId, { moment: 'A bell.' })
  await t.journal.finish({ entryId })
  expect(await chosen()).toEqual({ goalId: one.id })
  await t.write(entryId, { 'plan-if': 'the bell rings', 'plan-then': 'wait' })
  await t.journal.seal({ entryId, reason: 'left' })
  expect(await t.goals.plans({ goalId: one.id })).toMatchObject([{ entryId }])

  await t.goals.setGoalOfDebrief({ entryId, goalId: two.id })
  expect(await chosen()).toEqual({ goalId: two.id })
  expect(await t.goals.plans({ goalId: one.id })).toEqual([])
  await t.goals.setGoalOfDebrief({ entryId, goalId: null })
  expect(await t.goals.planGoals({})).toEqual([])
})

test('a goal that is removed before the plan is made serves nothing until it is back, and no other flow makes a plan', async () => {
  const { id: goalId } = await t.add('One')
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
  await t.goals.setGoalOfDebrief({ entryId, goalId })
  await t.goals.remove({ goalId })
  expect(await t.goals.goalOfDebrief({ entryId })).toEqual({ goalId: null })
  await t.write(entryId, { 'plan-if': 'the bell rings', 'plan-then': 'wait' })
  await t.journal.finish({ entryId })
  expect(await t.goals.planGoals({})).toEqual([])
  expect(await codeOf(() => t.goals.setGoalOfDebrief({ entryId, goalId }))).toBe('not-found')
  await t.goals.putBack({ goalId })
  expect(await t.goals.plans({ goalId })).toMatchObject([{ entryId }])

  const other = await t.add('Two')
  const page = await t.page('A page.')
  const choose = { entryId: page, goalId: other.id }
  expect(await codeOf(() => t.goals.setGoalOfDebrief(choose))).toBe('invalid-input')
  await t.journal.remove({ entryId })
  expect(await codeOf(() => t.goals.setGoalOfDebrief({ entryId, goalId: other.id }))).toBe('not-found')
})

test('evidence of both stances is counted; it stays when the goal is removed, and says so', async () => {
  const { id: goalId } = await t.add('One')
  const entryId = await t.page('Three families came. One left early. I asked why.')
  await t.mark(entryId, 'Three families came', goalId)
  await t.mark(entryId, 'One left early', goalId, 'against')
  expect(await t.goals.get({ goalId })).toMatchObject({ passages: 2 })
  await t.goals.remove({ goalId })
  expect(await t.passages.targets({})).toMatchObject([{ label: 'One (removed)', passages: 2, against: 1 }])
  expect(await codeOf(() => t.mark(entryId, 'I asked', goalId))).toBe('not-found')
  await t.goals.putBack({ goalId })
  await t.journal.remove({ entryId })
  expect(await t.goals.get({ goalId })).toMatchObject({ passages: 0 })
})

test('a phrase erased for good leaves goals, their steps and results, removed ones too', async () => {
  const { id: goalId } = await t.goals.save({ title: 'For Marisol', why: 'Marisol asked.' })
  await t.goals.saveStep({ goalId, text: 'Call Marisol' })
  await t.result({
    goalId,
    measure: 'Marisol’s days',
    unit: 'Marisol days',
    source: 'Marisol',
    who: 'Marisol and others',
    myPart: 'I called Marisol.',
  })
  await t.goals.close({ goalId, closing: 'reached', lastWord: 'Marisol came.' })
  await t.goals.remove({ goalId })
  await t.journal.erasePhrase({ phrase: 'marisol' })
  expect(t.events.at(-1)).toEqual({ name: 'goals.changed', payload: {} })
  const left = [await t.goals.putBack({ goalId }), await t.goals.results({ goalId })]
  expect(JSON.stringify(left)).not.toMatch(/marisol/i)
  expect(JSON.stringify(left).match(/\[erased\]/gu)).toHaveLength(9)
})
