import { MAX_PASTED, MAX_PAYLOAD_BYTES } from '../../shared/domain/exchange/limits.ts'
import { type Boxes, threeBoxes } from './boxes.ts'
import { element } from './dom.ts'
import { messages } from './messages.ts'
import type { OpenedPage } from './opening.ts'
import { hasWords, replyPayload, sealReply, type WrittenReply } from './reply.ts'

const words = messages.reply

const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** The end of the page: words on the whole, and the button that seals and copies all of them. */
export const replyForm = (page: OpenedPage, boxes: readonly Boxes[]): HTMLElement => {
  const whole = threeBoxes(null, words.whole)
  const quote = element('input', { type: 'checkbox' })
  const said = element('p', { role: 'status', class: 'said' })
  const output = element('textarea', { rows: '8', readonly: '', class: 'sealed' })
  const shownOutput = element('label', { class: 'box', hidden: '' }, words.text, output)
  const button = element('button', { type: 'button' }, words.copy)
  /** What was copied last, so that leaving asks only while there is more. */
  let taken = ''

  const read = (): WrittenReply => ({
    written: [...boxes, whole].map((box) => box.read()).filter(hasWords),
    mayBeQuoted: quote.checked,
  })
  const copy = async (): Promise<void> => {
    const reply = read()
    if (reply.written.length === 0) {
      said.textContent = words.empty
      return
    }
    const text = await sealReply(replyPayload(page, reply, Date.now()), page.replyTo)
    if (text.length > Math.min(MAX_PASTED, MAX_PAYLOAD_BYTES)) {
      said.textContent = words.tooLong
      return
    }
    taken = JSON.stringify(reply)
    const isCopied = await copied(text)
    said.textContent = isCopied ? words.copied : words.byHand
    output.value = text
    shownOutput.hidden = isCopied
    if (isCopied) return
    output.focus()
    output.select()
  }
  button.addEventListener('click', () => void copy())
  window.addEventListener('beforeunload', (event) => {
    const reply = read()
    if (reply.written.length > 0 && JSON.stringify(reply) !== taken) event.preventDefault()
  })
  return element(
    'section',
    { class: 'reply' },
    element('h2', {}, words.title),
    element('p', {}, words.lead),
    whole.shown,
    element('label', { class: 'tick' }, quote, words.mayBeQuoted),
    button,
    said,
    shownOutput,
  )
}
