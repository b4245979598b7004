import { VaultStatus } from '../../shared/contract/vault.ts'
import type { CoreClient } from '../core/worker/core-client.ts'

/** Whether a sample journal is open: what is typed in it need not be saved, and the member's own is left alone. */
export const isSampleOpen = async (core: CoreClient): Promise<boolean> => {
  const result = await core.dispatch('vault.status', {})
  const status = result.ok ? VaultStatus.safeParse(result.value).data : undefined
  return status?.state === 'open' && status.sample
}

/** Runs `then` once the sample is closed, and the member's own journal is in this process's hands. */
export const afterSample = (core: CoreClient, then: () => void): void => {
  const stop = core.subscribe(({ name, payload }) => {
    if (name !== 'vault.changed' || (payload.state === 'open' && payload.sample)) return
    if (payload.state === 'trouble' && payload.trouble === 'open-elsewhere') return
    stop()
    then()
  })
}

/**
 * Locks before the end, which gives open windows their moment to send what they hold. A sample is simply closed:
 * locking it would lead back to the member's own journal.
 */
export const lockBeforeEnd = async (core: CoreClient): Promise<void> => {
  if (!(await isSampleOpen(core))) await core.dispatch('vault.lock', {})
}
