import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { BLOCK } from '../../../shared/domain/exchange/text.ts'
import { useFormat } from '../format.ts'
import { messages } from './messages.ts'
import { type RenderedText, rangeOf, readRendered } from './rendered-text.ts'
import { type Choice, isAtEdge, type Move, moved, spanOf, type Word, wordsOf } from './word-choice.ts'

type Step = { readonly rendered: RenderedText; readonly words: readonly Word[] }
type Choosing = { readonly steps: readonly Step[]; readonly at: number; readonly choice: Choice }

const FORWARD: ReadonlySet<Move> = new Set<Move>(['word', 'sentence'])
const BACK: ReadonlySet<Move> = new Set<Move>(['word-back', 'sentence-back'])

const KEYS: Readonly<Record<string, Move>> = {
  ArrowRight: 'word',
  ArrowLeft: 'word-back',
  ArrowDown: 'sentence',
  ArrowUp: 'sentence-back',
  Home: 'first',
  End: 'last',
}

const MIRRORED: Readonly<Partial<Record<string, Move>>> = { ArrowRight: 'word-back', ArrowLeft: 'word' }

/** Longer choices are told by their last word. */
const LONGEST_SAID = 240

const wordRange = ({ rendered, words }: Step, at: number): Range | null => {
  const word = words[at]
  return word ? rangeOf(rendered, word) : null
}

const isRightToLeft = (range: Range | null): boolean => {
  const block = range?.startContainer.parentElement
  return block ? getComputedStyle(block).direction === 'rtl' : false
}

/** The next state, in the step beside this one where it ends; null where there is nothing more this way. */
const after = ({ steps, at, choice }: Choosing, move: Move, extend: boolean): Choosing | null => {
  const words = steps[at]?.words ?? []
  const isForward = FORWARD.has(move)
  const next = moved(words, choice, move, extend)
  const isLeaving = (isForward || BACK.has(move)) && isAtEdge(words, choice, move)
  // The last sentence may still be taken to its end.
  if (!isLeaving || (extend && next.head !== choice.head)) return { steps, at, choice: next }
  const beside = steps[at + (isForward ? 1 : -1)]
  if (extend || !beside) return null
  const head = isForward ? 0 : beside.words.length - 1
  return { steps, at: steps.indexOf(beside), choice: { anchor: head, head } }
}

/**
 * Chooses words by keyboard in what is set for reading, as the page's own selection.
 *
 * @param root holds the steps, each marked `data-step`; it takes the focus while words are chosen
 * @param onChoose Enter was pressed: the selection is what was chosen
 */
export const useWordChooser = (root: RefObject<HTMLElement | null>, onChoose: () => void) => {
  const { locale } = useFormat()
  const [choosing, setChoosing] = useState<Choosing | null>(null)
  const [said, setSaid] = useState('')

  const start = (): void => {
    const elements = [...(root.current?.querySelectorAll<HTMLElement>('[data-step]') ?? [])]
    const inSight = elements.filter((element) => element.getBoundingClientRect().bottom > 80)
    const read = (element: HTMLElement): Step => {
      const rendered = readRendered(element)
      return { rendered, words: wordsOf(rendered.text, locale) }
    }
    const steps = elements.map(read).filter(({ words }) => words.length > 0)
    if (steps.length === 0) return
    const at = Math.max(0, steps.length - inSight.length)
    setChoosing({ steps, at: Math.min(at, steps.length - 1), choice: { anchor: 0, head: 0 } })
    root.current?.focus({ preventScroll: true })
  }

  const stop = (): void => {
    setChoosing(null)
    setSaid('')
  }

  // What is chosen is shown as the page's own selection, brought into sight and said.
  useEffect(() => {
    const step = choosing?.steps[choosing.at]
    if (!choosing || !step) return
    const span = spanOf(step.words, choosing.choice)
    const range = span && rangeOf(step.rendered, span)
    if (!span || !range) return
    const selection = document.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    const head = wordRange(step, choosing.choice.head)
    head?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    const chosen = step.rendered.text.slice(span.start, span.end)
    // A block is heard by its label.
    const words = chosen.includes(BLOCK) ? range.toString() : chosen
    setSaid(words.length > LONGEST_SAID ? (head?.toString() ?? '') : words)
  }, [choosing])

  const go = (now: Choosing, move: Move, extend: boolean): void => {
    const next = after(now, move, extend)
    if (next) setChoosing(next)
    else setSaid(messages.edge)
  }

  const moveFor = ({ steps, at, choice }: Choosing, key: string): Move | undefined => {
    const step = steps[at]
    const isMirrored = step !== undefined && isRightToLeft(wordRange(step, choice.head))
    return (isMirrored ? MIRRORED[key] : undefined) ?? KEYS[key]
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!choosing || event.target !== root.current || event.altKey || event.ctrlKey || event.metaKey) return
    const move = moveFor(choosing, event.key)
    if (move) go(choosing, move, event.shiftKey)
    else if (event.key === 'Enter') {
      stop()
      onChoose()
    } else if (event.key === 'Escape') {
      // It leaves the choosing, not the dialog that the text may stand in.
      event.stopPropagation()
      document.getSelection()?.removeAllRanges()
      stop()
    } else return
    event.preventDefault()
  }

  return { isChoosing: choosing !== null, said, start, stop, onKeyDown }
}
