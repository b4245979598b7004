import type { MeetingPage } from '../../../shared/contract/conversations.ts'
import type { ReadableDb } from '../store/sql.ts'
import { type ConversationRow, heldWith } from './conversation-store.ts'
import { shownStep } from './reading.ts'
import { stepsOf } from './step-store.ts'

/** What other features know for the page before a meeting. */
export type MeetingSources = {
  /** Excerpts that went to a contact or came from them since an instant, newest first. */
  readonly excerptsSince: (contactId: string, at: number) => readonly MeetingPage['excerpts'][number][]
  /** Questions of either side that nobody has answered yet, newest first. */
  readonly openQuestions: (contactId: string) => readonly MeetingPage['questions'][number][]
}

const newest = <T extends { readonly at: number }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => b.at - a.at)

/** What stands on the one page before a meeting, beside the conversation itself. */
export const meetingPage = (
  { db, sources }: { readonly db: ReadableDb; readonly sources: MeetingSources },
  { id, contactId, day, heldAt }: ConversationRow,
): Omit<MeetingPage, 'conversation'> => {
  const held = heldWith(db, contactId).filter((row) => row.id !== id)
  const earlier = held.filter((row) => row.nextId === id || row.day < day || heldAt === null)
  const last = earlier.find(({ nextId }) => nextId === id) ?? earlier[0]
  const lastSteps = earlier.flatMap((row) =>
    stepsOf(db, row.id)
      .filter(({ doneAt }) => row.id === last?.id || doneAt === null)
      .map((step) => ({ ...shownStep(step), from: row.day })),
  )
  return {
    lastSteps,
    excerpts: newest(sources.excerptsSince(contactId, last?.heldAt ?? 0)),
    questions: newest(sources.openQuestions(contactId)),
  }
}
