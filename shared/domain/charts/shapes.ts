import type { SymbolType } from '@observablehq/plot'
import type { TraitId } from '../../framework/traits.ts'

/** What a symbol is drawn with: a canvas's path, or Plot's own that writes an SVG path. */
type PathPen = {
  readonly moveTo: (x: number, y: number) => void
  readonly arc: (x: number, y: number, radius: number, from: number, to: number) => void
}

/** Three circles that touch, as the trait's sign has them. */
const threeCircles = {
  draw: (pen: PathPen, area: number): void => {
    const radius = Math.sqrt(area / (3 * Math.PI)) * 1.3
    const places = [
      [0, -radius * 1.1],
      [-radius * 1.1, radius * 0.9],
      [radius * 1.1, radius * 0.9],
    ] as const
    for (const [x, y] of places) {
      pen.moveTo(x + radius, y)
      pen.arc(x, y, radius, 0, 2 * Math.PI)
    }
  },
}

/** Each trait has its own shape, the same as its sign in lists, so that its hue never speaks alone. */
export const TRAIT_SYMBOLS: Readonly<Record<TraitId, SymbolType>> = {
  reflective: 'circle',
  'values-driven': 'diamond',
  visionary: 'triangle',
  strategic: 'square',
  'community-driven': threeCircles,
}
