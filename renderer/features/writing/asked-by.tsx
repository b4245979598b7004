import type { CoachQuestion } from '../../../shared/contract/replies.ts'
import { useFormat } from '../../ui/format.ts'
import { messages } from './messages.ts'
import css from './writing.module.css'

/** Whose questions these are, before they are answered. */
export const AskedBy = ({ asked }: { asked: readonly CoachQuestion[] }) => {
  const format = useFormat()
  const names = [...new Set(asked.map(({ contactName }) => contactName).filter((name) => name !== ''))]
  if (names.length === 0) return null
  return <p className={css.askedBy}>{messages.askedBy(format.list(names))}</p>
}
