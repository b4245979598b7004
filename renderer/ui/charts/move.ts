import type { ChartPoint } from '../../../shared/domain/charts/chart.ts'

const columnsOf = (points: readonly ChartPoint[]): readonly number[] =>
  [...new Set(points.map(({ column }) => column))].toSorted((a, b) => a - b)

const inColumn = (points: readonly ChartPoint[], column: number | undefined): readonly ChartPoint[] =>
  points.filter((point) => point.column === column).toSorted((a, b) => a.row - b.row)

const nearest = (points: readonly ChartPoint[], row: number): ChartPoint | undefined =>
  points.toSorted((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row))[0]

/**
 * Where a key leads from a point: left and right to the next column that holds one, up and down within the column,
 * Home and End to the first and last. Null where the key leads nowhere.
 */
export const movedTo = (points: readonly ChartPoint[], from: string, key: string): ChartPoint | null => {
  const here = points.find((point) => point.key === from)
  if (!here) return null
  const columns = columnsOf(points)
  const at = columns.indexOf(here.column)
  const beside = (by: number): ChartPoint | undefined => nearest(inColumn(points, columns[at + by]), here.row)
  const own = inColumn(points, here.column)
  const place = own.indexOf(here)
  const ways: Readonly<Record<string, () => ChartPoint | undefined>> = {
    ArrowRight: () => beside(1),
    ArrowLeft: () => beside(-1),
    ArrowDown: () => own[place + 1],
    ArrowUp: () => own[place - 1],
    Home: () => inColumn(points, columns[0])[0],
    End: () => inColumn(points, columns.at(-1)).at(-1),
  }
  const found = ways[key]?.()
  return found && found !== here ? found : null
}
