import { createContext, useContext } from 'react'

/** The screens speak English; dates follow the kind of English that this computer is set to. */
export const screenLocale = (languages: readonly string[] = navigator.languages): string =>
  languages.find((language) => /^en(-|$)/i.test(language)) ?? 'en'

export type DayStyle = 'full' | 'long' | 'medium' | 'short' | 'weekday'

const DAY_STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
}

/** A local day or month has no zone: it is formatted as the same day anywhere. */
const instantOf = (dayOrMonth: string): number => {
  const [year = 1970, month = 1, day = 1] = dayOrMonth.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

export type PluralWords = { readonly one: string; readonly other: string }

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** Formatters of one locale. Days are `YYYY-MM-DD`, months `YYYY-MM`, instants milliseconds. */
export const createFormat = (locale: string) => {
  const cached = new Map<string, Intl.DateTimeFormat>()
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options)
    const format = cached.get(key) ?? new Intl.DateTimeFormat(locale, options)
    cached.set(key, format)
    return format
  }
  const plurals = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const number = (value: number): string => numbers.format(value)
  return {
    locale,
    day: (day: string, style: DayStyle = 'medium'): string =>
      dates({ ...DAY_STYLES[style], timeZone: 'UTC' }).format(instantOf(day)),
    /** `18`. */
    dayNumber: (day: string): string => dates({ day: 'numeric', timeZone: 'UTC' }).format(instantOf(day)),
    /** `Fri`. */
    weekdayShort: (day: string): string =>
      dates({ weekday: 'short', timeZone: 'UTC' }).format(instantOf(day)),
    /** `3 – 9 November`, in the order of the locale. */
    days: (from: string, to: string): string =>
      dates({ ...DAY_STYLES.short, timeZone: 'UTC' }).formatRange(instantOf(from), instantOf(to)),
    month: (month: string): string =>
      dates({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(instantOf(month)),
    /** `Sep 2026`. */
    monthAndYear: (dayOrMonth: string): string =>
      dates({ month: 'short', year: 'numeric', timeZone: 'UTC' }).format(instantOf(dayOrMonth)),
    /** `Sep`. */
    monthShort: (month: string): string =>
      dates({ month: 'short', timeZone: 'UTC' }).format(instantOf(month)),
    time: (instant: number, zone?: string): string =>
      dates({ timeStyle: 'short', ...(zone && { timeZone: zone }) }).format(instant),
    dateTime: (instant: number, zone?: string): string =>
      dates({ dateStyle: 'medium', timeStyle: 'short', ...(zone && { timeZone: zone }) }).format(instant),
    number,
    percent: (share: number): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
    list: (words: readonly string[]): string => lists.format(words),
    /** `plural(2, { one: 'entry', other: 'entries' })` is `2 entries`. */
    plural: (count: number, words: PluralWords): string =>
      `${number(count)} ${plurals.select(count) === 'one' ? words.one : words.other}`,
    bytes: (bytes: number): string => {
      const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
      const value = bytes / 1000 ** step
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: UNITS[step] ?? 'byte',
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
      }).format(value)
    },
  }
}

export type Format = ReturnType<typeof createFormat>

const FormatContext = createContext(createFormat(screenLocale()))

/** Formatters in the locale of the screens. */
export const useFormat = (): Format => useContext(FormatContext)
