import { useState } from 'react'
import type { JobProgress } from '../../shared/contract/jobs.ts'
import { useApi, useEvent } from './hooks.tsx'

export type Job = { readonly share: number | null; readonly cancel: (() => void) | null }

/** The job of this kind that is running now, or null. It may have been started in another window. */
export const useJob = (kind: JobProgress['kind']): Job | null => {
  const api = useApi()
  const [job, setJob] = useState<JobProgress | null>(null)
  useEvent('jobs.progress', (progress) => {
    if (progress.kind === kind) setJob(progress.state === 'running' ? progress : null)
  })
  if (!job) return null
  // A job that ended in between needs no cancelling.
  const cancel = () => void api.jobs.cancel({ id: job.id }).catch(() => {})
  return { share: job.share, cancel: job.canCancel ? cancel : null }
}
