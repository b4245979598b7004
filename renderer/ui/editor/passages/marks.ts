import { type Extension, Prec, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, keymap, ViewPlugin } from '@codemirror/view'
import type { Span } from '../../../../shared/domain/span.ts'
import { type EditorMark, placeMarks, type Stretch } from './placed.ts'
import { selectionTool } from './selection-tool.ts'
import { markSigns } from './signs.ts'

const setMarks = StateEffect.define<readonly EditorMark[]>()

type MarkSpec = { readonly mark: EditorMark }

const decorationOf = (mark: EditorMark): Decoration =>
  Decoration.mark({ class: 'tl-passage', mark } satisfies MarkSpec & { class: string })

const markOf = (decoration: Decoration): EditorMark => (decoration.spec as MarkSpec).mark

/** The marks as they stand now, in order. */
const standing = (decorations: DecorationSet): readonly (Stretch & { readonly mark: EditorMark })[] => {
  const found: (Stretch & { readonly mark: EditorMark })[] = []
  for (const cursor = decorations.iter(); cursor.value; cursor.next())
    found.push({ from: cursor.from, to: cursor.to, mark: markOf(cursor.value) })
  return found
}

/** Marks move along with each edit; what is said of them anew is laid over that. */
const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, transaction) => {
    const moved = before.map(transaction.changes)
    const told = transaction.effects.findLast((effect) => effect.is(setMarks))?.value
    if (!told) return moved
    const following = new Map(standing(moved).map(({ mark, from, to }) => [mark.id, { from, to }]))
    const placed: Range<Decoration>[] = placeMarks(transaction.newDoc, told, following).map((mark) =>
      decorationOf(mark).range(mark.from, mark.to),
    )
    return RangeSet.of(placed, true)
  },
  provide: (field) => EditorView.decorations.from(field),
})

export type PassageHooks = {
  /** False where the journal is only read: marks are shown, none are made. */
  readonly canMark: boolean
  /** The member wants to mark these words of the text. */
  readonly onMark: (span: Span, text: string) => void
  /** The member wants to see what a mark is for; the element stands beside its words. */
  readonly onOpen: (id: string, beside: Element) => void
  /** There was nothing chosen to mark. */
  readonly onNothing: () => void
}

export type PassageMarks = {
  readonly extension: Extension
  /** Shows these marks, and only these. */
  readonly show: (marks: readonly EditorMark[]) => void
}

/** Marks in an editor: shown under the words and in the margin, and made from a selection. */
export const passageMarks = ({ canMark, onMark, onOpen, onNothing }: PassageHooks): PassageMarks => {
  let shown: EditorView | null = null
  let latest: readonly EditorMark[] = []

  const markSelection = (view: EditorView): boolean => {
    const { main } = view.state.selection
    if (canMark && !main.empty) {
      onMark({ start: main.from, end: main.to }, view.state.doc.toString())
      return true
    }
    const here = standing(view.state.field(marksField)).find(
      ({ from, to }) => from <= main.head && main.head <= to,
    )
    if (here) onOpen(here.mark.id, view.contentDOM)
    else onNothing()
    return true
  }

  /** Knows the view while it is on screen; what is to be shown may have come before it. */
  const holder = ViewPlugin.define((view) => {
    shown = view
    queueMicrotask(() => {
      if (shown === view && latest.length > 0) view.dispatch({ effects: setMarks.of(latest) })
    })
    return {
      destroy: () => {
        if (shown === view) shown = null
      },
    }
  })

  return {
    extension: [
      marksField,
      holder,
      markSigns((state) => standing(state.field(marksField)), onOpen),
      canMark ? selectionTool(markSelection) : [],
      Prec.high(keymap.of([{ key: 'Mod-Shift-m', run: markSelection, preventDefault: true }])),
    ],
    show: (marks) => {
      latest = marks
      shown?.dispatch({ effects: setMarks.of(marks) })
    },
  }
}
