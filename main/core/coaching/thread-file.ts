import type { CoachReply, PrivateNote, ReceivedLine } from '../../../shared/contract/coaching.ts'
import type { ShareContent, SharedExcerpt } from '../../../shared/contract/share-content.ts'
import { spoken } from '../../../shared/domain/exchange/blocks.ts'
import { BLOCK } from '../../../shared/domain/exchange/text.ts'
import { THREAD_WORDS as words } from './thread-words.ts'

/** A share with its saved replies, oldest first; `content` is null when it is gone. */
export type ThreadShare = {
  readonly line: ReceivedLine
  readonly content: ShareContent | null
  readonly replies: readonly CoachReply[]
}

export type Thread = {
  readonly name: string
  /** Oldest first. */
  readonly shares: readonly ThreadShare[]
  readonly notes: readonly PrivateNote[]
  readonly now: number
  readonly zone: string
}

/** One line of somebody’s words among ours: none of it is read as Markdown or HTML. */
const inline = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>()#+\-!|~&]/gu, (mark) => `\\${mark}`)

/**
 * Somebody’s Markdown as a quotation. Every line is one of the quotation’s, so that nothing in it can end it; HTML
 * and pictures, which a viewer might load from somewhere, are words.
 */
export const quoted = (markdown: string): string =>
  markdown
    .replace(/<|!(?=\[)/g, (mark) => `\\${mark}`)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

const dayText = (day: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`))

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

const section = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`#### ${title}`, list(items)]

/** A title in bold and the words that belong to it, as a quotation; nothing without words. */
const titled = (title: string, body: string): string[] =>
  body.trim() === '' ? [] : [`**${title}**`, quoted(body)]

const excerptBlocks = ({ before, text, after, labels, day, prompt }: SharedExcerpt): string[] => {
  const head = [day === null ? '' : dayText(day), prompt === null ? '' : inline(prompt)].filter(Boolean)
  return [
    ...(head.length > 0 ? [`*${head.join(' · ')}*`] : []),
    quoted(spoken(before + text + after, labels)),
  ]
}

const contentBlocks = (content: ShareContent): string[] => [
  ...(content.note === '' ? [] : [quoted(content.note)]),
  ...section(
    words.questions,
    content.questions.map(({ text }) => inline(text)),
  ),
  ...content.excerpts.flatMap(excerptBlocks),
  ...(content.ratings.length === 0 ? [] : [`#### ${words.ratings}`]),
  ...content.ratings.flatMap(({ indicator, score, reason, day }) => [
    `${inline(words.rating(indicator, score))}${day === null ? '' : ` (${dayText(day)})`}`,
    ...(reason === '' ? [] : [quoted(reason)]),
  ]),
  ...(content.goals.length === 0 ? [] : [`#### ${words.goals}`]),
  ...content.goals.flatMap(({ title, why }) => [inline(title), ...(why === '' ? [] : [quoted(why)])]),
  ...(content.results.length === 0 ? [] : [`#### ${words.results}`]),
  ...content.results.map(({ text }) => quoted(text)),
  ...(content.answers.length === 0 ? [] : [`#### ${words.answers}`]),
  ...content.answers.flatMap(({ thanked, body }) => [
    ...(thanked ? [words.thanks] : []),
    ...(body === '' ? [] : [quoted(body)]),
  ]),
  ...(content.meeting === null
    ? []
    : section(words.meeting(dayText(content.meeting.day)), [
        ...content.meeting.agenda.map(inline),
        ...content.meeting.steps.map(({ text }) => inline(text)),
      ])),
]

/** The labels of the blocks in a quotation, from those of the excerpt that it was taken from. */
const labelsAt = (excerpt: SharedExcerpt, start: number): string[] =>
  excerpt.labels.slice((excerpt.before + excerpt.text.slice(0, start)).split(BLOCK).length - 1)

const replyBlocks = ({ note, comments }: CoachReply, content: ShareContent | null): string[] => [
  ...(note.trim() === '' ? [] : [note]),
  ...comments.flatMap(({ excerptId, start, quote, acknowledgement, question, body, questionId, answer }) => {
    const excerpt = content?.excerpts.find(({ id }) => id === excerptId)
    const asked = content?.questions.find(({ id }) => id === questionId)?.text ?? ''
    const own = [acknowledgement, question, body].filter((part) => part.trim() !== '')
    if (own.length === 0) return []
    const on = quote === '' ? [] : titled(words.on, spoken(quote, excerpt ? labelsAt(excerpt, start) : []))
    return [
      ...(on.length > 0 || asked !== '' ? on : [`**${words.whole}**`]),
      ...titled(words.answers_question, asked),
      ...own,
      ...titled(words.answers, [answer?.thanked ? words.thanks : '', answer?.body ?? ''].join('\n').trim()),
    ]
  }),
]

/** A member’s thread as Markdown: what came, what was answered, and the notes if they are asked for; newest last. */
export const threadMarkdown = ({ name, shares, notes, now, zone }: Thread): string => {
  const date = (instant: number): string =>
    new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: zone }).format(instant)
  const shareBlocks = ({ line, content, replies }: ThreadShare): string[] => [
    `## ${words.shared(date(line.madeAt))}`,
    ...(content ? contentBlocks(content) : [words.gone[line.goneFor ?? 'withdrawn']]),
    ...replies.flatMap((reply) => [
      `### ${words.answered(date(reply.savedAt ?? reply.changedAt))}`,
      ...replyBlocks(reply, content),
    ]),
  ]
  const noteBlocks = notes.flatMap(({ madeAt, body }) => [`### ${words.note(date(madeAt))}`, body])
  return `${[
    `# ${inline(words.title(name))}`,
    words.made(date(now)),
    ...(shares.length === 0 ? [words.empty] : shares.flatMap(shareBlocks)),
    ...(notes.length === 0 ? [] : [`## ${words.notes}`, ...noteBlocks]),
  ].join('\n\n')}\n`
}
