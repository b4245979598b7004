import { bidiIsolates } from '@codemirror/language'
import { type Extension, type Range, RangeSet } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

const autoLine = Decoration.line({ attributes: { dir: 'auto' } })

const visibleLines = (view: EditorView): DecorationSet => {
  const lines: Range<Decoration>[] = []
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at)
      lines.push(autoLine.range(line.from))
      at = line.to + 1
    }
  }
  return RangeSet.of(lines, true)
}

const autoLines = ViewPlugin.define(
  (view) => ({
    lines: visibleLines(view),
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.lines = visibleLines(update.view)
    },
  }),
  { decorations: (plugin) => plugin.lines },
)

/** Each line takes the direction of its own first letter, as a page with Arabic and English needs. */
export const direction = (): Extension => [
  EditorView.perLineTextDirection.of(true),
  autoLines,
  bidiIsolates({ alwaysIsolate: true }),
]
