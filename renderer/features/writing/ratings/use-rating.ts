import { useState } from 'react'
import type { Rating } from '../../../../shared/contract/ratings.ts'
import { asAppError } from '../../../api/failure.ts'
import { useApi, useRefresh } from '../../../api/hooks.tsx'
import { useSender } from '../../../ui/use-sender.ts'

/** A reason is kept while it is typed, as an entry is. */
const REASON_AFTER_MS = 400

type Choice = { readonly score: number | null; readonly reason: string }

export type LastTime = { readonly score: number; readonly day: string | null }

/** One indicator's rating in an entry. The last one is known only after choosing. */
export const useRating = (entryId: string, indicatorId: string, kept: Rating | null) => {
  const { ratings } = useApi()
  const refresh = useRefresh()
  const [choice, setChoice] = useState<Choice>({ score: kept?.score ?? null, reason: kept?.reason ?? '' })
  const [lastTime, setLastTime] = useState<LastTime | null>(null)
  const [asksReason, setAsksReason] = useState((kept?.reason ?? '') !== '')

  const { push, error } = useSender<Choice>(async (changes) => {
    const now = { ...choice, ...changes }
    try {
      const { previous } = await ratings.rate({ entryId, indicatorId, ...now })
      setLastTime(previous && { score: previous.score, day: previous.day })
      if (previous?.score === now.score && now.reason === '') setAsksReason(false)
      refresh('ratings')
    } catch (reason) {
      const { code, details } = asAppError(reason)
      if (code !== 'reason-needed') throw reason
      if (typeof details.previous === 'number') setLastTime({ score: details.previous, day: null })
      setAsksReason(true)
    }
  })
  const change = (changes: Partial<Choice>, afterMs?: number): void => {
    const next = { ...choice, ...changes }
    setChoice(next)
    push(next, afterMs)
  }
  return {
    ...choice,
    lastTime,
    asksReason,
    error,
    choose: (score: number) => change({ score }),
    explain: (reason: string) => change({ reason }, REASON_AFTER_MS),
    clear: () => {
      setAsksReason(false)
      setLastTime(null)
      change({ score: null, reason: '' })
    },
  }
}
