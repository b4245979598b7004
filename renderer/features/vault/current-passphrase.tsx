import { type RefObject, useRef, useState } from 'react'
import type { AppError } from '../../../shared/errors.ts'
import { errorWords } from '../../ui/error-words.ts'
import { PasswordField } from '../../ui/text-field.tsx'
import { privacyMessages as words } from './privacy-messages.ts'
import { retryAtOf } from './retry.ts'
import { useCountdown } from './use-countdown.ts'
import { WaitNotice } from './wait-notice.tsx'

type Current = {
  readonly text: string
  readonly setText: (text: string) => void
  readonly error: string | null
  readonly isSent: boolean
  /** Seconds to wait after a wrong try. */
  readonly seconds: number
  readonly input: RefObject<HTMLInputElement | null>
  /** Call on sending: false when there is nothing to send yet. */
  readonly check: () => boolean
  readonly failed: (error: AppError) => void
}

/** The passphrase of now, asked for again before keys change. `error` is that of the command it was sent with. */
export const useCurrentPassphrase = (error: AppError | null): Current => {
  const [text, setText] = useState('')
  const [isSent, setSent] = useState(false)
  const [waitUntil, setWaitUntil] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const seconds = useCountdown(waitUntil)
  const missing = isSent && text === '' ? words.missingCurrent : null
  return {
    text,
    setText,
    isSent,
    seconds,
    input,
    error: missing ?? (error && errorWords(error.code, { 'wrong-passphrase': words.wrongCurrent })),
    check: () => {
      setSent(true)
      if (text === '') input.current?.focus()
      return text !== '' && seconds === 0
    },
    failed: (thrown) => {
      setWaitUntil(retryAtOf(thrown, Date.now()))
      if (thrown.code === 'wrong-passphrase') input.current?.focus()
    },
  }
}

export const CurrentPassphrase = ({ text, setText, error, seconds, input }: Current) => (
  <>
    <PasswordField
      label={words.current}
      value={text}
      onChange={setText}
      error={error}
      inputRef={input}
      autoFocus
    />
    <WaitNotice seconds={seconds} />
  </>
)
