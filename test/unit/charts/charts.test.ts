import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calibrationChart } from '../../../shared/domain/charts/calibration-chart.ts'
import { paletteOf } from '../../../shared/domain/charts/palette.ts'
import { type RowCell, rowsChart } from '../../../shared/domain/charts/rows-chart.ts'
import { countTicks, type StackPart, stackChart } from '../../../shared/domain/charts/stack-chart.ts'
import { legendPlaces } from '../../../shared/domain/charts/swatches.ts'
import { placeWeeks, type WeekCell, weeksChart } from '../../../shared/domain/charts/weeks-chart.ts'
import { TRAIT_IDS } from '../../../shared/framework/traits.ts'
import { columnsOf, drawn } from './setup.ts'

const ROWS = [
  { key: 'for', label: 'For', mark: 'dot' },
  { key: 'against', label: 'Against', mark: 'ring' },
] as const

const rows = (cells: readonly RowCell[], count = 12) =>
  rowsChart(
    { title: 'All voices', columns: columnsOf(count), rows: ROWS, cells },
    {
      summary: ({ cells: all }) => `${all.length} marks`,
      point: (row, column, times) => `${row}, ${column}: ${times}`,
      table: { when: 'When' },
    },
  )

const LAYERS = [
  { key: 'kept', label: 'Kept', swatch: 'solid' },
  { key: 'partly', label: 'Partly', swatch: 'hatched' },
  { key: 'open', label: 'Open', swatch: 'open' },
] as const

const stack = (parts: readonly StackPart[]) =>
  stackChart(
    { title: 'Plans', columns: columnsOf(4), layers: LAYERS, parts },
    {
      summary: () => 'Plans by month.',
      point: (layer, column, count) => `${layer}, ${column}: ${count}`,
      axis: 'Plans',
      table: { when: 'When' },
    },
  )

const weeks = (year: number, cells: readonly WeekCell[]) =>
  weeksChart(
    { title: String(year), year, weeks: cells },
    {
      summary: () => 'Weeks.',
      point: (week, entries) => `${week}: ${entries}`,
      months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
      table: { week: 'Week', entries: 'Entries' },
    },
  )

const week = (from: string, entries: number): WeekCell => ({ from, name: `Week of ${from}`, entries })

describe('marks in rows', () => {
  it('stand empty without a mark', () => {
    const chart = rows([])
    expect(drawn(chart).points).toEqual([])
    expect(chart.table.rows).toEqual([])
  })

  it('are one for each row and column, with their number where there are several, and are never added up', () => {
    const chart = rows([
      { key: 'a', row: 0, column: 2, count: 1 },
      { key: 'b', row: 1, column: 2, count: 3 },
    ])
    const seen = drawn(chart)
    expect(seen.points).toEqual([
      { key: 'a', label: 'For, Week 2: 1' },
      { key: 'b', label: 'Against, Week 2: 3' },
    ])
    expect(seen.counts).toEqual(['3'])
    expect(chart.table).toEqual({ columns: ['When', 'For', 'Against'], rows: [['Week 2', '1', '3']] })
  })

  it('differ by more than colour', () => {
    const seen = drawn(
      rows([
        { key: 'a', row: 0, column: 0, count: 1 },
        { key: 'b', row: 1, column: 0, count: 1 },
      ]),
    )
    expect(new Set(seen.fills).size).toBe(2)
  })
})

describe('stacked counts', () => {
  it('stand on each other in the order of their layers, whatever the order that they come in', () => {
    const chart = stack([
      { key: 'top', column: 1, layer: 2, count: 1 },
      { key: 'foot', column: 1, layer: 0, count: 2 },
    ])
    const seen = drawn(chart)
    expect(seen.points.map(({ key }) => key)).toEqual(['foot', 'top'])
    expect(chart.table.rows).toEqual([['Week 1', '2', '0', '1']])
    expect(chart.points.map(({ row }) => row)).toEqual([0, 2].map((layer) => -layer))
  })

  it('have a filling of their own each, with the legend that says which', () => {
    const seen = drawn(stack(LAYERS.map((_, layer) => ({ key: `${layer}`, column: 0, layer, count: 1 }))))
    expect(new Set(seen.fills).size).toBe(LAYERS.length)
    for (const { label } of LAYERS) expect(seen.texts).toContain(label)
    expect(seen.markup).toContain('<pattern')
  })

  it('have whole numbers at the axis', () => {
    expect(countTicks(1)).toEqual([0, 1])
    expect(countTicks(7)).toEqual([0, 2, 4, 6])
    expect(countTicks(500)).toEqual([0, 200, 400])
  })

  it('break their legend where there is little room', () => {
    const surface = { document: globalThis as never, width: 120, scheme: 'print' } as const
    expect(legendPlaces(LAYERS, surface).map(({ line }) => line)).toEqual([0, 1, 2])
  })
})

describe('a year of weeks', () => {
  it('puts a week that began in the year before under January', () => {
    const placed = placeWeeks({
      title: '',
      year: 2026,
      weeks: [week('2025-12-29', 1), week('2026-01-05', 0)],
    })
    expect(placed.map(({ month, place }) => [month, place])).toEqual([
      [0, 0],
      [0, 1],
    ])
  })

  it('leads to the weeks in which something was written, and lists all of them', () => {
    const chart = weeks(2026, [week('2026-12-21', 0), week('2026-12-28', 2)])
    expect(drawn(chart).points).toEqual([{ key: '2026-12-28', label: 'Week of 2026-12-28: 2' }])
    expect(chart.table.rows).toEqual([
      ['Week of 2026-12-21', '0'],
      ['Week of 2026-12-28', '2'],
    ])
  })
})

describe('predictions by how likely they were thought', () => {
  it('stand where they were said to, each group with its count', () => {
    const bin = { key: 'high', from: 80, to: 100, total: 12, said: 85, least: 50, most: 75 }
    const chart = calibrationChart(
      { title: 'Predictions', bins: [bin] },
      {
        summary: () => 'Twelve.',
        point: ({ from, to, total }) => `${from} to ${to}: ${total}`,
        count: ({ total }) => String(total),
        axes: { expected: 'Expected', happened: 'Happened' },
        table: { expected: 'Expected', count: 'Predictions', came: 'Came true' },
        came: ({ least, most }) => `${least} to ${most}`,
        range: (from, to) => `${from} to ${to}`,
        percent: (percent) => `${percent}%`,
      },
    )
    const seen = drawn(chart)
    expect(seen.points).toEqual([{ key: 'high', label: '80 to 100: 12' }])
    expect(seen.counts).toEqual(['12'])
    expect(chart.table.rows).toEqual([['80 to 100', '12', '50 to 75']])
  })
})

describe('the colours', () => {
  const tokens = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8')
  const token = (name: string): string | undefined =>
    new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1]

  it('of what is printed have the hues of the screens, on white', () => {
    const { traits, accent, ink, ground } = paletteOf('print')
    expect([ink, ground]).toEqual(['#000000', '#ffffff'])
    expect(accent).toBe(token('accent'))
    for (const trait of TRAIT_IDS) expect(traits[trait]).toBe(token(`trait-${trait}`))
  })

  it('follow the page on a screen, and need nothing of it elsewhere', () => {
    const chart = rows([{ key: 'a', row: 0, column: 0, count: 1 }])
    expect(drawn(chart, { scheme: 'screen' }).markup).toContain('var(--accent)')
    expect(drawn(chart).markup).not.toContain('var(')
  })
})
