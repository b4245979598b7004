import { getLocalTimeZone, today } from '@internationalized/date'
import { useMemo } from 'react'
import type { DayRange } from '../../../shared/domain/growth/buckets.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import {
  type BesideId,
  besideOf,
  type PeriodId,
  rangeOf,
  standingBeside,
  standingPeriod,
  type Times,
  type Unit,
  unitFor,
} from './period.ts'

/** What periods are made of; undefined until it is known. */
export const useTimes = (): Times | undefined => {
  const { growth, terms, settings } = useApi()
  const { data: overview } = useQuery(growth.overview, {})
  const { data: list } = useQuery(terms.list, {})
  const { data: own } = useQuery(settings.journal, {})
  const day = today(getLocalTimeZone()).toString()
  return useMemo(
    () => overview && list && own && { today: day, overview, terms: list, weekStart: own.weekStart },
    [overview, list, own, day],
  )
}

export type Chosen = {
  readonly period: PeriodId
  readonly setPeriod: (period: PeriodId) => void
  readonly days: DayRange | null
  readonly setDays: (days: DayRange) => void
  readonly beside: BesideId
  readonly setBeside: (beside: BesideId) => void
  readonly setUnit: (unit: Unit) => void
  /** What they come to. */
  readonly range: DayRange
  readonly besideRange: DayRange | null
  readonly unit: Unit
}

/** The stretch of time that the views of growth look at: the same in each, and still there on coming back. */
export const useChosen = (times: Times): Chosen => {
  const [keptPeriod, setPeriod] = useKept<PeriodId>('growth-period', 'year')
  const [days, setDays] = useKept<DayRange | null>('growth-days', null)
  const [keptBeside, setBeside] = useKept<BesideId>('growth-beside', 'alone')
  const [wanted, setUnit] = useKept<Unit | null>('growth-unit', null)
  return useMemo(() => {
    const period = standingPeriod(keptPeriod, times)
    const beside = standingBeside(keptBeside, times)
    const range = rangeOf(period, days, times)
    const besideRange = besideOf(beside, range, times)
    return {
      period,
      setPeriod,
      days,
      setDays,
      beside,
      setBeside,
      setUnit,
      range,
      besideRange,
      unit: unitFor(range, wanted, times),
    }
  }, [keptPeriod, setPeriod, days, setDays, keptBeside, setBeside, wanted, setUnit, times])
}
