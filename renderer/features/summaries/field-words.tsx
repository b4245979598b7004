import { useCallback } from 'react'
import type { ChoiceField } from '../../../shared/contract/choices.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { underlayWords } from '../../ui/passages/underlay-words.ts'
import css from './summaries.module.css'

const hiddenWords = ({ label }: { readonly label: string }): HTMLElement => {
  const element = document.createElement('del')
  element.dataset.label = label
  return element
}

/** A text of a choice as its writer sees it: struck through where a block stands in the document. */
export const FieldWords = ({ field }: { field: ChoiceField }) => {
  const { words, redactions } = field
  const prepare = useCallback(
    (fragment: DocumentFragment) =>
      underlayWords(
        fragment,
        words,
        redactions.map(({ span, label }) => ({ ...span, label })),
        hiddenWords,
      ),
    [words, redactions],
  )
  return (
    <div className={css.quote} data-step={field.field} dir="auto">
      <Markdown text={words} prepare={prepare} />
    </div>
  )
}
