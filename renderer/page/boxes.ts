import { MAX_COMMENT } from '../../shared/domain/exchange/limits.ts'
import { element } from './dom.ts'
import { messages } from './messages.ts'
import type { Written } from './reply.ts'

/** A place to write in, and what stands in it now. */
export type Boxes = { readonly shown: HTMLElement; readonly read: () => Written }

const box = (label: string): { shown: HTMLElement; area: HTMLTextAreaElement } => {
  const area = element('textarea', {
    rows: '3',
    dir: 'auto',
    maxlength: String(MAX_COMMENT),
    autocomplete: 'off',
  })
  return { shown: element('label', { class: 'box' }, label, area), area }
}

/** Three gentle parts: what is valued, what is asked, and anything else. */
export const threeBoxes = (on: Written['on'], title: string): Boxes => {
  const parts = {
    acknowledgement: box(messages.reply.acknowledgement),
    question: box(messages.reply.question),
    body: box(messages.reply.body),
  }
  return {
    shown: element(
      'fieldset',
      {},
      element('legend', {}, title),
      ...Object.values(parts).map(({ shown }) => shown),
    ),
    read: () => ({
      on,
      acknowledgement: parts.acknowledgement.area.value,
      question: parts.question.area.value,
      body: parts.body.area.value,
    }),
  }
}

/** One box, for the answer to a question of the member’s. */
export const answerBox = (questionId: string): Boxes => {
  const { shown, area } = box(messages.reply.answer)
  return { shown, read: () => ({ on: { questionId }, acknowledgement: '', question: '', body: area.value }) }
}
