import type { RenderFunction } from '@observablehq/plot'
import { type ChartDocument, type DrawnNode, type Scheme, type Surface, SVG } from './chart.ts'
import { fontSizeOf, isDrawn } from './drawing.ts'
import { paletteOf } from './palette.ts'

/** Fillings that differ by more than their colour. */
export type Swatch = 'solid' | 'hatched' | 'second' | 'dotted' | 'open'
export type LegendItem = { readonly label: string; readonly swatch: Swatch }

const LETTER = 0.56

const idOf = (swatch: Swatch, scheme: Scheme): string => `tl-${swatch}-${scheme}`

/** What a shape is filled with; the patterns are put into the drawing by `addPatterns`. */
export const fillOf = (swatch: Swatch, scheme: Scheme): string => {
  const palette = paletteOf(scheme)
  if (swatch === 'solid') return palette.accent
  if (swatch === 'second') return palette.edge
  if (swatch === 'open') return palette.ground
  return `url(#${idOf(swatch, scheme)})`
}

export const edgeOf = (swatch: Swatch, scheme: Scheme): string => {
  const palette = paletteOf(scheme)
  return swatch === 'solid' || swatch === 'hatched' ? palette.accent : palette.edge
}

type Attributes = Readonly<Record<string, string | number>>

const make = (document: ChartDocument, name: string, attributes: Attributes): DrawnNode => {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

const put = (parent: DrawnNode, ...children: readonly DrawnNode[]): void => {
  for (const child of children) parent.insertAdjacentElement('beforeend', child)
}

/** Puts the patterns where `fillOf` points. */
export const addPatterns = (element: DrawnNode, { document, scheme }: Surface): DrawnNode => {
  const palette = paletteOf(scheme)
  const patternOf = (swatch: Swatch): DrawnNode => {
    const pattern = make(document, 'pattern', {
      id: idOf(swatch, scheme),
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
    })
    put(pattern, make(document, 'rect', { width: 6, height: 6, fill: palette.ground }))
    return pattern
  }
  const hatched = patternOf('hatched')
  hatched.setAttribute('patternTransform', 'rotate(45)')
  put(hatched, make(document, 'rect', { width: 3, height: 6, fill: palette.accent }))
  const dotted = patternOf('dotted')
  put(dotted, make(document, 'circle', { cx: 3, cy: 3, r: 1.5, fill: palette.soft }))
  const definitions = make(document, 'defs', {})
  put(definitions, hatched, dotted)
  element.insertAdjacentElement('afterbegin', definitions)
  return element
}

type Placed = LegendItem & { readonly x: number; readonly line: number }

/** Where each item of a legend stands, in as many lines as it takes. */
export const legendPlaces = (items: readonly LegendItem[], surface: Surface): readonly Placed[] => {
  const fontSize = fontSizeOf(surface)
  let x = 0
  let line = 0
  return items.map((item) => {
    const wide = (item.label.length * LETTER + 3.4) * fontSize
    if (x > 0 && x + wide > surface.width) {
      x = 0
      line += 1
    }
    const placed = { ...item, x, line }
    x += wide
    return placed
  })
}

/** How high a legend stands, in pixels. */
export const legendHeight = (items: readonly LegendItem[], surface: Surface): number =>
  ((legendPlaces(items, surface).at(-1)?.line ?? -1) + 1) * 1.8 * fontSizeOf(surface)

type Rendered = NonNullable<ReturnType<RenderFunction>>

/** Plot takes what was drawn by the browser's types. */
const isRendered = (node: DrawnNode): node is DrawnNode & Rendered => isDrawn(node)

/** A mark for Plot: the legend, at the top of the drawing. */
export const legendMark =
  (items: readonly LegendItem[], surface: Surface): RenderFunction =>
  () => {
    const { document, scheme } = surface
    const fontSize = fontSizeOf(surface)
    const group = document.createElementNS(SVG, 'g')
    group.setAttribute('class', 'tl-legend')
    group.setAttribute('aria-hidden', 'true')
    for (const { label, swatch, x, line } of legendPlaces(items, surface)) {
      const middle = (line * 1.8 + 0.8) * fontSize
      const words = make(document, 'text', {
        x: x + 1.5 * fontSize,
        y: middle,
        dy: '0.32em',
        'text-anchor': 'start',
        fill: paletteOf(scheme).ink,
      })
      words.textContent = label
      put(
        group,
        make(document, 'rect', {
          x: x + 1,
          y: middle - fontSize / 2,
          width: fontSize,
          height: fontSize,
          rx: 2,
          fill: fillOf(swatch, scheme),
          stroke: edgeOf(swatch, scheme),
          'stroke-width': 1.5,
        }),
        words,
      )
    }
    return isRendered(group) ? group : null
  }
