import { describe, expect, test } from 'vitest'
import { messages } from '../../../../renderer/features/goals/messages.ts'
import {
  formOf,
  type ResultForm,
  readAmount,
  readForm,
} from '../../../../renderer/features/goals/result-form.ts'
import { isFew, resultText } from '../../../../renderer/features/goals/result-words.ts'
import { createFormat } from '../../../../renderer/ui/format.ts'
import type { Result } from '../../../../shared/contract/goals.ts'

const words = messages.form
const TODAY = '2026-11-21'
const FILLED: ResultForm = {
  ...formOf(null, TODAY),
  measure: 'Attendance',
  unit: 'percent',
  before: '62',
  beforeDay: '2026-09-01',
  after: '81.5',
}
const errorsOf = (changes: Partial<ResultForm>) => readForm({ ...FILLED, ...changes }, String).errors

describe('a number that was typed', () => {
  test.each([
    ['letters', 'sixty'],
    ['a number with its unit', '62 percent'],
    ['a comma for the decimal point, which could mean either', '62,5'],
    ['two numbers', '62/81'],
    ['an exponent', '1e9'],
    ['a sign alone', '-'],
    ['a dot alone', '.'],
    ['another script’s word for nothing', 'NaN'],
  ])('is none when it is %s', (_, typed) => {
    expect(readAmount(typed)).toBeNaN()
  })

  test.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['1,200', 1200],
    ['1,234,567.5', 1_234_567.5],
    [' 4.5 ', 4.5],
    ['−3', -3],
    ['.5', 0.5],
  ])('%j is %j', (typed, value) => {
    expect(readAmount(typed)).toBe(value)
  })
})

describe('a result that cannot be saved says why, beside its field', () => {
  test('without a name, a day or any number', () => {
    expect(errorsOf({ measure: '  ', day: '', before: '', after: '' })).toEqual({
      measure: words.measureMissing,
      day: words.dayMissing,
      after: words.numberMissing,
    })
  })
  test('with letters for numbers', () => {
    expect(errorsOf({ before: 'many', after: 'more', people: 'a few' })).toEqual({
      before: words.notANumber,
      after: words.notANumber,
      people: words.notPeople,
    })
  })
  test('with half a person, or fewer than none', () => {
    expect(errorsOf({ people: '2.5' })).toEqual({ people: words.notPeople })
    expect(errorsOf({ people: '-4' })).toEqual({ people: words.notPeople })
  })
  test('with its days in the wrong order, but only where there is a number before', () => {
    expect(errorsOf({ beforeDay: '2026-11-22' })).toEqual({ beforeDay: words.daysReversed })
    expect(errorsOf({ beforeDay: '2026-11-22', before: '' })).toEqual({})
  })
  test('with more words than fit', () => {
    expect(errorsOf({ myPart: 'a'.repeat(5_001) })).toEqual({ myPart: words.tooLong('5000') })
    expect(errorsOf({ myPart: 'a'.repeat(5_000) })).toEqual({})
  })
  test('with a number beyond all counting', () => {
    expect(errorsOf({ after: '9'.repeat(20) })).toEqual({ after: words.tooLarge })
  })
})

describe('a result that can be saved', () => {
  test('is read as it stands, and a day without its number is left out', () => {
    expect(readForm({ ...FILLED, before: '', people: '24' }, String).input).toEqual({
      measure: 'Attendance',
      unit: 'percent',
      before: null,
      beforeDay: null,
      after: 81.5,
      day: TODAY,
      source: '',
      who: '',
      people: 24,
      myPart: '',
    })
  })

  const result: Result = {
    id: '0190c1de-0000-7000-8000-000000000000',
    goalId: null,
    measure: 'Attendance',
    unit: 'percent',
    before: 62,
    beforeDay: '2026-09-01',
    after: 81.5,
    day: TODAY,
    source: 'District report',
    who: 'Ninth grade',
    people: 9,
    myPart: 'I called each family.',
  }

  test('comes back into the same fields', () => {
    const { input } = readForm(formOf(result, TODAY), String)
    expect({ ...result, ...input }).toEqual(result)
  })

  test('asks before it leaves the app when fewer than ten people are behind it, and not when that is unknown', () => {
    expect([9, 0, 10, null].map((people) => isFew({ people }))).toEqual([true, true, false, false])
  })

  test('is copied as plain lines, without those that are empty', () => {
    const format = createFormat('en-US')
    expect(resultText({ ...result, source: '' }, format)).toBe(
      'Attendance\nBefore: 62 percent (September 1, 2026)\nAfter: 81.5 percent (November 21, 2026)\n' +
        'Who is behind it: Ninth grade (9 people)\nMy part: I called each family.',
    )
  })
})
