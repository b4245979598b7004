import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Entry } from '../../../shared/contract/journal.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { useToast } from '../../ui/toast.tsx'
import { decisionMessages } from './decision/messages.ts'
import { messages } from './messages.ts'

/**
 * Finish: saves, seals, makes the plan a commitment. Recording a decision locks it first, and leads to it.
 * After the very first entry both lead to the recovery code.
 */
export const useFinish = (entry: Entry, flush: () => Promise<void>) => {
  const { journal, decisions } = useApi()
  const { status } = useVaultStatus()
  const format = useFormat()
  const toast = useToast()
  const [, navigate] = useLocation()
  const [isPending, setPending] = useState(false)
  const isRecoveryPending = status?.state === 'open' && status.recoveryPending

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setPending(true)
    try {
      await flush()
      await work()
    } catch (error) {
      toast.show({ text: errorWords(asAppError(error).code) })
    } finally {
      setPending(false)
    }
  }

  const finish = (): Promise<void> =>
    attempt(async () => {
      const { firstEver } = await journal.finish({ entryId: entry.id })
      toast.show({ text: entry.flow === 'weekly' ? messages.finished.weekly : messages.finished.other })
      navigate(firstEver && isRecoveryPending ? '/recovery' : '/')
    })

  const record = (before: () => Promise<void>): Promise<void> =>
    attempt(async () => {
      await before()
      const { id, revisitOn } = await decisions.record({ entryId: entry.id })
      const { firstEver } = await journal.finish({ entryId: entry.id })
      const { done, doneWithoutDay } = decisionMessages.record
      toast.show({ text: revisitOn === null ? doneWithoutDay : done(format.day(revisitOn, 'long')) })
      navigate(firstEver && isRecoveryPending ? '/recovery' : `/decisions/${id}`)
    })

  return { finish, record, isPending }
}
