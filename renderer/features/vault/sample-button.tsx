import { useApi, useCommand } from '../../api/hooks.tsx'
import { useJob } from '../../api/use-job.ts'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { vaultMessages } from './messages.ts'

const { welcome: words } = vaultMessages

/** Opens a sample journal, and says how far its making is. */
export const SampleButton = () => {
  const api = useApi()
  const { learn } = useVaultStatus()
  const job = useJob('sample')
  const open = useCommand(api.vault.openSample)
  // Whoever calls it off has what they wanted.
  const failure = open.error && open.error.code !== 'cancelled' ? open.error : null
  if (open.isPending) return <JobProgress label={words.makingSample} job={job} />
  return (
    <>
      <div>
        <Button variant="plain" onPress={() => open.mutate({}, { onSuccess: learn })}>
          {words.sample}
        </Button>
      </div>
      {failure && (
        <Banner tone="trouble" live="alert" title={words.sampleFailed}>
          {errorWords(failure.code)}
        </Banner>
      )}
    </>
  )
}
