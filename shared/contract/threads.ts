import { z } from 'zod'
import { Day, Id, Month, Tag, Year } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { EntrySummary, SnippetPart } from './journal.ts'

/**
 * What is followed through time. A word may be several in a row; accents and case do not matter. Words are what the
 * search index takes for words: whole ones, and in scripts without spaces a whole run of signs.
 */
export const ThreadSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('word'), words: z.string().trim().min(2).max(80) }).strict(),
  z.object({ kind: z.literal('tag'), tag: Tag }).strict(),
  z.object({ kind: z.literal('person'), personId: Id }).strict(),
  z.object({ kind: z.literal('value'), valueId: z.string().min(1).max(120) }).strict(),
])
export type ThreadSubject = z.output<typeof ThreadSubject>

/** One that the member follows: its counts are kept as entries are sealed. */
export const Thread = z.object({
  id: Id,
  subject: ThreadSubject,
  /** The word, the tag, the person's name or the value's title. */
  title: z.string(),
  /** False when the person, value or tag is there no more. */
  standing: z.boolean(),
})
export type Thread = z.output<typeof Thread>

export const ThreadLook = z.object({
  subject: ThreadSubject,
  title: z.string(),
  /** Whether it is followed, and by which id. */
  threadId: Id.nullable(),
  /** Months that hold a use, oldest first; months between have none. */
  months: z.array(z.object({ month: Month, times: z.number().int(), entries: z.number().int() })),
  first: z.object({ entryId: Id, day: Day }).nullable(),
  last: z.object({ entryId: Id, day: Day }).nullable(),
})
export type ThreadLook = z.output<typeof ThreadLook>

/** A sentence that holds the subject; `parts` marks where. For a tag: the entry's opening. For a value: a passage that is evidence for it, a decision's title, or a sentence that names it. */
export const ThreadSentence = z.object({
  entry: EntrySummary,
  stepId: z.string().nullable(),
  parts: z.array(SnippetPart),
})

export const threads = feature('threads', {
  /** In the member's order. */
  list: query({ input: Nothing, output: z.array(Thread) }),
  /** Fails with `too-many` beyond forty. Following the same again answers with the one that is there. */
  follow: command({ input: z.object({ subject: ThreadSubject }).strict(), output: Thread }),
  /** `followAgain` is its undo. */
  unfollow: command({ input: z.object({ threadId: Id }).strict(), output: Nothing }),
  followAgain: command({ input: z.object({ threadId: Id }).strict(), output: Thread }),
  /** Counts of any subject, followed or not. Sealed text of entries outside the bin. */
  look: query({ input: z.object({ subject: ThreadSubject }).strict(), output: ThreadLook }),
  /** The sentences themselves, newest first; of everything, of one month or of a whole year. `after` continues. */
  sentences: query({
    input: z
      .object({
        subject: ThreadSubject,
        month: z.union([Month, Year]).optional(),
        after: z.number().int().nullable().default(null),
        limit: z.number().int().min(1).max(100).default(30),
      })
      .strict(),
    output: z.object({ sentences: z.array(ThreadSentence), next: z.number().int().nullable() }),
  }),
  changed: event({ payload: Nothing }),
})
