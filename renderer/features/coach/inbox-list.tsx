import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import css from './coach.module.css'
import { messages } from './messages.ts'
import { ReceivedRow } from './received-row.tsx'
import { type InboxFilter, useInbox } from './use-inbox.ts'

const { inbox: words } = messages

/** In pixels, with the usual text size; each row is measured once it stands. */
const GUESS = 84
const OVERSCAN = 6

type InboxListProps = {
  readonly filter: InboxFilter
  readonly showsName?: boolean
  /** Said when there is nothing. */
  readonly empty: string
}

/** Shares, newest first; only what is near the window stands in the page. */
export const InboxList = ({ filter, showsName = true, empty }: InboxListProps) => {
  const list = useRef<HTMLUListElement>(null)
  const { lines, error, refetch, askForMore, hasMore } = useInbox(filter)
  const [scrollMargin, setScrollMargin] = useState(0)
  const count = lines?.length ?? 0
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count,
    estimateSize: () => GUESS,
    overscan: OVERSCAN,
    scrollMargin,
    getItemKey: (index) => lines?.[index]?.id ?? index,
  })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  // What stands above the list may have grown with any drawing.
  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0
    if (Math.abs(top - scrollMargin) > 1) setScrollMargin(top)
  })
  useEffect(() => {
    if (hasMore && last >= count - OVERSCAN * 2) askForMore()
  })
  if (error) return <FailedBanner title={words.failed} onRetry={refetch} />
  if (!lines) return null
  if (count === 0)
    return (
      <p role="status" className={css.soft}>
        {empty}
      </p>
    )
  return (
    <ul
      ref={list}
      className={css.virtual}
      aria-label={words.list}
      style={{ blockSize: virtualizer.getTotalSize() }}
    >
      {items.map(({ index, key, start }) => {
        const line = lines[index]
        return (
          line && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={css.virtualRow}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
              aria-setsize={hasMore ? -1 : count}
              aria-posinset={index + 1}
            >
              <ReceivedRow line={line} showsName={showsName} />
            </li>
          )
        )
      })}
    </ul>
  )
}
