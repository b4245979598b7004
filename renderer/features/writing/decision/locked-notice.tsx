import { Link } from 'wouter'
import type { Decision } from '../../../../shared/contract/decisions.ts'
import { Banner } from '../../../ui/banner.tsx'
import button from '../../../ui/button.module.css'
import { cx } from '../../../ui/cx.ts'
import { useFormat } from '../../../ui/format.ts'
import { decisionMessages } from './messages.ts'

const words = decisionMessages.locked

/** Says that a recorded decision can only be read here, and where its notes are. */
export const LockedNotice = ({ decision, recordedAt }: { decision: Decision; recordedAt: number }) => {
  const format = useFormat()
  return (
    <Banner
      title={words.title(format.dateTime(recordedAt))}
      actions={
        <Link href={`/decisions/${decision.id}`} className={cx(button.button, button.quiet)}>
          {words.open}
        </Link>
      }
    >
      {words.body}
    </Banner>
  )
}
