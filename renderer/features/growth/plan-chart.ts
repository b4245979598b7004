import type { OutputOf } from '../../../shared/contract/index.ts'
import type { Column } from '../../../shared/domain/charts/chart.ts'
import { type StackLayer, type StackPart, stackChart } from '../../../shared/domain/charts/stack-chart.ts'
import type { Swatch } from '../../../shared/domain/charts/swatches.ts'
import { type Bucket, fillBuckets } from '../../../shared/domain/growth/buckets.ts'
import type { Format } from '../../ui/format.ts'
import { messages, type PlanState } from './plan-messages.ts'

type PlanPoint = OutputOf<'growth.plans'>['points'][number]

/** From the foot of a column to its top. */
export const PLAN_STATES = ['kept', 'partly', 'not', 'let-go', 'open'] as const satisfies readonly PlanState[]

const SWATCHES: Readonly<Record<PlanState, Swatch>> = {
  kept: 'solid',
  partly: 'hatched',
  not: 'second',
  'let-go': 'dotted',
  open: 'open',
}

const LAYERS: readonly StackLayer[] = PLAN_STATES.map((state) => ({
  key: state,
  label: messages.states[state],
  swatch: SWATCHES[state],
}))

export type PlanPart = StackPart & {
  readonly state: PlanState
  readonly from: string
  readonly to: string
}

/** How many plans of each state were made in each bucket of time. */
export const partsOf = (points: readonly PlanPoint[], buckets: readonly Bucket[]): readonly PlanPart[] =>
  fillBuckets(buckets, points).flatMap(({ bucket, points: held }, column) =>
    PLAN_STATES.flatMap((state, layer) => {
      const count = held.filter(({ outcome }) => (outcome ?? 'open') === state).length
      if (count === 0) return []
      return [
        { key: `${bucket.key}|${state}`, column, layer, count, state, from: bucket.from, to: bucket.to },
      ]
    }),
  )

/** Plans over time, by how they went. */
export const planChart = (
  points: readonly PlanPoint[],
  columns: readonly Column[],
  parts: readonly PlanPart[],
  format: Format,
) => {
  const plural = (count: number): string => format.plural(count, messages.plans)
  const counted = PLAN_STATES.flatMap((state) => {
    const count = points.filter(({ outcome }) => (outcome ?? 'open') === state).length
    return count > 0 ? [messages.part(messages.states[state], plural(count))] : []
  })
  return stackChart(
    { title: messages.chart, columns, layers: LAYERS, parts },
    {
      summary: () => messages.summary(format.list(counted)),
      point: (state, column, count) => messages.point(state, column, plural(count)),
      axis: messages.axis,
      table: { when: messages.when },
    },
  )
}
