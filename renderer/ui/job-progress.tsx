import { Button } from './button.tsx'
import { uiMessages } from './messages.ts'
import { Progress } from './progress.tsx'

type JobLike = { readonly share: number | null; readonly cancel: (() => void) | null }

/** Long work under way, with Cancel where the work can stop. */
export const JobProgress = ({ label, job }: { label: string; job: JobLike | null }) => (
  <div role="status">
    <Progress label={label} share={job?.share ?? null} />
    {job?.cancel && (
      <Button variant="plain" onPress={job.cancel}>
        {uiMessages.cancel}
      </Button>
    )}
  </div>
)
