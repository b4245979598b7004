import { useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { useExporting } from '../../ui/documents/use-exporting.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { messages } from './messages.ts'
import css from './summaries.module.css'

const { years: words } = messages

/** The whole journal as documents, a file for each year. */
export const JournalYears = () => {
  const { documents } = useApi()
  const format = useFormat()
  const { exportThis, dialog } = useExporting()
  const { data: years } = useQuery(documents.years, {})
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
            <Button
              aria-label={words.exportOf(String(year))}
              onPress={() => exportThis({ kind: 'journal', years: [year] })}
            >
              {messages.export}
            </Button>
          </li>
        ))}
      </ul>
      {years.length > 1 && (
        <div>
          <Button icon="save" onPress={() => exportThis({ kind: 'journal', years: [] })}>
            {words.all}
          </Button>
        </div>
      )}
      {dialog}
    </Section>
  )
}
