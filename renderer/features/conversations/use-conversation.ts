import type { Conversation } from '../../../shared/contract/conversations.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer, useQuery, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useToast } from '../../ui/toast.tsx'

/** The page of a conversation, and what changes the conversation on it. */
export const useConversation = (conversationId: string) => {
  const { conversations } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const { show } = useToast()
  const { data: page, error, refetch } = useQuery(conversations.page, { conversationId })

  /** Shows a newer conversation at once. */
  const keepNow = (conversation: Conversation): void => {
    if (page) keep(conversations.page, { conversationId }, { ...page, conversation })
  }
  /** Runs a command; says what goes wrong. */
  const change = async (work: () => Promise<Conversation>): Promise<boolean> => {
    try {
      keepNow(await work())
      refresh('conversations')
      return true
    } catch (failure) {
      show({ text: errorWords(asAppError(failure).code) })
      return false
    }
  }
  return { page, error, refetch, keepNow, change }
}

export type ConversationChange = ReturnType<typeof useConversation>['change']
