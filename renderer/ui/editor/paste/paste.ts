import { EditorSelection, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { messages } from './messages.ts'
import { linkOver, tidyPlain } from './plain.ts'

/** UTF-16 units. A long book chapter is about 100,000. */
const MOST_TEXT = 1_500_000
const MOST_HTML = 4_000_000

type Notice = (text: string) => void

const insert = (view: EditorView, text: string): void => {
  const { state } = view
  const edit = state.changeByRange(({ from, to }) => ({
    changes: { from, to, insert: text },
    range: EditorSelection.cursor(from + text.length),
  }))
  view.dispatch(state.update(edit, { userEvent: 'input.paste', scrollIntoView: true }))
}

const pastePlain = (view: EditorView, raw: string, notice: Notice): void => {
  const text = tidyPlain(raw)
  if (text.length > MOST_TEXT) {
    notice(messages.tooLong)
    return
  }
  const { from, to } = view.state.selection.main
  insert(view, linkOver(view.state.sliceDoc(from, to), text) ?? text)
}

/** The converter is loaded at the first rich paste: most writing sessions never need it. */
const pasteRich = async (view: EditorView, html: string, plain: string, notice: Notice): Promise<void> => {
  const { htmlToMarkdown } = await import('./to-markdown.ts')
  const { markdown, images } = htmlToMarkdown(html)
  if (markdown.length > MOST_TEXT) return notice(messages.tooLong)
  if (markdown === '' && plain === '') return notice(images > 0 ? messages.onlyImages : messages.onlyWords)
  pasteMarkdown(view, markdown || tidyPlain(plain))
  if (images > 0) notice(messages.imagesLeft)
}

const pasteMarkdown = (view: EditorView, markdown: string): void => {
  const { from, to } = view.state.selection.main
  insert(view, linkOver(view.state.sliceDoc(from, to), markdown) ?? markdown)
}

const isPlainShortcut = (event: KeyboardEvent): boolean =>
  event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v'

/**
 * Paste and drop as clean Markdown; Mod+Shift+V as plain text.
 * @param notice told, in words for the member, when something could not come in
 */
export const paste = (notice: Notice): Extension => {
  let plainNext = false
  return EditorView.domEventHandlers({
    keydown: (event) => {
      plainNext = isPlainShortcut(event)
      return false
    },
    paste: (event, view) => {
      const data = event.clipboardData
      if (!data || view.state.readOnly) return false
      const asPlain = plainNext
      plainNext = false
      const html = asPlain ? '' : data.getData('text/html')
      const plain = data.getData('text/plain')
      event.preventDefault()
      if (html !== '' && html.length <= MOST_HTML) void pasteRich(view, html, plain, notice)
      else if (plain !== '') {
        pastePlain(view, plain, notice)
        if (html !== '') notice(messages.asPlain)
      } else if (data.files.length > 0) notice(messages.onlyImages)
      return true
    },
    drop: (event) => {
      if ((event.dataTransfer?.files.length ?? 0) === 0) return false
      event.preventDefault()
      notice(messages.onlyWords)
      return true
    },
  })
}
