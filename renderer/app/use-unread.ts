import { useEffect, useRef, useState } from 'react'
import { type ChangingFeature, useApi, useChanged, useQuery } from '../api/hooks.tsx'
import { useFormat } from '../ui/format.ts'
import { appMessages } from './messages.ts'

const CHANGING: readonly ChangingFeature[] = ['coaching', 'replies']

/** How many shares and replies nobody has looked at yet; null before it is known. */
const useUnreadCount = (): number | null => {
  const { coaching, replies } = useApi()
  const shares = useQuery(coaching.unread, {})
  const back = useQuery(replies.unread, {})
  useChanged(CHANGING, () => {
    void shares.refetch()
    void back.refetch()
  })
  return shares.data && back.data ? shares.data.shares + back.data.replies : null
}

/** What is unread in Coaching, and what to say aloud when more of it came; '' for nothing. */
export const useUnread = (): { readonly count: number; readonly said: string } => {
  const count = useUnreadCount()
  const before = useRef<number | null>(null)
  const format = useFormat()
  const [said, setSaid] = useState('')
  const now = count === null ? '' : format.number(count)
  useEffect(() => {
    if (count === null) return
    if (before.current !== null && count > before.current) setSaid(appMessages.unreadNow(now))
    if (count === 0) setSaid('')
    before.current = count
  }, [count, now])
  return { count: count ?? 0, said }
}
