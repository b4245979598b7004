import { useEffect, useEffectEvent, useState } from 'react'
import type { AppError } from '../../shared/errors.ts'
import { asAppError } from '../api/failure.ts'
import { useFlush } from './flush.tsx'
import { createSender, type Sender } from './sender.ts'

/** A sender that is flushed with the page, and the error that its last call ended with. */
export const useSender = <T extends object>(
  send: (changes: Partial<T>) => Promise<unknown>,
): Sender<T> & { readonly error: AppError | null } => {
  const [error, setError] = useState<AppError | null>(null)
  const latest = useEffectEvent(send)
  const [sender] = useState(() =>
    createSender<T>(
      (changes) => latest(changes),
      (reason) => setError(reason === null ? null : asAppError(reason)),
    ),
  )
  useFlush(sender.flush)
  const leave = useEffectEvent(() => void sender.flush().catch(() => undefined))
  useEffect(() => () => leave(), [])
  return { ...sender, error }
}
