import { z } from 'zod'
import type { ShareContent, SharedExcerpt } from '../../../shared/contract/share-content.ts'
import { all, first, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

const Labels = z.array(z.string())

/** Who a step is for, as numbers in `score`, so that no word of ours lies among a member’s. */
const WHO = ['sender', 'receiver', 'both'] as const

type PartKind =
  | 'question'
  | 'rating'
  | 'goal'
  | 'result'
  | 'answer'
  | 'meeting'
  | 'agenda'
  | 'step'
  | 'meeting-goal'
  | 'withdrawn'

type Part = {
  readonly kind: PartKind
  readonly ref: string
  readonly label: string
  readonly body: string
  readonly score: number | null
  readonly day: string | null
}

const part = (kind: PartKind, ref: string | number, more: Partial<Part> = {}): Part => ({
  kind,
  ref: String(ref),
  label: '',
  body: '',
  score: null,
  day: null,
  ...more,
})

const meetingParts = (meeting: ShareContent['meeting']): Part[] =>
  meeting === null
    ? []
    : [
        part('meeting', 0, { day: meeting.day }),
        ...meeting.agenda.map((label, index) => part('agenda', index, { label })),
        ...meeting.steps.map(({ id, text, who }) =>
          part('step', id, { label: text, score: WHO.indexOf(who) + 1 }),
        ),
        ...meeting.goals.map(({ id, title, why }) => part('meeting-goal', id, { label: title, body: why })),
      ]

/** Everything of a share but its excerpts and its note, as rows. */
const partsOf = (content: ShareContent): Part[] => [
  ...content.questions.map(({ id, text }) => part('question', id, { label: text })),
  ...content.ratings.map(({ indicator, score, reason, day }, index) =>
    part('rating', index, { label: indicator, body: reason, score, day }),
  ),
  ...content.goals.map(({ id, title, why }) => part('goal', id, { label: title, body: why })),
  ...content.results.map(({ id, text }) => part('result', id, { body: text })),
  ...content.answers.map(({ commentId, thanked, body }) =>
    part('answer', commentId, { body, score: Number(thanked) }),
  ),
  ...meetingParts(content.meeting),
  ...(content.withdrawn > 0 ? [part('withdrawn', 0, { score: content.withdrawn })] : []),
]

/** Keeps what a share says. A part that comes twice under one id is kept once. */
export const insertContent = (db: WritableDb, receivedId: string, content: ShareContent): void => {
  for (const [position, { labels, prompt, ...excerpt }] of content.excerpts.entries()) {
    run(
      db,
      `INSERT INTO received_excerpts (id, received_id, text, before, after, labels, prompt, day, position)
       VALUES (:id, :receivedId, :text, :before, :after, :labels, :prompt, :day, :position)`,
      { ...excerpt, receivedId, labels: JSON.stringify(labels), prompt: prompt ?? '', position },
    )
  }
  for (const [position, row] of partsOf(content).entries()) {
    run(
      db,
      `INSERT INTO received_parts (received_id, kind, ref, label, body, score, day, position)
       VALUES (:receivedId, :kind, :ref, :label, :body, :score, :day, :position)
       ON CONFLICT (received_id, kind, ref) DO NOTHING`,
      { ...row, receivedId, position },
    )
  }
}

const excerptsOf = (db: ReadableDb, receivedId: string): SharedExcerpt[] =>
  all<Omit<SharedExcerpt, 'labels' | 'prompt'> & { labels: string; prompt: string }>(
    db,
    `SELECT id, text, before, after, labels, prompt, day FROM received_excerpts
     WHERE received_id = :receivedId ORDER BY position`,
    { receivedId },
  ).map(({ labels, prompt, ...excerpt }) => ({
    ...excerpt,
    labels: Labels.parse(JSON.parse(labels)),
    prompt: prompt === '' ? null : prompt,
  }))

const meetingOf = (of: (kind: PartKind) => Part[]): ShareContent['meeting'] => {
  const [meeting] = of('meeting')
  if (!meeting?.day) return null
  return {
    day: meeting.day,
    agenda: of('agenda').map(({ label }) => label),
    steps: of('step').map(({ ref, label, score }) => ({
      id: ref,
      text: label,
      who: WHO[(score ?? 0) - 1] ?? 'both',
    })),
    goals: of('meeting-goal').map(({ ref, label, body }) => ({ id: ref, title: label, why: body })),
  }
}

/** What a share says, as it came. */
export const contentOfReceived = (
  db: ReadableDb,
  { id, note, deleteBy }: { id: string; note: string; deleteBy: string | null },
): ShareContent => {
  const parts = Map.groupBy(
    all<Part>(
      db,
      `SELECT kind, ref, label, body, score, day FROM received_parts WHERE received_id = :id ORDER BY position`,
      { id },
    ),
    ({ kind }) => kind,
  )
  const of = (kind: PartKind): Part[] => parts.get(kind) ?? []
  return {
    note,
    questions: of('question').map(({ ref, label }) => ({ id: ref, text: label })),
    excerpts: excerptsOf(db, id),
    ratings: of('rating').map(({ label, body, score, day }) => ({
      indicator: label,
      score: score ?? 0,
      reason: body,
      day,
    })),
    goals: of('goal').map(({ ref, label, body }) => ({ id: ref, title: label, why: body })),
    results: of('result').map(({ ref, body }) => ({ id: ref, text: body })),
    answers: of('answer').map(({ ref, body, score }) => ({ commentId: ref, thanked: score === 1, body })),
    meeting: meetingOf(of),
    deleteBy,
    withdrawn: of('withdrawn')[0]?.score ?? 0,
  }
}

/** The words of one excerpt; undefined where there is none such. */
export const excerptText = (db: ReadableDb, receivedId: string, excerptId: string): string | undefined =>
  first<{ text: string }>(
    db,
    'SELECT text FROM received_excerpts WHERE received_id = :receivedId AND id = :excerptId',
    { receivedId, excerptId },
  )?.text

/** Whether an excerpt still holds what its sender’s copy does, to the letter. */
export const isAsSent = (db: ReadableDb, receivedId: string, excerptId: string): boolean =>
  first(
    db,
    `SELECT 1 FROM received_excerpts
     WHERE received_id = :receivedId AND id = :excerptId AND altered_at IS NULL`,
    { receivedId, excerptId },
  ) !== undefined

export const hasQuestion = (db: ReadableDb, receivedId: string, questionId: string): boolean =>
  first(
    db,
    `SELECT 1 FROM received_parts WHERE received_id = :receivedId AND kind = 'question' AND ref = :questionId`,
    { receivedId, questionId },
  ) !== undefined

export const deleteContent = (db: WritableDb, receivedId: string): void => {
  run(db, 'DELETE FROM received_excerpts WHERE received_id = :receivedId', { receivedId })
  run(db, 'DELETE FROM received_parts WHERE received_id = :receivedId', { receivedId })
}
