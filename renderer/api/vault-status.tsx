import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import type { VaultStatus } from '../../shared/contract/vault.ts'
import type { AppError } from '../../shared/errors.ts'
import { useApi, useEvent, useForget } from './hooks.tsx'

type Known = {
  /** Null until core has answered. */
  readonly status: VaultStatus | null
  readonly error: AppError | null
  /** Takes in the status that a command returned, without waiting for the event that says the same. */
  readonly learn: (status: VaultStatus) => void
}

const VaultStatusContext = createContext<Known | null>(null)

/**
 * Knows whether the journal is open. It is state of its own, not a kept answer: those are all forgotten when the
 * journal locks, and this must outlive that.
 */
export const VaultStatusProvider = ({ children }: { children: ReactNode }) => {
  const api = useApi()
  const forget = useForget()
  const [status, setStatus] = useState<VaultStatus | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  const learn = useCallback(
    (next: VaultStatus) => {
      if (next.state !== 'open') forget()
      setError(null)
      setStatus(next)
    },
    [forget],
  )
  useEvent('vault.changed', learn)
  useEffect(() => {
    api.vault.status({}).then(learn, setError)
  }, [api, learn])

  return <VaultStatusContext value={{ status, error, learn }}>{children}</VaultStatusContext>
}

/** The vault's status as this window knows it. */
export const useVaultStatus = (): Known => {
  const known = useContext(VaultStatusContext)
  if (!known) throw new Error('VaultStatusProvider is missing')
  return known
}
