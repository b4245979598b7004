import type { ShareContent } from '../../contract/share-content.ts'
import type { FileLine } from '../../contract/sharing.ts'
import { blockCount, spoken } from './blocks.ts'
import type { ExchangedMeeting } from './meeting.ts'
import type { ExchangedExcerpt, SharePayload } from './share.ts'

/** What a share shows, from what it says. */
export const contentOf = (payload: SharePayload): ShareContent => ({
  note: payload.note,
  questions: payload.questions,
  excerpts: payload.excerpts,
  ratings: payload.ratings,
  goals: payload.goals,
  results: payload.results,
  answers: payload.answers,
  meeting: payload.meeting && {
    day: payload.meeting.day,
    agenda: payload.meeting.agenda,
    steps: payload.meeting.steps
      .filter(({ removed }) => !removed)
      .map(({ id, text, who }) => ({ id, text, who })),
    goals: payload.meeting.goals,
  },
  deleteBy: payload.deleteBy,
  withdrawn: payload.withdrawn.length,
})

type Kind = FileLine['kind']

const line = (kind: Kind, ...texts: readonly (string | null)[]): FileLine[] => {
  const text = texts.filter((part) => part !== null && part !== '').join('\n')
  return text === '' ? [] : [{ kind, text }]
}

const excerptLines = ({ before, text, after, labels, day, prompt }: ExchangedExcerpt): FileLine[] => {
  const first = blockCount(before)
  const second = first + blockCount(text)
  return [
    ...line('prompt', prompt),
    ...line('surroundings', spoken(before, labels.slice(0, first)).trim()),
    ...line('excerpt', spoken(text, labels.slice(first, second))),
    ...line('surroundings', spoken(after, labels.slice(second)).trim()),
    ...labels.flatMap((label) => line('block', label)),
    ...line('day', day),
  ]
}

/** A conversation as lines; steps that were taken out still travel, by their id and words. */
export const meetingLines = ({ day, agenda, steps, goals }: ExchangedMeeting): FileLine[] => [
  ...line('meeting', day),
  ...agenda.flatMap((item) => line('meeting', item)),
  ...steps.flatMap(({ text }) => line('meeting', text)),
  ...goals.flatMap(({ title, why }) => line('meeting', title, why)),
]

/** A part of a share that is no excerpt, as one line: what it is called, and its words. */
export const partLines = (kind: Kind, label: string, body: string): FileLine[] => line(kind, label, body)

/** Everything that a share says, in the order of its keys. @param receiver what the receiver is called here */
export const linesOf = (payload: SharePayload, receiver: string): FileLine[] => [
  ...line('sender', payload.from.name),
  ...line('receiver', receiver),
  ...line('made-at', String(payload.madeAt)),
  ...line('note', payload.note),
  ...payload.questions.flatMap(({ text }) => line('question', text)),
  ...payload.excerpts.flatMap(excerptLines),
  ...payload.ratings.flatMap(({ indicator, score, reason, day }) =>
    line('rating', `${indicator}: ${score}`, reason, day),
  ),
  ...payload.goals.flatMap(({ title, why }) => line('goal', title, why)),
  ...payload.results.flatMap(({ text }) => line('result', text)),
  ...payload.answers.flatMap(({ thanked, body }): FileLine[] => [
    ...(thanked ? [{ kind: 'thanks', text: '' } as const] : []),
    ...line('answer', body),
  ]),
  ...(payload.meeting ? meetingLines(payload.meeting) : []),
  ...line('delete-by', payload.deleteBy),
  ...payload.deleteOthersBy.flatMap(({ day }) => line('delete-others-by', day)),
  ...(payload.withdrawn.length > 0 ? line('withdrawn', String(payload.withdrawn.length)) : []),
]
