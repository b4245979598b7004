import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { entryLineFrom, type Skeleton } from './skeleton.ts'

type ListKeys = {
  readonly list: RefObject<HTMLElement | null>
  readonly skeleton: Skeleton
  readonly virtualizer: Virtualizer<Window, HTMLElement>
  readonly active: number
  readonly setActive: (line: number) => void
}

/** How many lines Page Up and Page Down go. */
const PAGE_LINES = 8

const targetOf = (key: string, active: number, skeleton: Skeleton): number | null => {
  const last = skeleton.count - 1
  if (key === 'ArrowDown') return entryLineFrom(skeleton, active + 1, 1)
  if (key === 'ArrowUp') return entryLineFrom(skeleton, active - 1, -1)
  if (key === 'Home') return entryLineFrom(skeleton, 0, 1)
  if (key === 'End') return entryLineFrom(skeleton, last, -1)
  if (key === 'PageDown') return entryLineFrom(skeleton, Math.min(active + PAGE_LINES, last), -1)
  if (key === 'PageUp') return entryLineFrom(skeleton, Math.max(active - PAGE_LINES, 0), 1)
  return null
}

/** Moves the focus through a list of which only a part stands in the page; Enter is the link's own. */
export const useListKeys = ({ list, skeleton, virtualizer, active, setActive }: ListKeys) => {
  /** The line that shall have the focus as soon as its entry has come. */
  const wanted = useRef<number | null>(null)

  useEffect(() => {
    if (wanted.current === null) return
    const item = list.current?.querySelector(`[data-line="${wanted.current}"]`)
    const link = item?.querySelector<HTMLElement>('[data-entry-row]')
    const target = link ?? item?.querySelector<HTMLElement>('[tabindex]')
    target?.focus({ preventScroll: true })
    if (link) wanted.current = null
  })

  const goToLine = (line: number): void => {
    wanted.current = line
    setActive(line)
    virtualizer.scrollToIndex(line, { align: 'auto' })
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const line = targetOf(event.key, active, skeleton)
    if (line === null) return
    event.preventDefault()
    goToLine(line)
  }

  return { line: goToLine, onKeyDown }
}
