import { Link } from 'wouter'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { useFormat } from '../../ui/format.ts'
import { messages } from './messages.ts'
import css from './this-week.module.css'

/** A week holds few other entries; whoever wrote more finds them in the journal. */
const MOST = 7

type WeekEntriesProps = { readonly from: string; readonly to: string; readonly except: string | null }

/** What else was written this week; an unfinished page is one press away. */
export const WeekEntries = ({ from, to, except }: WeekEntriesProps) => {
  const { journal } = useApi()
  const format = useFormat()
  const { data } = useQuery(journal.list, { filters: { from, to }, limit: MOST + 1 })
  const entries = (data?.entries ?? []).filter(({ id }) => id !== except).slice(0, MOST)
  if (entries.length === 0) return null
  return (
    <section className={css.also} aria-labelledby="also-title">
      <h2 id="also-title" className={css.small}>
        {messages.also}
      </h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link href={entry.hasDraft ? `/entry/${entry.id}` : `/read/${entry.id}`} className={css.row}>
              <span className={css.day}>{format.day(entry.day, 'weekday')}</span>
              <span className={css.opening} dir="auto">
                {entry.opening || messages.untitled}
              </span>
              {entry.hasDraft && <span className={css.draft}>{messages.draftMark}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
