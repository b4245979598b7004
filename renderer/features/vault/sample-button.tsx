import { useApi, useCommand } from '../../api/hooks.tsx'
import { useJob } from '../../api/use-job.ts'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import stack from '../../ui/stack.module.css'
import { vaultMessages } from './messages.ts'

const { welcome: words } = vaultMessages

/** Opens a sample journal, and says how far its making is. */
export const SampleButton = () => {
  const api = useApi()
  const { learn } = useVaultStatus()
  const job = useJob('sample')
  const open = useCommand(api.vault.openSample)
  return (
    <div className={stack.tight}>
      <div>
        <Button
          variant="plain"
          isPending={open.isPending}
          onPress={() => open.mutate({}, { onSuccess: learn })}
        >
          {words.sample}
        </Button>
      </div>
      {open.isPending && <JobProgress label={words.makingSample} job={job} />}
      {open.error && (
        <Banner tone="trouble" live="alert" title={words.sampleFailed}>
          {errorWords(open.error.code)}
        </Banner>
      )}
    </div>
  )
}
