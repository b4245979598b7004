import { shortDay, shortMonth, writtenDay, writtenMonth } from '../domain/document/dates.ts'
import { writtenNumber } from '../domain/document/numbers.ts'
import type { ChartFormat } from './chart-format.ts'

const NO_BREAK = '\u00A0'

/**
 * Days, numbers and lists by our own tables: `Intl` differs from one runtime to another, and the same document has the
 * same bytes. @param language BCP 47; other languages than English and Spanish have plain digits and English lists
 */
export const writtenFormat = (language: string): ChartFormat => {
  const isSpanish = language.startsWith('es')
  const number = (value: number): string => writtenNumber(value, language)
  const [and, comma] = isSpanish ? ['y', ''] : ['and', ',']
  return {
    day: (day, style) => (style === 'short' ? shortDay(day, language) : writtenDay(day, language)),
    month: (month) => writtenMonth(`${month}-01`, language),
    monthShort: (month) => shortMonth(`${month}-01`, language),
    number,
    percent: (share) => `${number(share * 100)}${isSpanish ? NO_BREAK : ''}%`,
    list: (words) => {
      const [last = '', ...before] = words.toReversed()
      if (before.length === 0) return last
      const first = before.toReversed().join(', ')
      return `${first}${before.length > 1 ? comma : ''} ${and} ${last}`
    },
    plural: (count, { one, other }) => `${number(count)} ${count === 1 ? one : other}`,
  }
}
