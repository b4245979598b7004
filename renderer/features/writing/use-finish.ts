import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Entry } from '../../../shared/contract/journal.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

/** Finish: saves, seals, makes the plan a commitment. After the very first entry it leads to the recovery code. */
export const useFinish = (entry: Entry, flush: () => Promise<void>) => {
  const { journal } = useApi()
  const { status } = useVaultStatus()
  const toast = useToast()
  const [, navigate] = useLocation()
  const [isPending, setPending] = useState(false)
  const isRecoveryPending = status?.state === 'open' && status.recoveryPending

  const finish = async (): Promise<void> => {
    setPending(true)
    try {
      await flush()
      const { firstEver } = await journal.finish({ entryId: entry.id })
      toast.show({ text: entry.flow === 'weekly' ? messages.finished.weekly : messages.finished.other })
      navigate(firstEver && isRecoveryPending ? '/recovery' : '/')
    } catch (error) {
      setPending(false)
      toast.show({ text: errorWords(asAppError(error).code) })
    }
  }
  return { finish, isPending }
}
