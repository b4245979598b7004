import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Chart } from '../../../shared/domain/charts/chart.ts'
import { Button } from '../button.tsx'
import css from './chart.module.css'
import { messages } from './messages.ts'
import { movedTo } from './move.ts'
import { keyOfPoint, pointAt, pointIn, setStops } from './points.ts'
import { scrollAboveSheet } from './scroll-above-sheet.ts'
import { TableOfChart } from './table.tsx'
import { useBox } from './use-box.ts'

type ChartProps = {
  /** The same object as long as nothing in it changes: it is drawn anew with each other one. */
  readonly chart: Chart
  /** What stands as its heading; its title where it is left out, nothing with null. */
  readonly heading?: ReactNode
  /** Opens what lies behind a point, closes it for one that is open; without it points only say what they are. */
  readonly onOpen?: (key: string) => void
  /** The point whose panel is open. */
  readonly openKey?: string | null
  /** False where the page says the same beside it: then the summary is only heard. */
  readonly showsSummary?: boolean
  /** A point that the focus goes to, once for each new object. */
  readonly focusOn?: { readonly key: string } | null
}

type Tip = {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly isLow: boolean
  /** Which part of the box the point is in: the tip grows away from its edges. */
  readonly part: 'left' | 'middle' | 'right'
}

/** Where the tip of a point stands in its box: above it, or below where there is no room. */
const tipOf = (box: Element, chart: Chart, key: string): Tip | null => {
  const point = pointIn(box, key)
  const text = chart.points.find((one) => one.key === key)?.label
  if (!point || text === undefined) return null
  const [around, rect] = [box.getBoundingClientRect(), point.getBoundingClientRect()]
  const isLow = rect.top - around.top < 44
  const left = rect.left + rect.width / 2 - around.left
  return {
    text,
    left,
    part: left < around.width / 3 ? 'left' : left > (2 * around.width) / 3 ? 'right' : 'middle',
    top: (isLow ? rect.bottom : rect.top) - around.top,
    isLow,
  }
}

/** A chart with its words: drawn at the width that it has, gone through by keyboard, and read as a table. */
export const ChartView = (props: ChartProps) => {
  const { chart, heading, onOpen, openKey = null, showsSummary = true, focusOn = null } = props
  const wrapper = useRef<HTMLDivElement>(null)
  const ids = useId()
  const size = useBox(wrapper)
  const [stop, setStop] = useState<string | null>(null)
  const [tip, setTip] = useState<Tip | null>(null)
  const [hasTable, setTable] = useState(false)
  const drawing = useRef<HTMLDivElement>(null)
  const lost = useRef<string | null>(null)
  const granted = useRef<ChartProps['focusOn']>(null)
  const first = chart.points[0]?.key ?? null
  const stopsAt = chart.points.some(({ key }) => key === stop) ? stop : first

  useLayoutEffect(() => {
    if (!size || !drawing.current) return
    const focused = keyOfPoint(
      drawing.current.contains(document.activeElement) ? document.activeElement : null,
    )
    const svg = chart.draw({ document, ...size, scheme: 'screen' })
    if (!(svg instanceof SVGElement)) return
    for (const said of svg.querySelectorAll(':scope > title, :scope > desc')) said.remove()
    svg.removeAttribute('aria-label')
    svg.setAttribute('role', 'presentation')
    drawing.current.replaceChildren(svg)
    setTip(null)
    lost.current = focused
  }, [chart, size])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each drawing has new points
  useLayoutEffect(() => {
    if (!drawing.current) return
    setStops(drawing.current, stopsAt, openKey, onOpen !== undefined)
    // Only now can the new point take the focus that went with the old one.
    if (lost.current !== null) pointIn(drawing.current, lost.current)?.focus({ preventScroll: true })
    lost.current = null
  }, [chart, size, stopsAt, openKey, onOpen !== undefined])

  useLayoutEffect(() => {
    // A wish is granted once: what is drawn anew later must not draw the focus to it again.
    if (!focusOn || focusOn === granted.current || !size || !drawing.current) return
    granted.current = focusOn
    const point = pointIn(drawing.current, focusOn.key)
    point?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    point?.focus({ preventScroll: true })
    // Once the whole page stands: its panel may lie over the point.
    requestAnimationFrame(() => scrollAboveSheet(focusOn.key))
  }, [focusOn, size])

  const showTip = (key: string | null): void =>
    setTip(key === null || !drawing.current ? null : tipOf(drawing.current, chart, key))

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = keyOfPoint(event.target)
    if (key === null || !drawing.current || event.ctrlKey || event.metaKey || event.altKey) return
    if ((event.key === 'Enter' || event.key === ' ') && onOpen) {
      event.preventDefault()
      onOpen(key)
      return
    }
    if (event.key === 'Escape') {
      // First what lies over the chart goes, then what the point has opened: an open one closes when it is pressed.
      if (tip) setTip(null)
      else if (key === openKey) onOpen?.(key)
      return
    }
    if (!/^(Arrow|Home|End)/.test(event.key)) return
    event.preventDefault()
    const next = movedTo(chart.points, key, event.key)
    if (next) pointIn(drawing.current, next.key)?.focus()
  }

  return (
    <figure className={css.chart}>
      {heading !== null && <figcaption className={css.title}>{heading ?? chart.title}</figcaption>}
      <div ref={wrapper} className={css.box}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
        <div
          ref={drawing}
          role="group"
          aria-label={chart.title}
          aria-describedby={`${ids}-summary ${ids}-hint`}
          className={css.drawing}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            // The second press of a double click would close what the first has opened.
            if (event.detail > 1) return
            const key = drawing.current && pointAt(drawing.current, event)
            if (key !== null && onOpen) onOpen(key)
          }}
          onPointerMove={(event) => showTip(drawing.current && pointAt(drawing.current, event))}
          onPointerLeave={() => showTip(null)}
          onFocus={(event) => {
            const key = keyOfPoint(event.target)
            if (key !== null) setStop(key)
            showTip(key)
          }}
          onBlur={() => showTip(null)}
        />
        {tip && (
          <div
            className={css.tip}
            aria-hidden="true"
            data-low={tip.isLow || undefined}
            data-part={tip.part}
            style={{ left: tip.left, top: tip.top }}
            dir="auto"
          >
            {tip.text}
          </div>
        )}
      </div>
      <p id={`${ids}-summary`} className={showsSummary ? css.summary : 'visually-hidden'} dir="auto">
        {chart.summary}
      </p>
      <div className={css.more}>
        <Button variant="plain" aria-expanded={hasTable} onPress={() => setTable(!hasTable)}>
          {hasTable ? messages.hideTable : messages.showTable}
          <span className="visually-hidden">{messages.ofChart(chart.title)}</span>
        </Button>
        {chart.points.length > 0 && (
          <p id={`${ids}-hint`} className={css.hint}>
            {onOpen ? messages.hint : messages.hintStill}
          </p>
        )}
      </div>
      {hasTable && <TableOfChart id={`${ids}-table`} chart={chart} />}
    </figure>
  )
}
