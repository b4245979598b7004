import { defaultKeymap, history, historyKeymap, redo } from '@codemirror/commands'
import { markdownKeymap } from '@codemirror/lang-markdown'
import { indentUnit } from '@codemirror/language'
import { type Extension, Prec } from '@codemirror/state'
import { drawSelection, EditorView, type KeyBinding, keymap, placeholder } from '@codemirror/view'
import { cycleHeading, insertLink, toggleEmphasis, toggleStrong } from './commands.ts'
import { direction } from './direction.ts'
import { markdownStyle } from './markdown-style.ts'
import { paste } from './paste/paste.ts'
import { theme } from './theme.ts'
import { wordCount } from './word-count.ts'

export type EditorSettings = {
  /** `aria-label`, or the ids that `aria-labelledby` and `aria-describedby` name. */
  readonly attributes: Readonly<Record<string, string>>
  readonly placeholder: string
  readonly notice: (text: string) => void
}

const formatKeys: readonly KeyBinding[] = [
  { key: 'Mod-b', run: toggleStrong, preventDefault: true },
  { key: 'Mod-i', run: toggleEmphasis, preventDefault: true },
  { key: 'Mod-k', run: insertLink, preventDefault: true },
  { key: 'Mod-Shift-h', run: cycleHeading, preventDefault: true },
  { key: 'Mod-Shift-z', run: redo, preventDefault: true },
]

/** The whole screen above these keys: they must not do something in the text first. */
const LEFT_TO_THE_SCREEN = new Set(['Mod-Enter', 'Alt-ArrowLeft', 'Alt-ArrowRight', 'Mod-Alt-\\'])

const textKeys = defaultKeymap.filter(({ key }) => !key || !LEFT_TO_THE_SCREEN.has(key))

/** Nothing that a browser or an add-on could send away, fill in or 'mend' by itself. */
const PRIVATE = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'sentences',
  spellcheck: 'false',
  translate: 'no',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
  'data-ms-editor': 'false',
} as const

const nonce = (): string => {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
  return meta?.nonce ?? ''
}

/** Everything but spelling, which comes and goes with its dictionaries. Tab is left to move on. */
export const extensions = ({ attributes, placeholder: words, notice }: EditorSettings): Extension => [
  EditorView.cspNonce.of(nonce()),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ ...PRIVATE, ...attributes }),
  // Room for the sticky header and the bar below when the cursor is brought into view.
  EditorView.scrollMargins.of(() => ({ top: 96, bottom: 96 })),
  history({ newGroupDelay: 700 }),
  drawSelection(),
  indentUnit.of('  '),
  markdownStyle(),
  direction(),
  wordCount,
  placeholder(words),
  paste(notice),
  theme,
  Prec.high(keymap.of([...formatKeys, ...markdownKeymap])),
  keymap.of([...historyKeymap, ...textKeys]),
]
