import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { highlightActiveLine } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { language } from './markdown-language.ts'

const style = HighlightStyle.define([
  { tag: tags.heading1, fontSize: '1.4em', fontWeight: '650', lineHeight: '1.35' },
  { tag: tags.heading2, fontSize: '1.22em', fontWeight: '650', lineHeight: '1.4' },
  { tag: tags.heading3, fontSize: '1.08em', fontWeight: '650' },
  { tag: [tags.heading4, tags.heading5, tags.heading6], fontWeight: '650' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.quote, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.url, class: 'tl-mark' },
  { tag: tags.monospace, fontFamily: 'var(--mono)', fontSize: '0.9em' },
  { tag: tags.contentSeparator, class: 'tl-mark' },
  // What only says how to read the words beside it: it fades, and more so away from the cursor's line.
  { tag: tags.processingInstruction, class: 'tl-mark' },
])

/** Markdown, styled while it is written, with its marks faded. Only what can be seen is styled. */
export const markdownStyle = (): Extension => [language, syntaxHighlighting(style), highlightActiveLine()]
