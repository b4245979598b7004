import { Link } from 'wouter'
import { addDays } from '../../../shared/domain/days.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { SidePanel } from '../../ui/charts/side-panel.tsx'
import { useFormat } from '../../ui/format.ts'
import { Failed } from './failed.tsx'
import css from './growth.module.css'
import { messages } from './rhythm-messages.ts'

const MOST = 100

export type OpenWeek = { readonly key: string; readonly name: string }

type WeekPanelProps = {
  readonly week: OpenWeek
  readonly takesFocus: boolean
  readonly onClose: () => void
}

/** What was written in a week. */
export const WeekPanel = ({ week, takesFocus, onClose }: WeekPanelProps) => {
  const { journal } = useApi()
  const format = useFormat()
  const filters = { from: week.key, to: addDays(week.key, 6) }
  const { data, error, refetch } = useQuery(journal.list, { filters, limit: MOST })
  return (
    <SidePanel title={week.name} takesFocus={takesFocus} onClose={onClose}>
      {error && <Failed retry={() => void refetch()} />}
      <ul className={css.details}>
        {data?.entries.map(({ id, day, flow, opening }) => (
          <li key={id} className={css.detail}>
            <p className={css.small}>
              {format.day(day, 'medium')}, {FLOWS[flow].title}
            </p>
            <Link href={`/read/${id}`} dir="auto">
              {opening || messages.noOpening}
            </Link>
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}
