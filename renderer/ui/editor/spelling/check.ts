import { syntaxTree } from '@codemirror/language'
import { type ChangeSet, type Extension, type Range, RangeSet, StateEffect } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import type { Speller } from './speller.ts'
import { type FoundWord, wordsToCheck } from './words.ts'

const PAUSE_MS = 250
const IDLE_WITHIN_MS = 600
const misspelt = Decoration.mark({ class: 'tl-misspelt' })
const checked = StateEffect.define<null>()

/** Code and addresses are not prose. */
const NOT_PROSE = new Set([
  'InlineCode',
  'FencedCode',
  'CodeBlock',
  'URL',
  'Autolink',
  'HTMLTag',
  'HTMLBlock',
])

const visibleWords = (view: EditorView): readonly FoundWord[] =>
  view.visibleRanges.flatMap(({ from, to }) => {
    const skipped: (readonly [number, number])[] = []
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        if (!NOT_PROSE.has(node.name)) return
        skipped.push([node.from, node.to])
        return false
      },
    })
    return wordsToCheck(view.state.sliceDoc(from, to))
      .map((found) => ({ ...found, from: found.from + from, to: found.to + from }))
      .filter((found) => !skipped.some(([start, end]) => found.from < end && found.to > start))
  })

/** A word that was just changed is not wrong until it has been looked at again. */
const withoutTouched = (marks: DecorationSet, changes: ChangeSet): DecorationSet => {
  let kept = marks
  changes.iterChangedRanges((_fromA, _toA, from, to) => {
    kept = kept.update({ filterFrom: from, filterTo: to, filter: () => false })
  })
  return kept
}

/** `RangeSet.eq` compares points and replaced ranges only: sets of marks are all the same to it. */
const areSame = (some: DecorationSet, others: DecorationSet): boolean => {
  if (some.size !== others.size) return false
  const [one, other] = [some.iter(), others.iter()]
  for (; one.value && other.value; one.next(), other.next()) {
    if (one.from !== other.from || one.to !== other.to) return false
  }
  return true
}

class SpellCheck {
  decorations: DecorationSet = Decoration.none
  private readonly view: EditorView
  private readonly speller: Speller
  private readonly unwatch: () => void
  private timer: ReturnType<typeof setTimeout> | undefined
  private idle: number | undefined
  private isTyping = false
  private isDone = false

  constructor(view: EditorView, speller: Speller) {
    this.view = view
    this.speller = speller
    this.unwatch = speller.watch(() => this.soon())
    this.soon()
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) {
      this.decorations = withoutTouched(this.decorations.map(update.changes), update.changes)
      this.isTyping = update.transactions.some((transaction) => transaction.isUserEvent('input.type'))
    } else if (update.selectionSet) this.isTyping = false
    const treeGrew = syntaxTree(update.startState) !== syntaxTree(update.state)
    if (update.docChanged || update.viewportChanged || update.selectionSet || treeGrew) this.soon()
  }

  destroy(): void {
    this.isDone = true
    clearTimeout(this.timer)
    if (this.idle !== undefined) cancelIdleCallback(this.idle)
    this.unwatch()
  }

  /** Checks once the writer pauses, and never in the way of a key. */
  private soon(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      if (this.idle !== undefined) cancelIdleCallback(this.idle)
      this.idle = requestIdleCallback(() => void this.check(), { timeout: IDLE_WITHIN_MS })
    }, PAUSE_MS)
  }

  private async check(): Promise<void> {
    const { view, speller } = this
    // Redrawing under an input method would break the word that is being composed.
    if (view.composing) return this.soon()
    const words = visibleWords(view)
    const unknown = new Set(words.flatMap(({ word }) => (speller.verdict(word) === undefined ? [word] : [])))
    if (unknown.size > 0) {
      const { doc } = view.state
      await speller.learn([...unknown])
      // The text may have moved on meanwhile: look again rather than mark the wrong place.
      if (view.state.doc !== doc || this.isDone) return
    }
    const { head, empty } = view.state.selection.main
    const isBeingTyped = ({ from, to }: FoundWord): boolean =>
      this.isTyping && empty && from < head && head <= to
    const marks: Range<Decoration>[] = words
      .filter((found) => speller.verdict(found.word) === true && !isBeingTyped(found))
      .map(({ from, to }) => misspelt.range(from, to))
    const next = RangeSet.of(marks, true)
    if (areSame(next, this.decorations)) return
    this.decorations = next
    view.dispatch({ effects: checked.of(null) })
  }
}

const plugin = ViewPlugin.fromClass<SpellCheck, Speller>(SpellCheck, {
  decorations: (check) => check.decorations,
})

/** The marked word at a place, else the next marked one after it among what is shown, else null. */
export const misspeltNear = (view: EditorView, at: number): { from: number; to: number } | null => {
  const decorations = view.plugin(plugin)?.decorations
  if (!decorations) return null
  for (const cursor = decorations.iter(); cursor.value; cursor.next()) {
    if (cursor.to >= at) return { from: cursor.from, to: cursor.to }
  }
  return null
}

/** Underlines words that no chosen language knows, among those that can be seen. */
export const spellCheck = (speller: Speller): Extension => plugin.of(speller)
