import { type ChangeSpec, EditorSelection, type StateCommand, type Text } from '@codemirror/state'

const surrounds = (doc: Text, from: number, to: number, mark: string): boolean =>
  doc.sliceString(from - mark.length, from) === mark && doc.sliceString(to, to + mark.length) === mark

/** `*` beside another `*` belongs to `**`: taking it away would turn bold into italic. */
const isLonger = (doc: Text, from: number, to: number, mark: string): boolean => {
  const sign = mark[0] ?? ''
  const before = doc.sliceString(from - mark.length - 2, from - mark.length)
  const after = doc.sliceString(to + mark.length, to + mark.length + 2)
  return mark.length === 1 && before.endsWith(sign) && after.startsWith(sign) && before !== sign.repeat(2)
}

/** Puts a mark around each selection, or takes it away; around the word where nothing is selected. */
const toggleAround =
  (mark: string): StateCommand =>
  ({ state, dispatch }) => {
    const edit = state.changeByRange((range) => {
      const word = range.empty ? state.wordAt(range.head) : null
      const { from, to } = word ?? range
      if (surrounds(state.doc, from, to, mark) && !isLonger(state.doc, from, to, mark)) {
        return {
          changes: [
            { from: from - mark.length, to: from },
            { from: to, to: to + mark.length },
          ],
          range: EditorSelection.range(range.anchor - mark.length, range.head - mark.length),
        }
      }
      return {
        changes: [
          { from, insert: mark },
          { from: to, insert: mark },
        ],
        range: EditorSelection.range(range.anchor + mark.length, range.head + mark.length),
      }
    })
    dispatch(state.update(edit, { userEvent: 'input.format', scrollIntoView: true }))
    return true
  }

export const toggleStrong = toggleAround('**')
export const toggleEmphasis = toggleAround('*')

/** `[words](…)` with the cursor where something is still to be written. */
export const insertLink: StateCommand = ({ state, dispatch }) => {
  const edit = state.changeByRange(({ from, to }) => {
    const words = state.doc.sliceString(from, to)
    const isAddress = /^https?:\/\/\S+$/.test(words)
    const insert = isAddress ? `[](${words})` : `[${words}]()`
    const cursor = isAddress || words === '' ? from + 1 : from + insert.length - 1
    return { changes: { from, to, insert }, range: EditorSelection.cursor(cursor) }
  })
  dispatch(state.update(edit, { userEvent: 'input.format', scrollIntoView: true }))
  return true
}

const NEXT_HEADING: Readonly<Record<string, string>> = { '': '# ', '# ': '## ', '## ': '### ' }

/** Steps each selected line from plain words to a large, middle and small heading, and back. */
export const cycleHeading: StateCommand = ({ state, dispatch }) => {
  const changes: ChangeSpec[] = []
  const seen = new Set<number>()
  for (const range of state.selection.ranges) {
    for (let at = range.from; at <= range.to; ) {
      const line = state.doc.lineAt(at)
      at = line.to + 1
      if (seen.has(line.from)) continue
      seen.add(line.from)
      const mark = /^#{1,6} /.exec(line.text.slice(0, 7))?.[0] ?? ''
      changes.push({ from: line.from, to: line.from + mark.length, insert: NEXT_HEADING[mark] ?? '' })
    }
  }
  const set = state.changes(changes)
  dispatch(
    state.update({
      changes: set,
      selection: state.selection.map(set, 1),
      userEvent: 'input.format',
      scrollIntoView: true,
    }),
  )
  return true
}
