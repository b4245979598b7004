import { memo } from 'react'
import type { EntrySummary } from '../../../shared/contract/journal.ts'
import { useFormat } from '../../ui/format.ts'
import { EntryRow } from './entry-row.tsx'
import { messages } from './messages.ts'
import css from './month-list.module.css'
import type { MonthCount } from './skeleton.ts'
import { useDayMark } from './use-day-mark.ts'

type MonthSectionProps = {
  readonly month: MonthCount
  readonly top: number
  readonly rowSize: number
  readonly headingSize: number
  readonly firstLine: number
  /** Which of its entries stand in the page now, by place from 0. */
  readonly places: readonly number[]
  /** Absent while they are on their way. */
  readonly entries: readonly EntrySummary[] | undefined
  /** The line that the Tab key reaches. */
  readonly active: number
  readonly onFocusLine: (line: number) => void
  readonly onOpen: (entryId: string, line: number) => void
}

const isSamePlaces = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((place, index) => place === b[index])

/** The places come as a new list with every scroll; the month is drawn anew when they differ. */
const isSame = ({ places, ...before }: MonthSectionProps, { places: next, ...after }: MonthSectionProps) =>
  isSamePlaces(places, next) &&
  (Object.keys(after) as (keyof typeof after)[]).every((name) => Object.is(before[name], after[name]))

/** One month of the list, as tall as all its entries; its heading stays in sight while one of them does. */
export const MonthSection = memo(({ month, top, rowSize, headingSize, ...rows }: MonthSectionProps) => {
  const format = useFormat()
  const dayMark = useDayMark()
  const id = `month-${month.month}`
  return (
    <section
      className={css.month}
      style={{ insetBlockStart: top, blockSize: headingSize + month.entries * rowSize }}
      aria-labelledby={id}
    >
      <h2 id={id} className={css.heading}>
        <span>{format.month(month.month)}</span>
        <span className={css.count}>{messages.entries(month.entries)}</span>
      </h2>
      <ul className={css.rows}>
        {rows.places.map((at) => {
          const entry = rows.entries?.[at]
          const line = rows.firstLine + at
          return (
            <li
              key={entry?.id ?? at}
              className={css.item}
              style={{ insetBlockStart: at * rowSize, blockSize: rowSize }}
              data-line={line}
              aria-setsize={month.entries}
              aria-posinset={at + 1}
            >
              {entry ? (
                <EntryRow
                  entry={entry}
                  dayMark={dayMark(entry.day, 'month')}
                  dayText={format.day(entry.day, 'full')}
                  tabIndex={line === rows.active ? 0 : -1}
                  onFocus={() => rows.onFocusLine(line)}
                  onOpen={() => rows.onOpen(entry.id, line)}
                />
              ) : (
                <span className={css.waiting} tabIndex={-1}>
                  <span className="visually-hidden">{messages.list.loading}</span>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}, isSame)
