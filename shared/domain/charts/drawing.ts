import { axisX, type Markish, type PlotOptions, plot, type RenderFunction } from '@observablehq/plot'
import {
  type Chart,
  type ChartDocument,
  type ChartPoint,
  type Column,
  type DrawnNode,
  type Surface,
  SVG,
} from './chart.ts'
import { paletteOf } from './palette.ts'

const CHART_CLASS = 'tl-chart'
/** The screen's and the documents' own sans; the others stand in where a page shows a drawing as an image. */
const FONT = 'Inter, Inter Variable, system-ui, sans-serif'
/** How much of a font's size a letter takes, on average. */
const LETTER = 0.54

export const fontSizeOf = ({ fontSize }: Surface): number => fontSize ?? 12

/** Breaks a sentence into lines of about this many pixels; a word is never broken. */
export const linesOf = (text: string, width: number, fontSize: number): readonly string[] => {
  const most = Math.max(8, Math.floor(width / (fontSize * LETTER)))
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Whether Plot has drawn something: it names its elements by the browser's types, which are not known here. */
export const isDrawn = (made: unknown): made is DrawnNode =>
  typeof made === 'object' && made !== null && 'setAttribute' in made

/** Writes each drawn thing's point on it, so that keyboard and pointer find it. */
export const named =
  (points: readonly Pick<ChartPoint, 'key' | 'label'>[]): RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null
    if (!isDrawn(group)) return group
    for (const [place, at] of index.entries()) {
      const point = points[at]
      const drawn = group.children[place]
      if (!point || !drawn) continue
      drawn.setAttribute('data-point', point.key)
      drawn.setAttribute('aria-label', point.label)
    }
    return group
  }

/** How many columns lie from one tick to the next, so that their words do not meet. */
const tickStep = (columns: readonly Column[], width: number, fontSize: number): number => {
  const longest = columns.reduce((most, { tick }) => Math.max(most, tick.length), 1)
  const room = Math.max(1, Math.floor(width / ((longest + 2) * fontSize * LETTER)))
  return Math.max(1, Math.ceil(columns.length / room))
}

/** The time axis: as many columns' names as there is room for, the year where it changes. */
export const timeAxis = (columns: readonly Column[], inner: number, surface: Surface): Markish => {
  const fontSize = fontSizeOf(surface)
  const step = tickStep(columns, inner, fontSize)
  const ticks = columns.flatMap((_, at) => (at % step === 0 ? [at] : []))
  const yearBefore = (at: number): string => columns[at - step]?.year ?? ''
  return axisX(ticks, {
    tickSize: 4,
    tickPadding: 5,
    label: null,
    color: paletteOf(surface.scheme).soft,
    tickFormat: (at: number) => {
      const column = columns[at]
      if (!column) return ''
      return column.year !== yearBefore(at) ? `${column.tick}\n${column.year}` : column.tick
    },
  })
}

/** Room under the frame for the time axis. */
export const timeAxisRoom = (surface: Surface): number => 12 + 2.3 * fontSizeOf(surface)

/** Of what is drawn only the points speak: the title, the summary and the table say what axes say to the eye. */
const hushAllButPoints = (element: DrawnNode): void => {
  for (const child of Array.from(element.children)) {
    child.removeAttribute('aria-label')
    if (!child.classList.contains('tl-points')) child.setAttribute('aria-hidden', 'true')
  }
}

type PlotDocument = NonNullable<PlotOptions['document']>

/** Plot's types ask for a whole document; it makes elements with it, and no more. */
const suitsPlot = (document: ChartDocument): document is ChartDocument & PlotDocument =>
  typeof document.createElementNS === 'function'

/** Plot's drawing with what all of our charts share; its own style sheet is left out, for the page's policy. */
export const draw = (
  { title, summary }: Pick<Chart, 'title' | 'summary'>,
  surface: Surface,
  options: PlotOptions,
): DrawnNode => {
  const { document, width, scheme } = surface
  if (!suitsPlot(document)) throw new TypeError('A chart is drawn on a document')
  const element: unknown = plot({ ...options, document, width, className: CHART_CLASS, figure: false })
  if (!isDrawn(element)) throw new TypeError('Plot has drawn nothing')
  element.querySelector('style')?.remove()
  hushAllButPoints(element)
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', title)
  element.setAttribute('font-family', FONT)
  element.setAttribute('font-size', String(fontSizeOf(surface)))
  element.setAttribute('color', paletteOf(scheme).ink)
  element.setAttribute('xmlns', SVG)
  const written = [
    ['title', title],
    ['desc', summary],
  ] as const
  for (const [name, text] of written.toReversed()) {
    const child = document.createElementNS(SVG, name)
    child.textContent = text
    element.insertAdjacentElement('afterbegin', child)
  }
  return element
}
