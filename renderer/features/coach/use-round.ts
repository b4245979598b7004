import { useState } from 'react'
import type { CoachReply } from '../../../shared/contract/coaching.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer, useQuery, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import type { SharedPlace } from '../../ui/shared-text/places.ts'
import { useToast } from '../../ui/toast.tsx'

const NONE: readonly CoachReply[] = []

/** The rounds of answering a share: the open one, the saved ones, and what begins or changes the open one. */
export const useRound = (receivedId: string) => {
  const { coaching } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const { show } = useToast()
  const { data, error, refetch } = useQuery(coaching.replies, { receivedId })
  /** The comment whose fields stand open. */
  const [openId, setOpenId] = useState<string | null>(null)
  const saved = data?.saved ?? NONE

  const keepOpen = (open: CoachReply): void =>
    keep(coaching.replies, { receivedId }, { open, saved: [...saved] })

  /** Runs a command on the open round, or on a new one; says what goes wrong. */
  const change = async (work: (replyId: string) => Promise<CoachReply>): Promise<boolean> => {
    try {
      const { id } = data?.open ?? (await coaching.beginReply({ receivedId }))
      keepOpen(await work(id))
      return true
    } catch (failure) {
      show({ text: errorWords(asAppError(failure).code) })
      refresh('coaching')
      return false
    }
  }

  const addComment = async (place: SharedPlace | null, questionId: string | null = null): Promise<void> => {
    await change(async (replyId) => {
      const { reply, commentId } = await coaching.saveComment({ replyId, place, questionId, baseVersion: 0 })
      setOpenId(commentId)
      return reply
    })
  }

  return {
    receivedId,
    open: data?.open ?? null,
    saved,
    isLoaded: data !== undefined,
    error,
    refetch,
    openId,
    setOpenId,
    keepOpen,
    change,
    addComment,
  }
}

export type Round = ReturnType<typeof useRound>
