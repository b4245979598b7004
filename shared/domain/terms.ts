/** A named range of days; both belong to it (`YYYY-MM-DD`). */
export type TermRange = {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly to: string
}

/** A term as it was stored; a removed one keeps its place empty. */
export type StoredTerm = TermRange & { readonly removed: boolean }

const yearOf = (day: string): number => Number(day.slice(0, 4))
const inYear = (year: number, monthAndDay: string): string =>
  `${String(year).padStart(4, '0')}-${monthAndDay}`

/** The terms of a calendar year as most schools of the United States have them, in the order of their days. */
export const defaultTerms = (year: number): TermRange[] => [
  {
    id: `spring-${year}`,
    name: `Spring ${year}`,
    from: inYear(year, '01-01'),
    to: inYear(year, '06-15'),
  },
  {
    id: `summer-${year}`,
    name: `Summer ${year}`,
    from: inYear(year, '06-16'),
    to: inYear(year, '07-31'),
  },
  {
    id: `fall-${year}`,
    name: `Fall ${year}`,
    from: inYear(year, '08-01'),
    to: inYear(year, '12-31'),
  },
]

/** Whether an id is a default's, such as `fall-2026`. */
export const isSeasonId = (id: string): boolean => /^(?:fall|spring|summer)-\d{4}$/u.test(id)

export const byFirstDay = (a: { from: string }, b: { from: string }): number => a.from.localeCompare(b.from)

export const overlaps = (a: Pick<TermRange, 'from' | 'to'>, b: Pick<TermRange, 'from' | 'to'>): boolean =>
  a.from <= b.to && b.from <= a.to

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The same day of another year. Where there is no February 29, a term ends a day sooner or begins a day later. */
const moved = (day: string, years: number, edge: 'from' | 'to'): string => {
  const year = yearOf(day) + years
  const monthAndDay = day.slice(5)
  if (monthAndDay !== '02-29' || isLeap(year)) return inYear(year, monthAndDay)
  return inYear(year, edge === 'to' ? '02-28' : '03-01')
}

/** ‘Fall 2026’ becomes ‘Fall 2027’, ‘2026/27’ becomes ‘2027/28’; a name without its year gets the new one. */
const renamed = (name: string, from: number, years: number): string => {
  const two = (year: number): string => String(year % 100).padStart(2, '0')
  const next = name
    .replaceAll(`${from}`, `${from + years}`)
    .replace(
      new RegExp(`(${from + years}\\s?[-–/]\\s?)${two(from + 1)}\\b`, 'u'),
      `$1${two(from + 1 + years)}`,
    )
  return next === name ? `${name} ${from + years}` : next
}

/** `fall-2026` stays a season of its year; an own term's copies are known by its id and their year. */
const idInYear = (id: string, year: number): string =>
  `${id.replace(/[-.]\d{4}$/u, '')}${isSeasonId(id) ? '-' : '.'}${year}`

const repeated = (term: TermRange, year: number): TermRange => {
  const years = year - yearOf(term.from)
  return {
    id: idInYear(term.id, year),
    name: renamed(term.name, yearOf(term.from), years),
    from: moved(term.from, years, 'from'),
    to: moved(term.to, years, 'to'),
  }
}

/**
 * The own terms that a year repeats where it has none of its own: those that begin in the twelve months up to the last
 * one before its end; in the years up to the first one, those of the twelve months from that one on.
 */
const patternFor = (own: readonly TermRange[], year: number): readonly TermRange[] => {
  const [first] = own
  const last = own.findLast(({ from }) => yearOf(from) <= year)
  const isEarly = first !== undefined && year <= yearOf(first.from)
  return own.filter(
    ({ from }) =>
      (last && from > moved(last.from, -1, 'from') && from <= last.from) ||
      (isEarly && from < moved(first.from, 1, 'from')),
  )
}

export type TermsAsked = {
  /** Everything stored; nothing before the member's first change. */
  readonly stored: readonly StoredTerm[]
  /** Calendar years that hold entries. */
  readonly years: readonly number[]
  /** Day of the first entry, if any. */
  readonly firstDay: string | null
  readonly today: string
}

/** The defaults or the repeated pattern of the years asked for, own and removed places left out. */
const filledIn = (stored: readonly StoredTerm[], years: readonly number[]): TermRange[] => {
  const own = stored.filter(({ removed }) => !removed).toSorted(byFirstDay)
  const ofYear = (year: number): readonly TermRange[] =>
    stored.length === 0 ? defaultTerms(year) : patternFor(own, year).map((term) => repeated(term, year))
  const known = new Set(stored.map(({ id }) => id))
  // What begins in the year before may reach into it.
  const candidates = years.flatMap((year) => [
    ...ofYear(year - 1).filter(({ to }) => yearOf(to) >= year),
    ...ofYear(year),
  ])
  const filled: TermRange[] = []
  for (const term of candidates.toSorted(byFirstDay)) {
    const before = filled.at(-1)
    if (term.from > term.to || known.has(term.id)) continue
    if (before && overlaps(before, term)) continue
    if (stored.some((other) => overlaps(other, term))) continue
    known.add(term.id)
    filled.push(term)
  }
  return filled
}

/**
 * All own terms, and around them the defaults or the repeated pattern: from the first entry's term to the one after
 * today's, in years that hold entries. Oldest first; none meets another.
 */
export const termsAround = ({ stored, years, firstDay, today }: TermsAsked): TermRange[] => {
  const thisYear = yearOf(today)
  const asked = new Set([...years.filter((year) => year <= thisYear), thisYear, thisYear + 1])
  const own = stored.filter(({ removed }) => !removed)
  const filled = filledIn(
    stored,
    [...asked].toSorted((a, b) => a - b),
  )
  const ahead = [...own, ...filled].toSorted(byFirstDay).find(({ from }) => from > today)
  const begin = firstDay !== null && firstDay < today ? firstDay : today
  const inReach = filled.filter(({ from, to }) => to >= begin && (!ahead || from <= ahead.from))
  return [...own, ...inReach].map(({ id, name, from, to }) => ({ id, name, from, to })).toSorted(byFirstDay)
}
