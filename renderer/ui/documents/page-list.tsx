import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Origin, PagePlace } from '../../../shared/contract/document-parts.ts'
import { useFormat } from '../format.ts'
import css from './documents.module.css'
import { messages } from './messages.ts'
import type { ShownPage, ShownPages } from './use-pages.ts'

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

type PlaceProps = {
  readonly place: PagePlace
  readonly page: ShownPage
  readonly isNext: boolean
  readonly onFocus: () => void
  readonly onGo: (origin: Origin) => void
}

/** A line of a page that leads to where it is written. */
const PlaceButton = ({ place, page, isNext, onFocus, onGo }: PlaceProps) => (
  <button
    type="button"
    data-place
    className={css.place}
    tabIndex={isNext ? 0 : -1}
    aria-label={messages.goTo(place.words || messages.figure)}
    style={{
      left: percent(place.x, page.width),
      top: percent(place.y, page.height),
      width: percent(place.width, page.width),
      height: percent(place.height, page.height),
    }}
    onFocus={onFocus}
    onClick={() => onGo(place.origin)}
  />
)

type PageListProps = {
  readonly shown: ShownPages
  /** 1 is the width of what they stand in. */
  readonly zoom: number
  readonly onNear: (page: number) => void
  readonly onGo: (origin: Origin) => void
}

/** Pages as they will be. One stop of the Tab key; the arrow keys go from line to line, Enter to where it is written. */
export const PageList = ({ shown: { pages, places }, zoom, onNear, onGo }: PageListProps) => {
  const format = useFormat()
  const list = useRef<HTMLOListElement>(null)
  const [at, setAt] = useState(0)
  const here = Math.min(at, Math.max(places.length - 1, 0))
  const near = useEffectEvent(onNear)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pages that stand there are watched
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)?.target
        if (seen instanceof HTMLElement) near(Number(seen.dataset.page))
      },
      { rootMargin: '50% 0px' },
    )
    for (const page of list.current?.children ?? []) observer.observe(page)
    return () => observer.disconnect()
  }, [pages.length])
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (!step || places.length === 0) return
    event.preventDefault()
    const next = step(here, places.length - 1)
    setAt(next)
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-place]')
    const button = buttons?.[next]
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <ol ref={list} className={css.pages} aria-label={messages.pages} onKeyDown={onKeyDown}>
      {pages.map((page, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place; its picture changes
          key={index}
          data-page={index + 1}
          className={css.page}
          style={{ aspectRatio: `${page.width} / ${page.height}`, inlineSize: `${zoom * 100}%` }}
        >
          {page.url && (
            <img
              src={page.url}
              alt={messages.page(format.number(index + 1), format.number(pages.length))}
              draggable={false}
            />
          )}
          {places.map((place, order) =>
            place.page === index + 1 ? (
              <PlaceButton
                // biome-ignore lint/suspicious/noArrayIndexKey: places are known by their order
                key={order}
                place={place}
                page={page}
                isNext={order === here}
                onFocus={() => setAt(order)}
                onGo={onGo}
              />
            ) : null,
          )}
        </li>
      ))}
    </ol>
  )
}
