import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Filters } from '../../../shared/contract/journal.ts'
import css from './month-list.module.css'
import { MonthSection } from './month-section.tsx'
import { RowSamples } from './row-samples.tsx'
import { chunksOf, chunksWith, lineAt, monthIndexOf, monthTop, type Skeleton } from './skeleton.ts'
import { useEntries } from './use-entries.ts'
import { useListKeys } from './use-list-keys.ts'
import { useOffset } from './use-offset.ts'
import { usePlace } from './use-place.ts'
import { useRowSize } from './use-row-size.ts'
import { useChoosing } from './use-selection.ts'

/** As tall, and as far below the top, as they are with the text size that most keep: then the first drawing is the last. */
const GUESS = { row: 100.875, heading: 46, top: 180 }
const OVERSCAN = 2

type MonthListProps = {
  readonly skeleton: Skeleton
  readonly filters: Filters
  /** A month to go to, until `onJumped`. */
  readonly jump: string | null
  readonly onJumped: () => void
}

/**
 * All entries by month. Only what is near the window stands in the page; months and their sizes are known from the
 * start, so the scroll bar tells the truth and a jump lands exactly.
 */
export const MonthList = ({ skeleton, filters, jump, onJumped }: MonthListProps) => {
  const list = useRef<HTMLDivElement>(null)
  const rowSample = useRef<HTMLDivElement>(null)
  const headingSample = useRef<HTMLDivElement>(null)
  const row = useRowSize(rowSample, GUESS.row)
  const heading = useRowSize(headingSample, GUESS.heading)
  const scrollMargin = useOffset(list, GUESS.top)
  const { kept, keep } = usePlace()
  const isChoosing = useChoosing() !== null
  const [wanted, setActive] = useState(kept.line)
  // After a filter the line may be a heading or beyond the end: the Tab key must always reach one row.
  const active = lineAt(skeleton, wanted)?.kind === 'entry' ? wanted : 1

  // Asked of every line of a lifetime whenever something above the list grows.
  const headings = useMemo(() => new Set(skeleton.starts), [skeleton])
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: skeleton.count,
    estimateSize: (line) => (headings.has(line) ? heading : row),
    overscan: OVERSCAN,
    scrollMargin,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    scrollPaddingStart: heading,
    // The bar of the chosen entries lies over the last row in sight.
    scrollPaddingEnd: isChoosing ? row * 1.25 : row / 2,
    rangeExtractor: (range: Range) => {
      const lines = defaultRangeExtractor(range)
      // The row that holds the focus stays in the page, however far one scrolls.
      return lines.includes(active) || active >= skeleton.count
        ? lines
        : [...lines, active].sort((a, b) => a - b)
    },
  })
  const measured = useRef({ row, heading, skeleton })
  useLayoutEffect(() => {
    const before = measured.current
    measured.current = { row, heading, skeleton }
    const isSame = before.row === row && before.heading === heading && before.skeleton === skeleton
    if (!isSame) virtualizer.measure()
  }, [virtualizer, row, heading, skeleton])

  const goTo = useListKeys({ list, skeleton, virtualizer, active, setActive })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish moves the list
  useEffect(() => {
    const index = skeleton.months.findIndex(({ month }) => month === jump)
    if (index < 0) return
    goTo.line((skeleton.starts[index] ?? 0) + 1)
    virtualizer.scrollToOffset(scrollMargin + monthTop(skeleton, index, { row, heading }))
    onJumped()
  }, [jump])

  const open = useCallback((entryId: string, line: number) => keep({ entryId, line }), [keep])
  const lines = virtualizer.getVirtualItems().map(({ index }) => index)
  const byMonth = Map.groupBy(lines, (line) => monthIndexOf(skeleton, line))
  const chunks = useMemo(() => chunksOf(skeleton.months), [skeleton])
  const shownMonths = [...byMonth.keys()].flatMap((index) => skeleton.months[index]?.month ?? [])
  const entries = useEntries(chunksWith(chunks, shownMonths), filters)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the keys; this only moves between them
    <div
      ref={list}
      className={css.list}
      style={{ blockSize: monthTop(skeleton, skeleton.months.length, { row, heading }) }}
      onKeyDown={goTo.onKeyDown}
    >
      <RowSamples row={rowSample} heading={headingSample} />
      {[...byMonth].map(([index, shown]) => {
        const month = skeleton.months[index]
        const start = skeleton.starts[index] ?? 0
        if (!month) return null
        return (
          <MonthSection
            key={month.month}
            month={month}
            top={monthTop(skeleton, index, { row, heading })}
            rowSize={row}
            headingSize={heading}
            firstLine={start + 1}
            places={shown.map((line) => line - start - 1).filter((at) => at >= 0)}
            entries={entries.get(month.month)}
            active={active}
            onFocusLine={setActive}
            onOpen={open}
          />
        )
      })}
    </div>
  )
}
