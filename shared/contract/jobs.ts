import { z } from 'zod'
import { command, event, feature, Nothing } from './define.ts'

export const JobProgress = z.object({
  id: z.string(),
  kind: z.enum([
    'backup',
    'open-backup',
    'rekey',
    'erase',
    'sample',
    'seal-page',
    'seal-replies',
    'forget',
    'export',
  ]),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** From 0 to 1, or null where it cannot be told. */
  share: z.number().min(0).max(1).nullable(),
  canCancel: z.boolean(),
})
export type JobProgress = z.output<typeof JobProgress>

export const jobs = feature('jobs', {
  cancel: command({ input: z.object({ id: z.string().max(64) }).strict(), output: Nothing }),
  progress: event({ payload: JobProgress }),
})
