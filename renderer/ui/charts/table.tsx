import type { Chart } from '../../../shared/domain/charts/chart.ts'
import { Button } from '../button.tsx'
import { useToast } from '../toast.tsx'
import css from './chart.module.css'
import { copyTable } from './copy-table.ts'
import { messages } from './messages.ts'

/** What stands behind a chart, as a table that can be read and copied. */
export const TableOfChart = ({ id, chart: { title, table } }: { id: string; chart: Chart }) => {
  const { show } = useToast()
  const copy = async (): Promise<void> => {
    try {
      await copyTable(title, table)
      show({ text: messages.copied })
    } catch {
      show({ text: messages.copyFailed })
    }
  }
  return (
    <div id={id} className={css.tableBox}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
      <section className={css.scroll} aria-label={title} tabIndex={0}>
        <table className={css.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col" dir="auto">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells], row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a table is drawn anew as a whole
              <tr key={row}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                {cells.map((cell, column) => (
                  <td key={table.columns[column + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div>
        <Button icon="copy" onPress={() => void copy()}>
          {messages.copy}
          <span className="visually-hidden">{messages.ofChart(title)}</span>
        </Button>
      </div>
    </div>
  )
}
