import type { Result } from '../../../shared/contract/goals.ts'
import type { Format } from '../../ui/format.ts'
import { messages } from './messages.ts'

/** A group smaller than this could be known by its numbers. */
const FEWEST_UNASKED = 10

/** Whether so few people are behind a result that it must not leave the app unasked. */
export const isFew = ({ people }: Pick<Result, 'people'>): boolean =>
  people !== null && people < FEWEST_UNASKED

/** `62 percent`, or `62` where it is a plain count. */
export const amountText = (value: number, unit: string, format: Format): string =>
  [format.number(value), unit].filter(Boolean).join(' ')

/** Who is behind it, and how many. */
export const whoText = ({ who, people }: Result, format: Format): string => {
  const count = people === null ? '' : format.plural(people, messages.people)
  return who && count ? `${who} (${count})` : who || count
}

/** A result as plain text, for the clipboard. */
export const resultText = (result: Result, format: Format): string => {
  const { measure, unit, before, beforeDay, after, day, source, myPart } = result
  const amount = (value: number | null, on: string | null): string =>
    value === null
      ? ''
      : `${amountText(value, unit, format)}${on === null ? '' : ` (${format.day(on, 'long')})`}`
  const line = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}`)
  return [
    measure,
    line(messages.before, amount(before, beforeDay)),
    line(messages.after, amount(after, day)),
    line(messages.source, source),
    line(messages.who, whoText(result, format)),
    line(messages.myPart, myPart),
  ]
    .filter(Boolean)
    .join('\n')
}
