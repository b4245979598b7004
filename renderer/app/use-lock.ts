import { useState } from 'react'
import { useApi } from '../api/hooks.tsx'
import { useVaultStatus } from '../api/vault-status.tsx'
import { useFlushAll } from '../ui/flush.tsx'

/** Locks once everything is saved; `isUnsaved` says that something could not be, and asks to be answered. */
export const useLock = () => {
  const api = useApi()
  const { learn } = useVaultStatus()
  const flushAll = useFlushAll()
  const [isUnsaved, setUnsaved] = useState(false)

  const lockNow = async () => learn(await api.vault.lock({}))
  const lock = async () => {
    if (await flushAll()) await lockNow()
    else setUnsaved(true)
  }
  return { lock, lockNow, isUnsaved, stay: () => setUnsaved(false) }
}
