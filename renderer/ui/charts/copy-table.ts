import type { ChartTable } from '../../../shared/domain/charts/chart.ts'

/** Tabs and line breaks would break a cell in two. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/gu, ' ')

/** The table as spreadsheets take it: cells by tab, rows by line. */
export const asTabs = ({ columns, rows }: ChartTable): string =>
  [columns, ...rows].map((row) => row.map(cell).join('\t')).join('\n')

const rowOf = (name: 'th' | 'td', cells: readonly string[]): HTMLTableRowElement => {
  const row = document.createElement('tr')
  for (const text of cells) {
    const element = document.createElement(name)
    element.textContent = text
    row.append(element)
  }
  return row
}

const asHtml = (title: string, { columns, rows }: ChartTable): string => {
  const table = document.createElement('table')
  const caption = document.createElement('caption')
  caption.textContent = title
  table.append(caption, rowOf('th', columns), ...rows.map((row) => rowOf('td', row)))
  return table.outerHTML
}

/** Puts the table on the clipboard, as a table and as plain text. */
export const copyTable = (title: string, table: ChartTable): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([asTabs(table)], { type: 'text/plain' }),
      'text/html': new Blob([asHtml(title, table)], { type: 'text/html' }),
    }),
  ])
