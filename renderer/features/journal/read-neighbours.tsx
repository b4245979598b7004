import { Link } from 'wouter'
import type { Neighbour } from '../../../shared/contract/journal.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/format.ts'
import { messages } from './messages.ts'
import css from './read.module.css'

type StepProps = { readonly to: Neighbour; readonly label: string; readonly isLater?: boolean }

const Step = ({ to, label, isLater = false }: StepProps) => {
  const format = useFormat()
  return (
    <Link href={`/read/${to.id}`} className={cx(css.neighbour, isLater && css.later)}>
      <span>{label}</span>
      <span>{format.day(to.day, 'long')}</span>
    </Link>
  )
}

/** The way to the entries beside this one in time. */
export const ReadNeighbours = ({ entryId }: { entryId: string }) => {
  const { journal } = useApi()
  const { data } = useQuery(journal.neighbours, { entryId })
  if (!data?.earlier && !data?.later) return null
  return (
    <nav className={css.neighbours} aria-label={messages.read.between}>
      {data.earlier && <Step to={data.earlier} label={messages.read.earlier} />}
      {data.later && <Step to={data.later} label={messages.read.later} isLater />}
    </nav>
  )
}
