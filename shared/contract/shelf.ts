import { z } from 'zod'
import { command, event, feature, Nothing, query } from './define.ts'

/** A resource that the member keeps at hand. Nothing is fetched; `where` is words, or a link that is opened on request. */
export const ShelfItem = z.object({
  id: z.string(),
  title: z.string(),
  note: z.string(),
  where: z.string(),
  own: z.boolean(),
})
export type ShelfItem = z.output<typeof ShelfItem>

export const shelf = feature('shelf', {
  list: query({ input: Nothing, output: z.array(ShelfItem) }),
  save: command({
    input: z
      .object({
        id: z.string().min(1).max(120).optional(),
        title: z.string().trim().min(1).max(200),
        note: z.string().trim().max(4000).default(''),
        where: z.string().trim().max(500).default(''),
      })
      .strict(),
    output: ShelfItem,
  }),
  remove: command({ input: z.object({ id: z.string().max(120) }).strict(), output: Nothing }),
  putBack: command({ input: z.object({ id: z.string().max(120) }).strict(), output: ShelfItem }),
  changed: event({ payload: Nothing }),
})
