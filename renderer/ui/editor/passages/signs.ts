import type { EditorState, Extension } from '@codemirror/state'
import { type EditorView, type LayerMarker, layer, EditorView as View } from '@codemirror/view'
import { shapeOf } from '../../sign-shapes.ts'
import type { EditorMark, Stretch } from './placed.ts'

/** In pixels; the signs of two marks on one line stand one below the other. */
const SIGN = 18

const drawing = ({ kind, trait }: EditorMark): SVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', shapeOf(kind, trait))
  svg.append(path)
  return svg
}

class SignMarker implements LayerMarker {
  readonly mark: EditorMark
  readonly top: number
  readonly left: number
  private readonly onOpen: (id: string, beside: Element) => void

  constructor(
    mark: EditorMark,
    place: { readonly top: number; readonly left: number },
    onOpen: (id: string, beside: Element) => void,
  ) {
    this.mark = mark
    this.top = place.top
    this.left = place.left
    this.onOpen = onOpen
  }

  eq(other: SignMarker): boolean {
    const { id, label, kind, trait } = this.mark
    const { mark } = other
    return (
      id === mark.id &&
      label === mark.label &&
      kind === mark.kind &&
      trait === mark.trait &&
      this.top === other.top &&
      this.left === other.left
    )
  }

  /** For the mouse; by keyboard and by ear the notes below the text say the same. */
  draw(): HTMLElement {
    const sign = document.createElement('div')
    sign.className = 'tl-sign'
    sign.title = this.mark.label
    if (this.mark.trait) sign.dataset.trait = this.mark.trait
    sign.style.top = `${this.top}px`
    sign.style.left = `${this.left}px`
    sign.append(drawing(this.mark))
    sign.addEventListener('mousedown', (event) => event.preventDefault())
    sign.addEventListener('click', () => this.onOpen(this.mark.id, sign))
    return sign
  }
}

type Standing = (state: EditorState) => readonly (Stretch & { readonly mark: EditorMark })[]

const look = View.theme({
  '.tl-passage': {
    borderRadius: '2px',
    backgroundColor: 'color-mix(in srgb, var(--mark) 62%, transparent)',
    boxDecorationBreak: 'clone',
  },
  // Room for the signs in the margin of the paper; what stands beyond the text is cut off otherwise.
  '.cm-scroller': { marginInlineEnd: '-1.25rem', paddingInlineEnd: '1.25rem' },
  '.tl-signs': { pointerEvents: 'none' },
  '.tl-sign': {
    position: 'absolute',
    display: 'grid',
    placeItems: 'center',
    width: '1.125rem',
    height: `${SIGN}px`,
    color: 'var(--ink-soft)',
    cursor: 'pointer',
    pointerEvents: 'auto',
  },
  '.tl-sign svg': {
    width: '0.75rem',
    height: '0.75rem',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.6',
    strokeLinejoin: 'round',
    strokeLinecap: 'round',
  },
  '.tl-sign[data-trait] svg': { fill: 'currentColor' },
  '.tl-sign[data-trait="reflective"]': { color: 'var(--trait-reflective)' },
  '.tl-sign[data-trait="values-driven"]': { color: 'var(--trait-values-driven)' },
  '.tl-sign[data-trait="visionary"]': { color: 'var(--trait-visionary)' },
  '.tl-sign[data-trait="strategic"]': { color: 'var(--trait-strategic)' },
  '.tl-sign[data-trait="community-driven"]': { color: 'var(--trait-community-driven)' },
})

/** The sign of each mark in the margin, on the line where its words begin. */
export const markSigns = (standing: Standing, onOpen: (id: string, beside: Element) => void): Extension => [
  layer({
    above: true,
    class: 'tl-signs',
    // A text without marks costs nothing.
    update: ({ state, startState }) => standing(state).length > 0 || standing(startState).length > 0,
    markers: (view: EditorView) => {
      const box = view.scrollDOM.getBoundingClientRect()
      const left = Math.round(view.contentDOM.getBoundingClientRect().right - box.left) + 2
      let free = 0
      return standing(view.state).flatMap(({ from, to, mark }) => {
        if (to < view.viewport.from || from > view.viewport.to) return []
        const words = view.coordsAtPos(from, 1)
        if (!words) return []
        const middle = (words.top + words.bottom - SIGN) / 2 - box.top + view.scrollDOM.scrollTop
        const top = Math.round(Math.max(middle, free))
        free = top + SIGN
        return [new SignMarker(mark, { top, left }, onOpen)]
      })
    },
  }),
  look,
]
