import type { ExchangedExcerpt, SharePayload } from '../../shared/domain/exchange/share.ts'
import { BLOCK } from '../../shared/domain/exchange/text.ts'
import { answerBox, type Boxes, threeBoxes } from './boxes.ts'
import { dayInWords, element, list, section, theirs } from './dom.ts'
import { messages } from './messages.ts'

const words = messages.share

/** Text with its redacted blocks: each stands for the next label. */
const withBlocks = (text: string, labels: string[]): (Node | string)[] =>
  text
    .split(BLOCK)
    .flatMap((part, index) =>
      index === 0 ? [part] : [element('span', { class: 'block' }, `[${labels.shift() ?? ''}]`), part],
    )

const excerptView = (
  excerpt: ExchangedExcerpt,
  place: number,
  of: number,
): { shown: HTMLElement; boxes: Boxes } => {
  const labels = [...excerpt.labels]
  const before = withBlocks(excerpt.before, labels)
  const text = withBlocks(excerpt.text, labels)
  const after = withBlocks(excerpt.after, labels)
  const boxes = threeBoxes({ excerptId: excerpt.id }, messages.reply.onExcerpt)
  const shown = element(
    'article',
    {},
    element('h3', {}, words.excerpt(place, of)),
    excerpt.day && element('p', { class: 'day' }, dayInWords(excerpt.day)),
    excerpt.prompt ? theirs(`${words.prompt}: ${excerpt.prompt}`, 'prompt') : null,
    element(
      'blockquote',
      { class: 'words', dir: 'auto' },
      element('span', { class: 'around' }, ...before),
      ...text,
      element('span', { class: 'around' }, ...after),
    ),
    boxes.shown,
  )
  return { shown, boxes }
}

type Meeting = NonNullable<SharePayload['meeting']>

const stepInWords = ({ who, text, due, doneAt }: Meeting['steps'][number]): string =>
  [`${words.who[who]}: ${text}`, due && words.due(dayInWords(due)), doneAt === null ? null : words.done]
    .filter((part) => part !== null)
    .join(', ')

const meetingView = (meeting: Meeting): HTMLElement =>
  element(
    'section',
    {},
    element('h2', {}, words.meeting(dayInWords(meeting.day))),
    meeting.agenda.length > 0 ? element('h3', {}, words.agenda) : null,
    list(meeting.agenda),
    meeting.steps.length > 0 ? element('h3', {}, words.steps) : null,
    list(meeting.steps.filter(({ removed }) => !removed).map(stepInWords)),
    ...meeting.goals.map(({ title, why }) => theirs(why ? `${title}\n${why}` : title)),
  )

/** All that is in a share, as text, with a place to write beside each part. */
export const shareView = (share: SharePayload): { shown: HTMLElement[]; boxes: Boxes[] } => {
  const asked = share.questions.map(({ id, text }) => ({ text, boxes: answerBox(id) }))
  const excerpts = share.excerpts.map((excerpt, index) =>
    excerptView(excerpt, index + 1, share.excerpts.length),
  )
  const parts = [
    section(words.note, share.note ? theirs(share.note) : null),
    section(
      words.questions,
      ...asked.map(({ text, boxes }) =>
        element('div', { class: 'asked' }, theirs(text, 'question'), boxes.shown),
      ),
    ),
    section(words.excerpts, ...excerpts.map(({ shown }) => shown)),
    section(
      words.ratings,
      list(
        share.ratings.map(({ indicator, score, reason, day }) =>
          [words.rating(indicator, score), day && dayInWords(day), reason].filter(Boolean).join(' · '),
        ),
      ),
    ),
    section(words.goals, list(share.goals.map(({ title, why }) => (why ? `${title}: ${why}` : title)))),
    section(words.results, list(share.results.map(({ text }) => text))),
    section(
      words.answers,
      ...share.answers.map(({ thanked, body }) =>
        theirs([thanked ? words.thanks : '', body].filter(Boolean).join('\n')),
      ),
    ),
    share.meeting && meetingView(share.meeting),
  ]
  return {
    shown: parts.filter((part) => part !== null),
    boxes: [...asked.map(({ boxes }) => boxes), ...excerpts.map(({ boxes }) => boxes)],
  }
}
