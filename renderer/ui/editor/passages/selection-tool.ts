import { type EditorState, type Extension, StateField } from '@codemirror/state'
import { EditorView, showTooltip, type Tooltip } from '@codemirror/view'
import { spokenKeys, writtenKeys } from '../../keys.ts'
import { MARK_KEYS } from '../../passages/mark-keys.ts'
import { messages } from '../../passages/messages.ts'

const toolFor = (run: (view: EditorView) => void) => (view: EditorView) => {
  const dom = document.createElement('div')
  dom.className = 'tl-mark-tool'
  const button = document.createElement('button')
  button.type = 'button'
  const keys = document.createElement('kbd')
  keys.textContent = writtenKeys(MARK_KEYS)
  keys.title = spokenKeys(MARK_KEYS)
  button.append(messages.mark, keys)
  // The selection, and the focus in the text, stay while it is pressed.
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', () => run(view))
  dom.append(button)
  return { dom }
}

const look = EditorView.theme({
  // Quiet while the mouse still selects, and while the focus is elsewhere.
  '& > .cm-scroller:active ~ .tl-mark-tool, &:not(:focus-within) > .tl-mark-tool': { display: 'none' },
  '.tl-mark-tool': { padding: '0.125rem', fontFamily: 'var(--sans)' },
  '.tl-mark-tool button': {
    appearance: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    gap: 'var(--s2)',
    minHeight: '2rem',
    border: '0',
    borderRadius: 'var(--radius-1)',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: 'var(--text-sm)',
    fontWeight: '530',
    padding: 'var(--s1) var(--s3)',
    cursor: 'pointer',
  },
  '.tl-mark-tool button:hover': { backgroundColor: 'var(--accent-wash)' },
  '.tl-mark-tool kbd': {
    color: 'var(--ink-faint)',
    fontFamily: 'inherit',
    fontSize: '0.75rem',
    fontWeight: '400',
  },
})

/** A small button beside selected words. */
export const selectionTool = (run: (view: EditorView) => void): Extension => {
  const create = toolFor(run)
  // Not clipped: the editor's scroll margins would hide it near the first and last lines.
  const tooltip = ({ selection }: EditorState): Tooltip | null =>
    selection.main.empty ? null : { pos: selection.main.from, above: true, clip: false, create }
  return [
    StateField.define<Tooltip | null>({
      create: tooltip,
      update: (before, { state, selection, docChanged }) =>
        selection || docChanged ? tooltip(state) : before,
      provide: (field) => showTooltip.from(field),
    }),
    look,
  ]
}
