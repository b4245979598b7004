import { addDays } from '../../../shared/domain/days.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { SidePanel } from '../../ui/charts/side-panel.tsx'
import { ExportButton } from '../../ui/documents/export-button.tsx'
import { messages as documentMessages } from '../../ui/documents/messages.ts'
import { EntryLine } from '../../ui/entry-line.tsx'
import { Failed } from './failed.tsx'
import css from './growth.module.css'

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
  const filters = { from: week.key, to: addDays(week.key, 6) }
  const { data, error, refetch } = useQuery(journal.list, { filters, limit: MOST })
  return (
    <SidePanel title={week.name} takesFocus={takesFocus} onClose={onClose}>
      {error && <Failed retry={() => void refetch()} />}
      <ul className={css.details}>
        {data?.entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </ul>
      {data && data.entries.length > 0 && (
        <div>
          <ExportButton
            find={async () => ({
              kind: 'entries',
              entryIds: data.entries.map(({ id }) => id).toReversed(),
            })}
          >
            {documentMessages.export.entries}
          </ExportButton>
        </div>
      )}
    </SidePanel>
  )
}
