import { z } from 'zod'
import { Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

const Name = z.string().trim().min(1).max(120)

/** Somebody the member writes about. Never leaves the journal. */
export const Person = z.object({
  id: Id,
  name: z.string(),
  nicknames: z.array(z.string()),
  /** What to show instead, such as 'a student'. */
  label: z.string(),
})
export type Person = z.output<typeof Person>

export const people = feature('people', {
  list: query({ input: Nothing, output: z.array(Person) }),
  save: command({
    input: z
      .object({
        id: Id.optional(),
        name: Name,
        nicknames: z.array(Name).max(20).default([]),
        label: z.string().trim().max(120).default(''),
      })
      .strict(),
    output: Person,
  }),
  remove: command({ input: z.object({ id: Id }).strict(), output: Nothing }),
  putBack: command({ input: z.object({ id: Id }).strict(), output: Person }),
  /** Names that stand often in the entries and are nobody's yet, with how many entries hold them. */
  suggestions: query({
    input: Nothing,
    output: z.array(z.object({ name: z.string(), entries: z.number().int() })),
  }),
  /** Not a person, or not wanted: never suggested again. */
  dismiss: command({ input: z.object({ name: Name }).strict(), output: Nothing }),
  /** The undo of `dismiss`. */
  undismiss: command({ input: z.object({ name: Name }).strict(), output: Nothing }),
  changed: event({ payload: Nothing }),
})
