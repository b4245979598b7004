import { useState } from 'react'
import { AppError } from '../../../shared/errors.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { ExportDialog } from '../../ui/documents/export-dialog.tsx'
import { useFlushAll } from '../../ui/flush.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { messages } from './messages.ts'
import css from './summaries.module.css'

const { years: words } = messages

/** The whole journal as documents, a file for each year. */
export const JournalYears = () => {
  const { documents } = useApi()
  const format = useFormat()
  const flushAll = useFlushAll()
  const { data: years } = useQuery(documents.years, {})
  const [chosen, setChosen] = useState<number[] | null>(null)
  if (!years || years.length === 0) return null
  return (
    <Section title={words.title} lead={words.lead}>
      <ul className={css.rows} aria-label={words.title}>
        {years.map(({ year, entries }) => (
          <li key={year} className={css.removed}>
            <span className={css.removedTitle}>
              {year}
              <span className={css.facts}> · {format.plural(entries, words.entries)}</span>
            </span>
            <Button aria-label={words.exportOf(String(year))} onPress={() => setChosen([year])}>
              {messages.export}
            </Button>
          </li>
        ))}
      </ul>
      {years.length > 1 && (
        <div>
          <Button icon="save" onPress={() => setChosen([])}>
            {words.all}
          </Button>
        </div>
      )}
      {chosen && (
        <ExportDialog
          source={{ kind: 'journal', years: chosen }}
          hasPaper={false}
          before={async () => {
            if (!(await flushAll())) throw new AppError('internal')
          }}
          onClose={() => setChosen(null)}
        />
      )}
    </Section>
  )
}
