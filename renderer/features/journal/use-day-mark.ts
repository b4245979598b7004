import { useMemo } from 'react'
import { useFormat } from '../../ui/format.ts'

export type DayMark = { readonly large: string; readonly small: string }

/** Formats a day as a mark beside a row: `18` over `Fri` under a month's heading, or over `Sep 2026` without one. */
export const useDayMark = (): ((day: string, under: 'month' | 'nothing') => DayMark) => {
  const { locale } = useFormat()
  return useMemo(() => {
    const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    const large = formatter({ day: 'numeric' })
    const weekday = formatter({ weekday: 'short' })
    const month = formatter({ month: 'short', year: 'numeric' })
    return (day, under) => {
      const at = new Date(`${day}T00:00:00Z`)
      return { large: large.format(at), small: (under === 'month' ? weekday : month).format(at) }
    }
  }, [locale])
}
