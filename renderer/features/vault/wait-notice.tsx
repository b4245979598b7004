import { useEffect, useRef, useState } from 'react'
import { useFormat } from '../../ui/format.ts'
import stack from '../../ui/stack.module.css'
import { vaultMessages } from './messages.ts'

const { unlock: words } = vaultMessages

/**
 * How long to wait before the next try. The seconds are seen as they pass; they are said once at the start and
 * once at the end, not every second.
 */
export const WaitNotice = ({ seconds }: { seconds: number }) => {
  const format = useFormat()
  const [said, setSaid] = useState('')
  const wasWaiting = useRef(false)
  useEffect(() => {
    const isWaiting = seconds > 0
    if (isWaiting && !wasWaiting.current) setSaid(words.wait(format.plural(seconds, words.second)))
    if (!isWaiting && wasWaiting.current) setSaid(words.now)
    wasWaiting.current = isWaiting
  }, [seconds, format])
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {seconds > 0 && (
        <p className={stack.soft} aria-hidden="true">
          {words.wait(format.plural(seconds, words.second))}
        </p>
      )}
    </>
  )
}
