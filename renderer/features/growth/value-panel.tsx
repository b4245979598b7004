import { Link } from 'wouter'
import type { ValueRow } from '../../../shared/growth/chart-words.ts'
import type { ValueItem } from '../../../shared/growth/value-chart.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { SidePanel } from '../../ui/charts/side-panel.tsx'
import { ExportButton } from '../../ui/documents/export-button.tsx'
import { messages as documentMessages } from '../../ui/documents/messages.ts'
import { useFormat } from '../../ui/format.ts'
import { PassageWords } from '../../ui/passages/passage-row.tsx'
import { passagesSource } from '../../ui/passages/passages-source.ts'
import { words } from './chart-words.ts'
import { EntryLink } from './entry-link.tsx'
import { Failed } from './failed.tsx'
import css from './growth.module.css'
import { messages as shared } from './messages.ts'
import { messages } from './value-messages.ts'

/** As many as the contract answers at once. */
const MOST = 200

export type OpenValue = {
  readonly key: string
  readonly valueId: string
  readonly value: string
  readonly kind: ValueRow
  readonly when: string
  readonly items: readonly ValueItem[]
}

const Passages = ({ items }: { items: readonly ValueItem[] }) => {
  const { growth } = useApi()
  const format = useFormat()
  const passageIds = items.slice(0, MOST).map(({ id }) => id)
  const { data, error, refetch } = useQuery(growth.passages, { passageIds })
  return (
    <>
      {error && <Failed retry={() => void refetch()} />}
      {data?.length === 0 && <p className={css.soft}>{shared.nothingThere}</p>}
      <ul className={css.details}>
        {data?.map((passage) => (
          <li key={passage.id} className={css.detail}>
            <p className={css.day}>{format.day(passage.day, 'full')}</p>
            <PassageWords passage={passage} />
          </li>
        ))}
      </ul>
      {data && data.length > 0 && (
        <div>
          <ExportButton find={async () => passagesSource(data)}>
            {documentMessages.export.passages}
          </ExportButton>
        </div>
      )}
      {items.length > MOST && <p className={css.soft}>{messages.most(format.number(MOST))}</p>}
    </>
  )
}

type EntriesProps = Pick<OpenValue, 'valueId' | 'items'> & { readonly kind: 'checks' | 'decisions' }

/** Those that were there when the panel was opened, without what was removed since. */
const useStanding = ({ valueId, kind, items }: EntriesProps): readonly ValueItem[] => {
  const { growth } = useApi()
  const days = items.map(({ day }) => day).toSorted()
  const { data } = useQuery(growth.values, { from: days[0] ?? '', to: days.at(-1) ?? '' })
  if (!data) return items
  const there = data.find((value) => value.valueId === valueId)?.[kind] ?? []
  return items.filter((item) => there.some(({ entryId }) => entryId === item.entryId))
}

const Entries = (props: EntriesProps) => {
  const format = useFormat()
  const { kind } = props
  const items = useStanding(props)
  if (items.length === 0) return <p className={css.soft}>{shared.nothingThere}</p>
  return (
    <ul className={css.details}>
      {items.map(({ entryId, day }) => (
        <li key={entryId} className={css.detail}>
          <p className={css.day}>{format.day(day, 'full')}</p>
          <p className={css.small}>
            {kind === 'decisions' ? (
              <Link href={`/decisions/${entryId}`}>
                {messages.toDecision}
                <span className="visually-hidden">{shared.ofDay(format.day(day, 'long'))}</span>
              </Link>
            ) : (
              <EntryLink entryId={entryId} day={day} />
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

type ValuePanelProps = {
  readonly point: OpenValue
  readonly takesFocus: boolean
  readonly onClose: () => void
}

/** The passages, checks or decisions behind a mark. */
export const ValuePanel = ({ point, takesFocus, onClose }: ValuePanelProps) => {
  const { valueId, value, kind, items, when } = point
  const title = messages.panel(value || words.values.untitled, words.values.rows[kind])
  return (
    <SidePanel title={title} takesFocus={takesFocus} onClose={onClose}>
      <p className={css.soft}>{when}</p>
      {kind === 'for' || kind === 'against' ? (
        <Passages items={items} />
      ) : (
        <Entries valueId={valueId} kind={kind} items={items} />
      )}
    </SidePanel>
  )
}
