import { dayNumber } from '../../../shared/domain/days.ts'
import { firstSeqOf, SEQ_PER_DAY } from '../journal/filters.ts'

/** Local days, `YYYY-MM-DD`; both belong to it. */
export type Days = { readonly from: string; readonly to: string }

/** Places in time from the first of `from` up to, not including, the first after `to`. */
export const seqsOf = ({ from, to }: Days): { readonly from: number; readonly until: number } => ({
  from: firstSeqOf(from),
  until: (dayNumber(to) + 1) * SEQ_PER_DAY,
})

/**
 * Conditions on `e` (entries): of a span of days, and not in the bin. The few in the bin are looked up apart, so
 * that an entry's place in time, which the index by id holds, is all that is read of it.
 */
export const IN_SPAN = `e.seq >= :from AND e.seq < :until
  AND e.seq NOT IN (SELECT seq FROM entries WHERE deleted_at IS NOT NULL)`
