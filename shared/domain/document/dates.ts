const MONTHS = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
} as const

const SHORT_MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
} as const

const partsOf = (day: string): { year: string; month: number; date: number } => {
  const [year = '', month = '1', date = '1'] = day.split('-')
  return { year: String(Number(year)), month: Number(month), date: Number(date) }
}

/** Where the month stands before the day: English but for that of Britain and its neighbours. */
const isMonthFirst = (language: string): boolean => /^en(-US)?$/u.test(language)

/**
 * A day in words of our own tables: `Intl` differs from one runtime to another, and the same document has the same bytes.
 * @param day `YYYY-MM-DD`; @param language BCP 47; other languages than English and Spanish have the day as it is
 */
export const writtenDay = (day: string, language: string): string => {
  const { year, month, date } = partsOf(day)
  if (language.startsWith('es')) return `${date} de ${MONTHS.es[month - 1]} de ${year}`
  if (!language.startsWith('en')) return day
  const name = MONTHS.en[month - 1]
  return isMonthFirst(language) ? `${name} ${date}, ${year}` : `${date} ${name} ${year}`
}

/** The month of a day in words, such as `March 2026`. */
export const writtenMonth = (day: string, language: string): string => {
  const { year, month } = partsOf(day)
  if (language.startsWith('es')) return `${MONTHS.es[month - 1]} de ${year}`
  return language.startsWith('en') ? `${MONTHS.en[month - 1]} ${year}` : day.slice(0, 7)
}

/** From month to month, such as `March 2025 – May 2026`. */
export const writtenPeriod = ({ from, to }: { from: string; to: string }, language: string): string => {
  const [first, last] = [writtenMonth(from, language), writtenMonth(to, language)]
  return first === last ? first : `${first} – ${last}`
}

/** The month of a day as a tick of an axis has it, such as `Sep`. */
export const shortMonth = (day: string, language: string): string => {
  const { month } = partsOf(day)
  if (language.startsWith('es')) return SHORT_MONTHS.es[month - 1] ?? ''
  return language.startsWith('en') ? (SHORT_MONTHS.en[month - 1] ?? '') : day.slice(5, 7)
}

/** A day as a tick of an axis has it, such as `Sep 7`. */
export const shortDay = (day: string, language: string): string => {
  const { date } = partsOf(day)
  const month = shortMonth(day, language)
  if (!/^(en|es)/u.test(language)) return day.slice(5)
  return isMonthFirst(language) ? `${month} ${date}` : `${date} ${month}`
}
