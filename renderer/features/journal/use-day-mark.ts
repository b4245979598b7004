import { useCallback } from 'react'
import { useFormat } from '../../ui/format.ts'

export type DayMark = { readonly large: string; readonly small: string }

/** Formats a day as a mark beside a row: `18` over `Fri` under a month's heading, or over `Sep 2026` without one. */
export const useDayMark = (): ((day: string, under: 'month' | 'nothing') => DayMark) => {
  const format = useFormat()
  return useCallback(
    (day, under) => ({
      large: format.dayNumber(day),
      small: under === 'month' ? format.weekdayShort(day) : format.monthAndYear(day),
    }),
    [format],
  )
}
