import { isolateHistory } from '@codemirror/commands'
import { Compartment, EditorState, type Extension, Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react'
import { extensions } from './extensions.ts'
import { changesBetween } from './replace.ts'
import { spellCheck } from './spelling/check.ts'
import { spellingMenu } from './spelling/menu.ts'
import type { Speller } from './spelling/speller.ts'
import { wordCount } from './word-count.ts'

/** What a screen may do with an editor. Reading the text costs its length: not for every key. */
export type EditorHandle = {
  readonly readText: () => string
  readonly words: () => number
  /** Puts other words in, as few changes as can be, undoable, the cursor kept. Not reported as typing. */
  readonly replaceText: (text: string) => void
  readonly focus: () => void
}

type Props = {
  readonly ref?: Ref<EditorHandle>
  /** The text to begin with; later changes of this prop are not looked at. */
  readonly initialText: string
  /** After each change that the member made. The text is read through the handle, when it is needed. */
  readonly onType: () => void
  readonly label?: string
  readonly labelledBy?: string
  readonly describedBy?: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly readOnly?: boolean
  readonly speller?: Speller | null
  /** More for this editor, such as marks; it is not looked at again. */
  readonly extras?: Extension
  /** Something could not come in: words for the member. */
  readonly onNotice?: (text: string) => void
}

const labels = ({ label, labelledBy, describedBy }: Props): Record<string, string> => ({
  ...(label && { 'aria-label': label }),
  ...(labelledBy && { 'aria-labelledby': labelledBy }),
  ...(describedBy && { 'aria-describedby': describedBy }),
})

/** The Markdown editor. It keeps its own text and undo history; the screen above never re-renders it for a key. */
export const Editor = (props: Props) => {
  const { ref, initialText, placeholder = '', autoFocus = false, readOnly = false, speller = null } = props
  const box = useRef<HTMLDivElement>(null)
  const viewRef = useRef<EditorView>(null)
  const spelling = useRef(new Compartment())
  const locked = useRef(new Compartment())
  const onType = useEffectEvent(props.onType)
  const onNotice = useEffectEvent((text: string) => props.onNotice?.(text))
  const createView = useEffectEvent((parent: HTMLElement): EditorView => {
    const view = new EditorView({
      parent,
      doc: viewRef.current?.state.doc ?? initialText,
      extensions: [
        extensions({ attributes: labels(props), placeholder, notice: onNotice }),
        spelling.current.of([]),
        locked.current.of(EditorState.readOnly.of(readOnly)),
        props.extras ?? [],
        EditorView.updateListener.of(({ docChanged, transactions }) => {
          const isRemote = transactions.some((transaction) => transaction.annotation(Transaction.remote))
          if (docChanged && !isRemote) onType()
        }),
      ],
    })
    if (autoFocus) {
      view.dispatch({ selection: { anchor: view.state.doc.length } })
      view.focus()
    }
    return view
  })

  useEffect(() => {
    if (!box.current) return
    const view = createView(box.current)
    viewRef.current = view
    return () => view.destroy()
  }, [])

  useEffect(() => {
    const extension = speller ? [spellCheck(speller), spellingMenu(speller)] : []
    viewRef.current?.dispatch({ effects: spelling.current.reconfigure(extension) })
  }, [speller])

  useEffect(() => {
    viewRef.current?.dispatch({ effects: locked.current.reconfigure(EditorState.readOnly.of(readOnly)) })
  }, [readOnly])

  useImperativeHandle(
    ref,
    () => ({
      // The view is kept after it was taken down, so that what it holds can still be saved.
      readText: () => viewRef.current?.state.doc.toString() ?? initialText,
      words: () => viewRef.current?.state.field(wordCount) ?? 0,
      replaceText: (text) => {
        const view = viewRef.current
        view?.dispatch({
          changes: [...changesBetween(view.state.doc.toString(), text)],
          annotations: [Transaction.remote.of(true), isolateHistory.of('full')],
        })
      },
      focus: () => viewRef.current?.focus(),
    }),
    [initialText],
  )

  return <div ref={box} />
}
