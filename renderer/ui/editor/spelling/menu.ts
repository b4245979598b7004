import { type Extension, Prec, StateEffect, StateField } from '@codemirror/state'
import { EditorView, keymap, showTooltip, type Tooltip, type TooltipView } from '@codemirror/view'
import { misspeltNear } from './check.ts'
import { messages } from './messages.ts'
import type { Speller } from './speller.ts'

type Place = { readonly from: number; readonly to: number }

const setMenu = StateEffect.define<Place | null>()

const close = (view: EditorView): void => {
  view.dispatch({ effects: setMenu.of(null) })
  view.focus()
}

const item = (text: string, act: () => void): HTMLButtonElement => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'tl-spelling-item'
  button.setAttribute('role', 'menuitem')
  button.tabIndex = -1
  button.textContent = text
  button.addEventListener('click', act)
  return button
}

const quiet = (text: string): HTMLElement => {
  const line = document.createElement('div')
  line.className = 'tl-spelling-quiet'
  line.setAttribute('role', 'presentation')
  line.textContent = text
  return line
}

const moveFocus = (menu: HTMLElement, event: KeyboardEvent): void => {
  const items = [...menu.querySelectorAll('button')]
  const { activeElement } = document
  const at = activeElement instanceof HTMLButtonElement ? items.indexOf(activeElement) : -1
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  items.at(next % items.length)?.focus()
}

/** A small menu of suggestions at the word, worked by arrows, Enter and Escape. */
const menuView = (view: EditorView, speller: Speller, { from, to }: Place): TooltipView => {
  const written = view.state.sliceDoc(from, to)
  const word = written.replaceAll('’', "'").normalize('NFC')
  const menu = document.createElement('div')
  menu.className = 'tl-spelling'
  menu.setAttribute('role', 'menu')
  menu.setAttribute('aria-label', messages.menu(written))

  const replaceBy = (suggestion: string): void => {
    const insert = written.includes('’') ? suggestion.replaceAll("'", '’') : suggestion
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      effects: setMenu.of(null),
      userEvent: 'input.spelling',
    })
    view.focus()
  }
  const add = item(messages.add, () => {
    speller.addOwn(word)
    close(view)
  })
  add.classList.add('tl-spelling-add')
  const looking = quiet(messages.looking)
  menu.append(looking, add)
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      close(view)
    } else moveFocus(menu, event)
  })
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && menu.contains(relatedTarget)) return
    queueMicrotask(() => view.dispatch({ effects: setMenu.of(null) }))
  })

  void speller.suggest(word).then((suggestions) => {
    looking.replaceWith(
      ...(suggestions.length > 0
        ? suggestions.map((suggestion) => item(suggestion, () => replaceBy(suggestion)))
        : [quiet(messages.none)]),
    )
    if (menu.isConnected && (document.activeElement === add || menu.contains(document.activeElement))) {
      menu.querySelector('button')?.focus()
    }
  })
  return { dom: menu, mount: () => queueMicrotask(() => add.focus()) }
}

const menuField = (speller: Speller) =>
  StateField.define<Tooltip | null>({
    create: () => null,
    update: (tooltip, transaction) => {
      for (const effect of transaction.effects) {
        if (!effect.is(setMenu)) continue
        const place = effect.value
        if (!place) return null
        // Not clipped: the editor's scroll margins would hide it near the first and last lines.
        return {
          pos: place.from,
          above: false,
          clip: false,
          create: (view) => menuView(view, speller, place),
        }
      }
      return transaction.docChanged ? null : tooltip
    },
    provide: (field) => showTooltip.from(field),
  })

const openAt = (view: EditorView, at: number, exact: boolean): boolean => {
  const place = misspeltNear(view, at)
  if (!place || (exact && place.from > at)) return false
  view.dispatch({ selection: { anchor: place.to }, effects: setMenu.of(place), scrollIntoView: true })
  return true
}

const look = EditorView.theme({
  '.tl-spelling': { display: 'grid', padding: 'var(--s1)', minWidth: '11rem', fontFamily: 'var(--sans)' },
  '.tl-spelling-item': {
    appearance: 'none',
    border: '0',
    borderRadius: 'var(--radius-1)',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: 'var(--text-sm)',
    textAlign: 'start',
    padding: 'var(--s2) var(--s3)',
    cursor: 'pointer',
  },
  '.tl-spelling-item:hover, .tl-spelling-item:focus': {
    backgroundColor: 'var(--accent-wash)',
    outline: 'none',
  },
  '.tl-spelling-item:focus-visible': { boxShadow: 'inset 0 0 0 2px var(--accent)' },
  '.tl-spelling-add': { borderBlockStart: '1px solid var(--line)', color: 'var(--ink-soft)' },
  '.tl-spelling-quiet': {
    color: 'var(--ink-faint)',
    fontSize: 'var(--text-sm)',
    padding: 'var(--s2) var(--s3)',
  },
})

/** Suggestions by Mod+. at (or after) the cursor, or by the context menu on a marked word. */
export const spellingMenu = (speller: Speller): Extension => [
  menuField(speller),
  look,
  Prec.high(
    keymap.of([{ key: 'Mod-.', run: (view) => openAt(view, view.state.selection.main.head, false) }]),
  ),
  EditorView.domEventHandlers({
    contextmenu: (event, view) => {
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY })
      if (at === null || !openAt(view, at, true)) return false
      event.preventDefault()
      return true
    },
  }),
]
