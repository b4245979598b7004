import type { Result } from '../../../shared/contract/goals.ts'
import type { InputOf } from '../../../shared/contract/index.ts'
import { messages } from './messages.ts'

const words = messages.form

/** As the contract allows, in UTF-16 units. */
const MOST = { measure: 160, unit: 40, source: 400, who: 400, myPart: 5_000 } as const
const MOST_AMOUNT = 1e12
const MOST_PEOPLE = 10_000_000

export type ResultField =
  | 'measure'
  | 'unit'
  | 'before'
  | 'beforeDay'
  | 'after'
  | 'day'
  | 'source'
  | 'who'
  | 'people'
  | 'myPart'

/** What stands in the fields: numbers as they were typed, days as `YYYY-MM-DD`, '' where there is none. */
export type ResultForm = Readonly<Record<ResultField, string>>
export type ResultErrors = Readonly<Partial<Record<ResultField, string>>>
export type ResultInput = Omit<InputOf<'goals.saveResult'>, 'id' | 'goalId'>

const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)$/

/**
 * A number as it is typed in English: `1,200`, `4.5`, `-3`, also with a true minus sign.
 * @returns null for an empty field, NaN for what is no number
 */
export const readAmount = (typed: string): number | null => {
  const text = typed.trim().replace(/[−–]/u, '-').replace(/\s/gu, '')
  if (text === '') return null
  return GROUPED.test(text) || PLAIN.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN
}

const writeAmount = (value: number | null): string => (value === null ? '' : String(value))

/** The fields of a new result, or of one that is changed. */
export const formOf = (result: Result | null, today: string): ResultForm => ({
  measure: result?.measure ?? '',
  unit: result?.unit ?? '',
  before: writeAmount(result?.before ?? null),
  beforeDay: result?.beforeDay ?? '',
  after: writeAmount(result?.after ?? null),
  day: result?.day ?? today,
  source: result?.source ?? '',
  who: result?.who ?? '',
  people: writeAmount(result?.people ?? null),
  myPart: result?.myPart ?? '',
})

const amountError = (value: number | null): string | undefined => {
  if (value === null) return undefined
  if (Number.isNaN(value)) return words.notANumber
  return Math.abs(value) > MOST_AMOUNT ? words.tooLarge : undefined
}

const peopleError = (value: number | null): string | undefined =>
  value === null || (Number.isInteger(value) && value >= 0 && value <= MOST_PEOPLE)
    ? undefined
    : words.notPeople

/** Where the fields can be read as a result: what is to be saved; else what is wrong, by field, in one sentence each. */
export const readForm = (
  form: ResultForm,
  format: (n: number) => string,
): { readonly errors: ResultErrors; readonly input: ResultInput | null } => {
  const before = readAmount(form.before)
  const after = readAmount(form.after)
  const people = readAmount(form.people)
  const tooLong = (field: keyof typeof MOST): string | undefined =>
    form[field].trim().length > MOST[field] ? words.tooLong(format(MOST[field])) : undefined
  const isReversed = before !== null && form.day !== '' && form.beforeDay > form.day
  const found: Record<ResultField, string | undefined> = {
    measure: form.measure.trim() === '' ? words.measureMissing : tooLong('measure'),
    unit: tooLong('unit'),
    before: amountError(before),
    beforeDay: isReversed ? words.daysReversed : undefined,
    after: amountError(after) ?? (before === null && after === null ? words.numberMissing : undefined),
    day: form.day === '' ? words.dayMissing : undefined,
    source: tooLong('source'),
    who: tooLong('who'),
    people: peopleError(people),
    myPart: tooLong('myPart'),
  }
  const errors = Object.fromEntries(Object.entries(found).filter(([, error]) => error !== undefined))
  if (Object.keys(errors).length > 0) return { errors, input: null }
  const { measure, unit, day, source, who, myPart } = form
  const beforeDay = before === null ? null : form.beforeDay || null
  return { errors, input: { measure, unit, before, beforeDay, after, day, source, who, people, myPart } }
}
