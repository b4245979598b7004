import { useCallback } from 'react'
import type { ChoiceField } from '../../../shared/contract/choices.ts'
import { cx } from '../../ui/cx.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { underlayWords } from '../../ui/passages/underlay-words.ts'
import own from './evidence.module.css'
import { fieldName } from './source-messages.ts'
import css from './summaries.module.css'

/** Fields that name the thing which they are of. */
const TITLES: ReadonlySet<string> = new Set(['indicator', 'measure', 'title'])

const hiddenWords = ({ label }: { readonly label: string }): HTMLElement => {
  const element = document.createElement('del')
  element.dataset.label = label
  return element
}

/** A text of a choice as its writer sees it, with what it is: struck through where a block stands in the document. */
export const FieldWords = ({ field }: { field: ChoiceField }) => {
  const { words, redactions } = field
  const name = fieldName(field.field)
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
    <div>
      {name !== undefined && words !== '' && <p className={css.facts}>{name}</p>}
      <div className={cx(css.quote, TITLES.has(field.field) && own.title)} data-step={field.field} dir="auto">
        <Markdown text={words} prepare={prepare} />
      </div>
    </div>
  )
}
