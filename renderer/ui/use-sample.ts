import { useVaultStatus } from '../api/vault-status.tsx'

/** Whether a sample journal is open: a throw-away one, in which nothing is kept. */
export const useSample = (): boolean => {
  const { status } = useVaultStatus()
  return status?.state === 'open' && status.sample
}
