import { expect, test } from 'vitest'
import { type StateFacts, stateOf } from '../../../main/core/decisions/state.ts'

const RECORDED: StateFacts = { recordedAt: 10, revisitOn: '2026-09-18', revisitSetAt: 10, finishedAt: [] }
const TODAY = '2026-09-18'

test.each([
  ['not recorded, although its day has come', { ...RECORDED, recordedAt: null }, 'writing'],
  ['the day before', { ...RECORDED, revisitOn: '2026-09-19' }, 'open'],
  ['on the day', RECORDED, 'due'],
  ['a year late', { ...RECORDED, revisitOn: '2025-09-18' }, 'due'],
  ['without a day', { ...RECORDED, revisitOn: null, revisitSetAt: null }, 'open'],
  ['looked at before its day', { ...RECORDED, revisitOn: '2026-09-19', finishedAt: [11] }, 'revisited'],
  [
    'looked at, then put off to a day that is still to come',
    { ...RECORDED, revisitOn: '2026-12-01', revisitSetAt: 12, finishedAt: [11] },
    'open',
  ],
  [
    'looked at, then put off to a day that has come',
    { ...RECORDED, revisitSetAt: 12, finishedAt: [11] },
    'due',
  ],
  ['looked at twice', { ...RECORDED, revisitSetAt: 12, finishedAt: [11, 13] }, 'revisited'],
  [
    'looked at without a day',
    { ...RECORDED, revisitOn: null, revisitSetAt: null, finishedAt: [11] },
    'revisited',
  ],
] as const)('%s', (_, facts, state) => {
  expect(stateOf(facts, TODAY)).toBe(state)
})
