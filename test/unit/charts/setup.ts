import { DOMParser } from 'linkedom'
import type { Chart, ChartDocument, Column, Scheme } from '../../../shared/domain/charts/chart.ts'

/** Neighbouring columns, `c0` on. */
export const columnsOf = (count: number): readonly Column[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `c${at}`,
    name: `Week ${at}`,
    tick: `w${at}`,
    year: at < 52 ? '2025' : '2026',
  }))

/** The chart as a document without a browser has it. */
export const drawn = (chart: Chart, { width = 480, scheme = 'print' as Scheme } = {}) => {
  // As XML: what is written out then is well-formed wherever a member's words stand in it.
  const page = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml')
  const document: ChartDocument = {
    documentElement: page.documentElement,
    createElementNS: (namespace, name) => page.createElementNS(namespace, name, undefined),
  }
  const markup = chart.draw({ document, width, scheme }).outerHTML
  const svg = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement
  const all = (selector: string) => [...svg.querySelectorAll(selector)]
  return {
    svg,
    markup,
    points: all('[data-point]').map((point) => ({
      key: point.getAttribute('data-point'),
      label: point.getAttribute('aria-label'),
    })),
    lines: all('.tl-lines > *').length,
    texts: all('text').map(({ textContent }) => textContent ?? ''),
    counts: all('.tl-counts > text').map(({ textContent }) => textContent ?? ''),
    fills: all('.tl-points > *').map((shape) => shape.getAttribute('fill')),
  }
}
