import { type MouseEvent, useCallback, useRef } from 'react'
import type { Passage } from '../../../shared/contract/passages.ts'
import { Markdown } from '../markdown/markdown.tsx'
import { type BesideSpan, useBesideWords } from './beside-words.tsx'
import { useEntryPassages } from './entry-passages.tsx'
import css from './marked-text.module.css'
import { readRendered, wrap } from './rendered-text.ts'
import { mapSource, toRendered } from './source-map.ts'
import { StepNotes } from './step-notes.tsx'
import { useMarksOf } from './use-marks-of.ts'
import { useNoteTops } from './use-note-tops.ts'

const underlay = (passageId: string): HTMLElement => {
  const element = document.createElement('mark')
  element.className = css.mark ?? ''
  element.dataset.passage = passageId
  return element
}

const saidOn = (id: string): HTMLElement => {
  const element = document.createElement('span')
  element.className = css.said ?? ''
  element.dataset.said = id
  return element
}

/** Lays each mark under its words, and a line under what others spoke of; those that are gone have none. */
const underlayAll = (
  words: DocumentFragment,
  body: string,
  marks: readonly Passage[],
  said: readonly BesideSpan[],
): void => {
  const placed = marks.filter(({ place }) => place.found !== 'gone')
  if (placed.length === 0 && said.length === 0) return
  const map = mapSource(readRendered(words).text, body)
  for (const { id, start, end } of said) {
    const span = toRendered(map, { start, end })
    if (span) wrap(words, span, () => saidOn(id))
  }
  for (const { id, place } of placed) {
    const span = place.found === 'gone' ? null : toRendered(map, place)
    if (span) wrap(words, span, () => underlay(id))
  }
}

/** One answer, set for reading, with its marks under the words and beside them. */
export const MarkedText = ({ stepId, body }: { stepId: string; body: string }) => {
  const { open } = useEntryPassages()
  const box = useRef<HTMLDivElement>(null)
  const marks = useMarksOf([stepId])
  const beside = useBesideWords(stepId)
  const { spans } = beside
  const prepare = useCallback(
    (words: DocumentFragment) => underlayAll(words, body, marks, spans),
    [body, marks, spans],
  )
  const tops = useNoteTops(box, marks)
  const onClick = ({ target }: MouseEvent): void => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-passage]') : null
    const isSelecting = document.getSelection()?.isCollapsed === false
    if (mark?.dataset.passage && !isSelecting && !mark.closest('a')) open(mark.dataset.passage, mark)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut by mouse; the notes beside the words are buttons
    // biome-ignore lint/a11y/useKeyWithClickEvents: the notes beside the words are buttons
    <div ref={box} className={css.marked} onClick={onClick}>
      <div data-step={stepId}>
        <Markdown text={body} prepare={prepare} />
      </div>
      <StepNotes passages={marks} tops={tops} />
      {beside.below}
    </div>
  )
}
