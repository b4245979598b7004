import { EditorView } from '@codemirror/view'

/** The editor as quiet paper: the serif, the measure, no frame. Colours come from the tokens. */
export const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--serif)',
    fontSize: 'var(--text-lg)',
    lineHeight: '1.65',
    overflowX: 'hidden',
  },
  '.cm-content': {
    padding: '0',
    maxWidth: 'var(--measure)',
    caretColor: 'var(--accent)',
    minHeight: 'var(--editor-least, 9lh)',
  },
  '.cm-line': { padding: '0 2px' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-placeholder': { color: 'var(--ink-faint)', fontStyle: 'italic' },
  '.cm-cursor': { borderInlineStartColor: 'var(--accent)', borderInlineStartWidth: '2px' },
  '.tl-mark, .tl-mark *': { color: 'var(--ink-faint)', fontWeight: '400', fontStyle: 'normal' },
  '.cm-line:not(.cm-activeLine) .tl-mark': { fontSize: '0.85em' },
  '.tl-misspelt': {
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: 'var(--danger)',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.25em',
    textDecorationSkipInk: 'none',
  },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius-2)',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow-2)',
  },
})
