import { useEffect, useEffectEvent, useRef } from 'react'
import type { VisionVersion } from '../../../shared/contract/vision.ts'
import { useApi, useKeepAnswer } from '../../api/hooks.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { UnsavedBanner } from '../../ui/autosaved/unsaved-banner.tsx'
import { useAutosaved } from '../../ui/autosaved/use-autosaved.ts'
import { Editor, type EditorHandle } from '../../ui/editor/editor.tsx'
import { useSpeller } from '../../ui/editor/spelling/use-speller.ts'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { messages } from './messages.ts'
import css from './vision.module.css'

type VisionEditorProps = {
  readonly current: VisionVersion | null
  readonly autoFocus: boolean
}

/** Answers that were under way may bring back what this window saved a moment ago: these many are known again. */
const MOST_REMEMBERED = 50

/** Where the vision is written; it saves itself, and follows another window while nothing waits here. */
export const VisionEditor = ({ current, autoFocus }: VisionEditorProps) => {
  const { vision } = useApi()
  const keep = useKeepAnswer()
  const { show } = useToast()
  const speller = useSpeller()
  const readOnly = useReadOnly()
  const editor = useRef<EditorHandle>(null)
  const body = current?.body ?? ''
  const last = useRef(body)
  const known = useRef<string[]>([body])
  const readAll = (): string => {
    last.current = editor.current?.readText() ?? last.current
    return last.current
  }
  const { state, typed } = useAutosaved<{ body: string }>({
    save: async (changes) => {
      const words = changes.body ?? readAll()
      known.current = [...known.current, words].slice(-MOST_REMEMBERED)
      keep(vision.get, {}, await vision.save({ body: words }))
    },
    readAll,
  })
  const follow = useEffectEvent((words: string) => {
    const isWaiting = state.kind === 'unsaved' || state.kind === 'failed'
    if (isWaiting || known.current.includes(words)) return
    known.current = [words]
    last.current = words
    editor.current?.replaceText(words)
  })
  useEffect(() => follow(body), [body])
  return (
    <div className={css.main}>
      <UnsavedBanner state={state} readAll={readAll} />
      <div className={css.paper}>
        <Editor
          ref={editor}
          initialText={body}
          onType={() => typed({ body: readAll() })}
          label={messages.label}
          placeholder={readOnly ? '' : messages.placeholder}
          autoFocus={autoFocus}
          readOnly={readOnly}
          speller={speller}
          onNotice={(text) => show({ text })}
        />
      </div>
      <p className={css.foot}>
        <span>{messages.hint}</span>
        <SavingNote state={state} />
      </p>
    </div>
  )
}
