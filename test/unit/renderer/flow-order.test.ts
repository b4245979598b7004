import { describe, expect, test } from 'vitest'
import { flowOrder } from '../../../renderer/features/this-week/flow-order.ts'

describe('the chooser of flows', () => {
  test('offers all but the weekly debrief, in the framework’s order while none was used', () => {
    expect(flowOrder([], true)).toEqual(['lenses', 'cycle', 'decision', 'revisit', 'values-check', 'free'])
  })

  test('puts the last used first, and offers none twice', () => {
    const order = flowOrder(['weekly', 'free', 'cycle'], true)
    expect(order).toEqual(['free', 'cycle', 'lenses', 'decision', 'revisit', 'values-check'])
  })

  test('offers no revisit while there is nothing to look back on', () => {
    expect(flowOrder(['revisit'], false)).not.toContain('revisit')
  })
})
