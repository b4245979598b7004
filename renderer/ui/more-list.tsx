import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useKept } from '../api/kept.ts'
import { Button } from './button.tsx'
import { uiMessages } from './messages.ts'
import stack from './stack.module.css'

/** What fits some screens; more are shown when they are asked for. */
const PORTION = 60

type MoreListProps<T> = {
  /** Keeps how much was shown while one is elsewhere. */
  readonly name: string
  readonly items: readonly T[]
  readonly className?: string | undefined
  /** The row of an item: an `li` with its key, which holds a link or a button. */
  readonly children: (item: T) => ReactNode
}

/** A list that may grow for a lifetime: its first rows at once, the others in portions. */
export const MoreList = <T,>({ name, items, className, children }: MoreListProps<T>) => {
  const [most, keepMost] = useKept(`more-${name}`, PORTION)
  const [from, setFrom] = useState<number | null>(null)
  const list = useRef<HTMLUListElement>(null)
  // The button moves away or goes: the focus goes on with the first row that has come.
  useEffect(() => {
    if (from === null) return
    list.current?.children[from]?.querySelector<HTMLElement>('a, button')?.focus()
  }, [from])
  const showMore = (): void => {
    keepMost(most + PORTION)
    setFrom(most)
  }
  return (
    <div className={stack.tight}>
      <ul ref={list} className={className}>
        {items.slice(0, most).map(children)}
      </ul>
      {items.length > most && (
        <div>
          <Button onPress={showMore}>{uiMessages.showMore}</Button>
        </div>
      )}
    </div>
  )
}
