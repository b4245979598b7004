import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'
import { focusHeading } from './focus-heading.ts'

const CONTROLS = 'button:not(:disabled), a[href], input, textarea'

/**
 * Keeps the focus in a list when the row that had it goes: the row that takes its place has it then, else the screen's
 * heading. Without it whoever uses the keyboard would begin again at the top.
 *
 * @param list its rows are its children
 * @param count how many rows there are
 * @returns what the list hears
 */
export const useListFocus = (
  list: RefObject<HTMLElement | null>,
  count: number,
): { readonly onFocus: (event: FocusEvent) => void } => {
  const lastAt = useRef(-1)
  const before = useRef(count)
  useEffect(() => {
    const isFewer = count < before.current
    before.current = count
    const isLost = document.activeElement === document.body
    if (!isFewer || !isLost || lastAt.current < 0) return
    const rows = [...(list.current?.children ?? [])]
    const row = rows[Math.min(lastAt.current, rows.length - 1)]
    const control = row?.querySelector<HTMLElement>(CONTROLS)
    lastAt.current = -1
    if (control) control.focus()
    else focusHeading()
  }, [count, list])
  return {
    onFocus: ({ target }) => {
      lastAt.current = [...(list.current?.children ?? [])].findIndex((row) => row.contains(target))
    },
  }
}
