import { type Ref, useId, useImperativeHandle, useRef } from 'react'
import { countWords } from '../../../shared/domain/word-count.ts'
import type { FieldHandle } from './fields.ts'
import css from './line-field.module.css'

type Props = {
  readonly ref?: Ref<FieldHandle>
  readonly stepId: string
  readonly label: string
  readonly hint: string
  readonly initialText: string
  readonly onType: () => void
  readonly readOnly: boolean
}

/** One or two plain sentences, in a box that grows with them. */
export const LineField = ({ ref, stepId, label, hint, initialText, onType, readOnly }: Props) => {
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  // The box may be taken down before its last words are saved.
  const last = useRef(initialText)
  useImperativeHandle(
    ref,
    () => ({
      readText: () => box.current?.value ?? last.current,
      words: () => countWords(box.current?.value ?? last.current),
      replaceText: (text) => {
        last.current = text
        if (box.current) box.current.value = text
      },
      focus: () => box.current?.focus(),
    }),
    [],
  )
  return (
    <div className={css.line}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        data-step={stepId}
        className={css.box}
        defaultValue={initialText}
        onInput={({ currentTarget }) => {
          last.current = currentTarget.value
          onType()
        }}
        rows={1}
        dir="auto"
        readOnly={readOnly}
        autoComplete="off"
        autoCorrect="off"
        spellCheck="false"
        data-gramm="false"
        data-lt-active="false"
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
