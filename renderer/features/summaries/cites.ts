import { type Extension, RangeSetBuilder, StateEffect } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, keymap, ViewPlugin, WidgetType } from '@codemirror/view'
import { citesIn } from '../../../shared/summaries/tokens.ts'

/** How a source token is shown: its number, and its name for those who hear it. */
export type CiteLook = { readonly sign: string; readonly name: string; readonly isKnown: boolean }

export type Cites = {
  /** For every editor of the screen. */
  readonly extension: Extension
  /** Other sources are chosen now: tokens are drawn anew. */
  readonly tell: (look: (key: string) => CiteLook) => void
  /** Puts a token where the cursor last stood; false where no field had it. */
  readonly insert: (key: string) => boolean
  /** Brings the cursor back to the field that had it last. */
  readonly focus: () => void
}

const redraw = StateEffect.define<null>()

class CiteSign extends WidgetType {
  readonly key: string
  readonly look: CiteLook
  readonly onOpen: (key: string) => void
  constructor(key: string, look: CiteLook, onOpen: (key: string) => void) {
    super()
    this.key = key
    this.look = look
    this.onOpen = onOpen
  }
  override eq(other: CiteSign): boolean {
    return (
      other.key === this.key && other.look.name === this.look.name && other.look.isKnown === this.look.isKnown
    )
  }
  override toDOM(): HTMLElement {
    const sign = document.createElement('span')
    sign.className = 'tl-cite'
    sign.dataset.known = String(this.look.isKnown)
    sign.setAttribute('role', 'img')
    sign.setAttribute('aria-label', this.look.name)
    sign.title = this.look.name
    sign.textContent = this.look.sign
    sign.addEventListener('mousedown', (event) => {
      event.preventDefault()
      this.onOpen(this.key)
    })
    return sign
  }
  override ignoreEvent(): boolean {
    return true
  }
}

const look = EditorView.theme({
  '.tl-cite': {
    fontFamily: 'var(--sans)',
    fontSize: '0.7em',
    fontWeight: '600',
    verticalAlign: 'super',
    lineHeight: '1',
    padding: '0 0.35em',
    marginInlineStart: '0.1em',
    borderRadius: 'var(--radius-1)',
    color: 'var(--accent)',
    backgroundColor: 'var(--accent-wash)',
    cursor: 'pointer',
  },
  '.tl-cite[data-known="false"]': { color: 'var(--caution)', backgroundColor: 'var(--caution-wash)' },
})

/**
 * Draws the source tokens of connecting words as small numbered signs. The cursor stops on either side of one; Alt+Enter
 * beside it, or a click, opens the source.
 */
export const createCites = (onOpen: (key: string) => void): Cites => {
  const views = new Set<EditorView>()
  let lookOf = (key: string): CiteLook => ({ sign: key.slice(1), name: key, isKnown: true })
  let last: EditorView | null = null

  const signs = (view: EditorView): DecorationSet => {
    const builder = new RangeSetBuilder<Decoration>()
    for (const { key, start, end } of citesIn(view.state.doc.toString()))
      builder.add(start, end, Decoration.replace({ widget: new CiteSign(key, lookOf(key), onOpen) }))
    return builder.finish()
  }
  const plugin = ViewPlugin.define(
    (view) => {
      views.add(view)
      const plug = {
        signs: signs(view),
        update: ({
          docChanged,
          transactions,
        }: {
          docChanged: boolean
          transactions: readonly { effects: readonly StateEffect<unknown>[] }[]
        }) => {
          if (docChanged || transactions.some(({ effects }) => effects.some((effect) => effect.is(redraw))))
            plug.signs = signs(view)
        },
        destroy: () => {
          views.delete(view)
          if (last === view) last = null
        },
      }
      return plug
    },
    {
      decorations: (plug) => plug.signs,
      provide: (self) => EditorView.atomicRanges.of((view) => view.plugin(self)?.signs ?? Decoration.none),
      eventHandlers: {
        focus: (_event, view) => {
          last = view
        },
      },
    },
  )
  const openBeside = (view: EditorView): boolean => {
    const { head } = view.state.selection.main
    const beside = citesIn(view.state.doc.toString()).find(({ start, end }) => start === head || end === head)
    if (beside) onOpen(beside.key)
    return beside !== undefined
  }
  return {
    extension: [plugin, look, keymap.of([{ key: 'Alt-Enter', run: openBeside }])],
    tell: (next) => {
      lookOf = next
      for (const view of views) view.dispatch({ effects: redraw.of(null) })
    },
    insert: (key) => {
      if (!last) return false
      const token = `[^${key}]`
      // Behind what is selected, never in its place.
      const at = last.state.selection.main.to
      last.dispatch({
        changes: { from: at, insert: token },
        selection: { anchor: at + token.length },
        userEvent: 'input',
      })
      last.focus()
      return true
    },
    focus: () => last?.focus(),
  }
}
