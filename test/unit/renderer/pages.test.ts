import { describe, expect, test } from 'vitest'
import { answeredPages, pagesOf, resumeAt } from '../../../renderer/features/writing/pages.ts'
import { FLOW_IDS, FLOWS, PATH_IDS, stepsOf } from '../../../shared/framework/flows.ts'

const ids = (pages: readonly { id: string }[]): string[] => pages.map(({ id }) => id)
const stepsIn = (stepIds: readonly string[]) => (stepId: string) => stepIds.includes(stepId)

describe('the pages of a flow', () => {
  test.each(FLOW_IDS)('hold every step of %s once, in its order', (flow) => {
    const onPages = pagesOf(flow, 'full').flatMap(({ steps }) => ids(steps))
    expect(onPages).toEqual(ids(stepsOf(flow, 'full')))
  })

  test.each(FLOW_IDS)('are those that %s names, in its order', (flow) => {
    const onPath = FLOWS[flow].pages.filter(({ paths }) => paths?.length !== 0)
    expect(ids(pagesOf(flow, 'full'))).toEqual(ids(onPath))
  })

  test.each(PATH_IDS)('hold a coach’s question on the %s path only where one was kept', (path) => {
    const coach = pagesOf('weekly', path, new Set(['coach-2'])).find(({ id }) => id === 'coach')
    expect(ids(coach?.steps ?? [])).toEqual(['coach-2'])
    expect(ids(pagesOf('weekly', path))).not.toContain('coach')
  })

  test('leave out, on the short path, what has no step there', () => {
    expect(ids(pagesOf('weekly', 'short'))).toEqual(['moment', 'shows', 'plan'])
  })

  test('keep a page that only shows something', () => {
    expect(ids(pagesOf('revisit', 'full'))[0]).toBe('original')
    expect(ids(pagesOf('values-check', 'short'))[0]).toBe('value')
  })
})

describe('where writing goes on', () => {
  const pages = pagesOf('weekly', 'full')

  test('at the first page without a word', () => {
    const answered = answeredPages(pages, stepsIn(['learned', 'moment']))
    expect([...answered]).toEqual(['last-plan', 'moment'])
    expect(resumeAt(pages, answered)).toBe('part')
  })

  test('at the beginning of an empty entry, also where the first page asks for no words', () => {
    expect(resumeAt(pagesOf('revisit', 'full'), new Set())).toBe('original')
    expect(resumeAt(pagesOf('revisit', 'full'), new Set(['happened']))).toBe('process')
  })

  test('at a gap before what was written after it', () => {
    expect(resumeAt(pages, answeredPages(pages, stepsIn(['learned', 'part'])))).toBe('moment')
  })

  test('never at a page that asks for no words, once there are some', () => {
    const all = stepsOf('weekly', 'full').map(({ id }) => id)
    expect(resumeAt(pages, answeredPages(pages, stepsIn(all)))).toBe('plan')
  })

  test('at the last page where all have words; half a plan counts as begun', () => {
    const all = ['learned', 'moment', 'part', 'shows', 'obstacle', 'plan-if']
    expect(resumeAt(pages, answeredPages(pages, stepsIn(all)))).toBe('plan')
  })

  test('nowhere, where there is no page', () => {
    expect(resumeAt([], new Set())).toBe('')
  })
})
