import { useRef } from 'react'
import type { VisionVersion } from '../../../shared/contract/vision.ts'
import { BehindBanner } from '../../ui/autosaved/behind-banner.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { Editor, type EditorHandle } from '../../ui/editor/editor.tsx'
import { useSpeller } from '../../ui/editor/spelling/use-speller.ts'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { messages } from './messages.ts'
import { useVisionWords } from './use-vision-words.ts'
import css from './vision.module.css'

type VisionEditorProps = {
  readonly current: VisionVersion | null
  readonly autoFocus: boolean
}

/** Where the vision is written; it saves itself, and follows another window while nothing waits here. */
export const VisionEditor = ({ current, autoFocus }: VisionEditorProps) => {
  const { show } = useToast()
  const speller = useSpeller()
  const readOnly = useReadOnly()
  const editor = useRef<EditorHandle>(null)
  const body = current?.body ?? ''
  const words = useVisionWords(body, editor)
  return (
    <div className={css.main}>
      <BehindBanner versioned={words} newer={body} />
      <div className={css.paper}>
        <Editor
          ref={editor}
          initialText={body}
          onType={words.type}
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
        <SavingNote state={words.state} />
      </p>
    </div>
  )
}
