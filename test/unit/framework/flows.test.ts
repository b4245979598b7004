import { describe, expect, it } from 'vitest'
import { FLOW_IDS, FLOWS, stepOf, stepsOf } from '../../../shared/framework/flows.ts'

const flows = FLOW_IDS.map((id) => FLOWS[id])
// A step of no path asks in a coach’s words.
const asked = flows.flatMap(({ id, steps }) =>
  steps.filter(({ paths }) => paths.length > 0).map((step) => ({ ...step, flow: id })),
)
const fixed = asked.filter(({ flow, kind, rotates }) => flow !== 'free' && kind === 'writing' && !rotates)
const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at)
const expectPlainWords = (text: string): void => {
  expect(text).not.toMatch(/[!'"`]|\.\.\.|\s\s/)
  expect(text).toBe(text.trim().normalize('NFC'))
}

describe('the flows', () => {
  it('know no step that was never given', () => {
    expect(stepOf('weekly', 'constructor')).toBeUndefined()
    expect(stepOf('revisit', 'original')).toBeUndefined()
  })

  it.each(flows)('$id has pages and steps of its own, each step on one of its pages', (flow) => {
    expect(flow).toBe(FLOWS[flow.id])
    expect(repeated(flow.pages.map(({ id }) => id))).toEqual([])
    expect(repeated(flow.steps.map(({ id }) => id))).toEqual([])
    const order = flow.pages.map(({ id }) => id)
    const places = flow.steps.map(({ page }) => order.indexOf(page))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it.each(flows)('$id says what it is in one plain sentence', ({ sentence, title }) => {
    expectPlainWords(title)
    expectPlainWords(sentence)
    expect(sentence).toMatch(/^[^.?]+\.$/)
    expect(sentence.length).toBeLessThanOrEqual(110)
  })

  it('have a short path in the weekly debrief alone', () => {
    for (const { id, minutes } of flows) {
      if (id === 'weekly') expect(stepsOf(id, 'short').length).toBeLessThan(stepsOf(id, 'full').length)
      else expect(stepsOf(id, 'short')).toEqual(stepsOf(id, 'full'))
      expect(minutes.short !== undefined).toBe(id === 'weekly')
    }
  })

  it('show the locked original before a revisit asks, and the process before the outcome', () => {
    const { pages, steps } = FLOWS.revisit
    expect(pages[0]?.id).toBe('original')
    expect(steps.some(({ page }) => page === 'original')).toBe(false)
    const order = steps.map(({ id }) => id)
    expect(order.indexOf('process')).toBeLessThan(order.indexOf('outcome'))
  })

  it.each(fixed)('$flow, $id asks one thing in plain words, and at most one more', ({ prompt }) => {
    expectPlainWords(prompt)
    expect(prompt).toMatch(/[.?]$/)
    expect(prompt.length).toBeLessThanOrEqual(190)
    expect(prompt.split('?').length - 1).toBeLessThanOrEqual(2)
  })

  it('never ask the same thing twice', () => {
    expect(repeated(fixed.map(({ prompt }) => prompt))).toEqual([])
  })
})
