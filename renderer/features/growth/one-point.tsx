import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { scrollAboveSheet } from '../../ui/charts/scroll-above-sheet.ts'

type OnePointProps = {
  readonly pointKey: string
  /** What there is, in a sentence. */
  readonly text: string
  readonly label: string
  readonly isOpen: boolean
  readonly focusOn: { readonly key: string } | null
  readonly onOpen: (key: string) => void
}

/** A single thing over time is a sentence with the way to what lies behind it, not a chart. */
export const OnePoint = ({ pointKey, text, label, isOpen, focusOn, onOpen }: OnePointProps) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focusOn?.key !== pointKey) return
    box.current?.querySelector('button')?.focus()
    requestAnimationFrame(() => scrollAboveSheet(pointKey))
  }, [focusOn, pointKey])
  return (
    <div ref={box} data-one-point={pointKey}>
      <p>{text}</p>
      <Button variant="plain" aria-expanded={isOpen} onPress={() => onOpen(pointKey)}>
        {label}
      </Button>
    </div>
  )
}
