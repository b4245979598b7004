import type { Result } from '../../../shared/contract/goals.ts'
import { withoutBlocks } from '../../../shared/domain/exchange/blocks.ts'

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })
const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })

const onDay = (day: string | null, withDates: boolean): string =>
  day !== null && withDates ? ` on ${days.format(new Date(day))}` : ''

const amount = (value: number, unit: string): string =>
  [numbers.format(value), unit].filter(Boolean).join(' ')

const change = ({ before, beforeDay, after, day, unit }: Result, withDates: boolean): string => {
  const first = before === null ? '' : `${amount(before, unit)}${onDay(beforeDay, withDates)}`
  const second = after === null ? '' : `${amount(after, unit)}${onDay(day, withDates)}`
  return [first, second].filter(Boolean).join(', then ')
}

/** A result in words, as it is shared: the measure, both values, where they come from, who is behind them, my part. */
export const resultWords = (result: Result, withDates: boolean): string => {
  const { measure, source, who, people, myPart } = result
  const values = change(result, withDates)
  const group = [who, people === null ? '' : `(${numbers.format(people)} people)`].filter(Boolean).join(' ')
  return withoutBlocks(
    [
      values ? `${measure}: ${values}.` : `${measure}.`,
      source && `Source: ${source}`,
      group && `Who is behind it: ${group}`,
      myPart && `My part: ${myPart}`,
    ]
      .filter(Boolean)
      .join('\n'),
  )
}
