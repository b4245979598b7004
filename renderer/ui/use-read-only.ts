import { useVaultStatus } from '../api/vault-status.tsx'

/** Whether the journal can only be read, such as while its folder cannot be written to. */
export const useReadOnly = (): boolean => {
  const { status } = useVaultStatus()
  return status?.state === 'open' && status.readOnly
}
