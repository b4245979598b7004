import { type MouseEvent, useCallback } from 'react'
import type { SharedExcerpt } from '../../../shared/contract/share-content.ts'
import { Markdown } from '../markdown/markdown.tsx'
import css from './excerpt-text.module.css'
import { wholeText } from './places.ts'
import { prepareExcerpt, type SharedMark } from './prepare.ts'

const NONE: readonly SharedMark[] = []

type ExcerptTextProps = {
  /** Hand it the same object while nothing changed: its words are set anew with each. */
  readonly excerpt: SharedExcerpt
  /** Words with something about them; the same list while nothing changed. */
  readonly marks?: readonly SharedMark[]
  readonly onOpenMark?: (id: string, anchor: HTMLElement) => void
}

/**
 * The words of one excerpt, set for reading, with labelled blocks where something was redacted and the sentences around
 * them in a quieter ink. Its words can be chosen by `WordTool`: `data-step` is the excerpt’s id, the body `wholeText`.
 */
export const ExcerptText = ({ excerpt, marks = NONE, onOpenMark }: ExcerptTextProps) => {
  const prepare = useCallback(
    (words: DocumentFragment) => prepareExcerpt(words, excerpt, marks),
    [excerpt, marks],
  )
  const onClick = ({ target }: MouseEvent): void => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-passage]') : null
    const isSelecting = document.getSelection()?.isCollapsed === false
    if (mark?.dataset.passage && !isSelecting && !mark.closest('a')) onOpenMark?.(mark.dataset.passage, mark)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut by mouse; what is about the words has a button of its own
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is about the words has a button of its own
    <div className={css.excerpt} data-step={excerpt.id} onClick={onClick}>
      <Markdown text={wholeText(excerpt)} prepare={prepare} />
    </div>
  )
}
