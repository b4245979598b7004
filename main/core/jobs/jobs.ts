import type { Handlers } from '../../../shared/contract/define.ts'
import type { JobProgress, jobs as jobsFeature } from '../../../shared/contract/jobs.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Emit } from '../deps.ts'
import { v7 } from '../ids.ts'
import type { Log } from '../log.ts'

/** What a job's work gets: a way to tell how far it is, and a signal that says stop. */
export type JobContext = { readonly progress: (share: number | null) => void; readonly signal: AbortSignal }

export type Jobs = {
  /** Runs long work under an id that screens can follow and cancel; resolves or rejects as the work does. */
  readonly run: <T>(
    kind: JobProgress['kind'],
    canCancel: boolean,
    work: (job: JobContext) => Promise<T>,
  ) => Promise<T>
  readonly handlers: Handlers<typeof jobsFeature>
}

export const createJobs = ({ emit, log }: { emit: Emit; log: Log }): Jobs => {
  const running = new Map<string, AbortController>()
  return {
    run: async (kind, canCancel, work) => {
      const id = v7()
      const controller = new AbortController()
      if (canCancel) running.set(id, controller)
      const tell = (state: JobProgress['state'], share: number | null): void =>
        emit('jobs.progress', { id, kind, state, share, canCancel })
      tell('running', null)
      try {
        const value = await work({
          progress: (share) => tell('running', share),
          signal: controller.signal,
        })
        tell('done', 1)
        return value
      } catch (error) {
        const code = error instanceof AppError ? error.code : 'internal'
        tell(code === 'cancelled' ? 'cancelled' : 'failed', null)
        if (code !== 'cancelled') log('job-failed', { method: kind, code })
        throw error
      } finally {
        running.delete(id)
      }
    },
    handlers: {
      cancel: ({ id }) => {
        running.get(id)?.abort()
        return {}
      },
    },
  }
}
