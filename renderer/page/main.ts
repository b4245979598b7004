import { dayInWords, element } from './dom.ts'
import { messages } from './messages.ts'
import { type OpenedPage, openPage } from './opening.ts'
import { replyForm } from './reply-form.ts'
import { shareView } from './share-view.ts'
import styles from './styles.css?inline'

/** Lets the browser draw what was said before it is held by the key’s hard work. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60))

const show = (place: HTMLElement, page: OpenedPage): void => {
  const { share } = page
  const words = messages.share
  const title = element('h1', { tabindex: '-1', dir: 'auto' }, words.title(share.from.name))
  const { shown, boxes } = shareView(share)
  place.replaceChildren(
    element(
      'main',
      {},
      title,
      element('p', {}, words.lead),
      share.deleteBy && element('p', {}, words.deleteBy(dayInWords(share.deleteBy))),
      ...shown,
      replyForm(page, boxes),
    ),
  )
  title.focus()
}

const ask = (place: HTMLElement, sealed: string): void => {
  const words = messages.locked
  const field = element('input', {
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': 'said',
    required: '',
  })
  const button = element('button', { type: 'submit' }, words.open)
  const said = element('p', { id: 'said', role: 'status', class: 'said' })
  const form = element('form', {}, element('label', { class: 'box' }, words.passphrase, field), button, said)
  const open = async (): Promise<void> => {
    button.disabled = true
    said.textContent = words.opening
    await drawn()
    const opening = await openPage(sealed, field.value)
    if ('page' in opening) return show(place, opening.page)
    button.disabled = false
    said.textContent = words[opening.failed]
    field.select()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void open()
  })
  place.replaceChildren(
    element('main', {}, element('h1', {}, words.title), element('p', {}, words.lead), form),
  )
  field.focus()
}

const place = document.getElementById('page')
const sealed = document.getElementById('sealed')?.textContent
if (place && sealed) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets = [sheet]
  ask(place, sealed)
}
