import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { columnWidths } from '../../../../shared/domain/document/column-widths.ts'
import type { Align, Cell, Direction, Table as Grid } from '../../../../shared/domain/document/model.ts'
import { type Page, runsOf } from './runs.ts'
import { HAIRLINE } from './styles.ts'

const ALIGNMENTS: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  start: AlignmentType.START,
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
}

const line = { style: 'single', size: 4, color: HAIRLINE } as const
const none = { style: 'none', size: 0, color: 'auto' } as const

/**
 * A table whose head comes again on each page. Cells are text, whatever they begin with.
 * @param indent from the margin, in twentieths of a point
 */
export const tableOf = (
  { columns, rows, rowHeads }: Pick<Grid, 'columns' | 'rows' | 'rowHeads'>,
  direction: Direction,
  indent: number,
  page: Page & { readonly width: number },
): Table => {
  const { shares } = columnWidths({ columns, rows })
  const widths = shares.map((share) => Math.floor((page.width - indent) * share))
  const cell = (inlines: Cell, at: number, style: string): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style,
          alignment: ALIGNMENTS[columns[at]?.align ?? 'start'],
          ...(direction === 'rtl' ? { bidirectional: true } : {}),
          children: runsOf(inlines, direction, page),
        }),
      ],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head: inlines }, at) => cell(inlines, at, 'TableHead')),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((inlines, at) =>
          cell(inlines, at, rowHeads && at === 0 ? 'TableRowHead' : 'TableWords'),
        ),
      }),
  )
  return new Table({
    rows: [head, ...body],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...(indent > 0 ? { indent: { size: indent, type: WidthType.DXA } } : {}),
    ...(direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    margins: { left: 80, right: 80 },
    tableLook: { firstRow: true, firstColumn: rowHeads, noHBand: true, noVBand: true },
  })
}
