import type { Calibration } from '../domain/calibration.ts'
import { type CalibrationPoint, calibrationChart } from '../domain/charts/calibration-chart.ts'
import type { Chart } from '../domain/charts/chart.ts'
import type { ChartFormat } from './chart-format.ts'
import type { ChartWords } from './chart-words.ts'

/** How likely predictions seemed, and how many came true; null where there are too few to look at together. */
export const predictionChart = (
  title: string,
  { told, bins }: Calibration,
  format: ChartFormat,
  words: ChartWords['calibration'],
): Chart | null => {
  if (!bins) return null
  const percent = (value: number): string => format.percent(Math.round(value) / 100)
  const points = bins.flatMap(({ from, to, total, said, least, most }): CalibrationPoint[] =>
    said === null || least === null || most === null
      ? []
      : [{ key: `${from}`, from, to, total, said, least, most }],
  )
  const rangeOf = (from: number, to: number): string => words.range(percent(from), percent(to))
  const came = ({ least, most }: CalibrationPoint): string => words.came(percent(least), percent(most))
  const predictions = (count: number): string => format.plural(count, words.told)
  const sayBin = (bin: CalibrationPoint): string =>
    words.bin(rangeOf(bin.from, bin.to), predictions(bin.total), came(bin))
  return calibrationChart(
    { title, bins: points },
    {
      summary: () =>
        [
          words.summary(predictions(told), format.plural(points.length, words.groups)),
          ...points.map((bin) => `${sayBin(bin)}.`),
        ].join(' '),
      point: sayBin,
      count: ({ total }) => format.number(total),
      axes: words.axes,
      table: words.table,
      came,
      range: rangeOf,
      percent,
    },
  )
}
