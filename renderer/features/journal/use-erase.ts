import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'

/** Removes the backups that may still hold what was erased. */
export const useRemoveBackups = () => {
  const { backups } = useApi()
  const refresh = useRefresh()
  const remove = useCommand(backups.remove)
  return {
    ...remove,
    removeAll: (ids: readonly string[]): void =>
      remove.mutate({ ids: [...ids] }, { onSuccess: () => refresh('backups') }),
  }
}
