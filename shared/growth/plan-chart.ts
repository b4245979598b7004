import type { PlanPoint } from '../contract/growth.ts'
import type { Chart, Column } from '../domain/charts/chart.ts'
import { type StackPart, stackChart } from '../domain/charts/stack-chart.ts'
import type { Swatch } from '../domain/charts/swatches.ts'
import { type Bucket, fillBuckets } from '../domain/growth/buckets.ts'
import type { ChartFormat } from './chart-format.ts'
import type { ChartWords, PlanState } from './chart-words.ts'

/** From the foot of a column to its top. */
export const PLAN_STATES = ['kept', 'partly', 'not', 'let-go', 'open'] as const satisfies readonly PlanState[]

const SWATCHES: Readonly<Record<PlanState, Swatch>> = {
  kept: 'solid',
  partly: 'hatched',
  not: 'second',
  'let-go': 'dotted',
  open: 'open',
}

export type PlanPart = StackPart & {
  readonly state: PlanState
  readonly from: string
  readonly to: string
}

type PlanDay = Pick<PlanPoint, 'day' | 'outcome'>

/** How many plans of each state were made in each bucket of time. */
export const partsOf = (points: readonly PlanDay[], buckets: readonly Bucket[]): readonly PlanPart[] =>
  fillBuckets(buckets, points).flatMap(({ bucket, points: held }, column) =>
    PLAN_STATES.flatMap((state, layer) => {
      const count = held.filter(({ outcome }) => (outcome ?? 'open') === state).length
      if (count === 0) return []
      return [
        { key: `${bucket.key}|${state}`, column, layer, count, state, from: bucket.from, to: bucket.to },
      ]
    }),
  )

type PlanData = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly parts: readonly PlanPart[]
}

/** Plans over time, by how they went. */
export const planChart = (data: PlanData, format: ChartFormat, words: ChartWords['plans']): Chart => {
  const plural = (count: number): string => format.plural(count, words.plans)
  const counted = PLAN_STATES.flatMap((state) => {
    const count = data.parts.filter((part) => part.state === state).reduce((sum, part) => sum + part.count, 0)
    return count > 0 ? [words.part(words.states[state], plural(count))] : []
  })
  const layers = PLAN_STATES.map((state) => ({
    key: state,
    label: words.states[state],
    swatch: SWATCHES[state],
  }))
  return stackChart(
    { ...data, layers },
    {
      summary: () => words.summary(format.list(counted)),
      point: (state, column, count) => words.point(state, column, plural(count)),
      axis: words.axis,
      table: { when: words.when },
    },
  )
}
