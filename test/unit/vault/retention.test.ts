import { expect, test } from 'vitest'
import { type Keepable, planRetention } from '../../../main/core/vault/retention.ts'
import { fc } from '../../helpers/seeded.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 10, 21, 16, 10)
const ROOMY = { limitBytes: 1e12, zone: 'America/Chicago' }

const backup = (takenAt: number, bytes = 100, beforeChange = false): Keepable => ({
  id: `${takenAt}`,
  takenAt,
  bytes,
  beforeChange,
})
const daily = (days: number): Keepable[] => Array.from({ length: days }, (_, ago) => backup(NOW - ago * DAY))

test('nothing to keep is fine', () => {
  expect(planRetention([], ROOMY).dropped).toEqual([])
})

test('after two years of days, 7 daily, 5 weekly and 12 monthly are kept', () => {
  const { kept } = planRetention(daily(730), ROOMY)
  const counts = Object.groupBy([...kept.values()], (reason) => reason)
  expect(counts.newest).toHaveLength(1)
  expect(counts.daily).toHaveLength(6)
  // The newest of this week and of this month are already kept as the newest.
  expect(counts.weekly?.length).toBeGreaterThanOrEqual(3)
  expect(counts.monthly?.length).toBeGreaterThanOrEqual(10)
  expect(kept.size).toBeLessThanOrEqual(1 + 6 + 5 + 12)
})

test('of one local day the newest is kept, also across midnight in UTC', () => {
  const evening = backup(Date.UTC(2026, 10, 21, 23, 30))
  const later = backup(Date.UTC(2026, 10, 22, 1, 0))
  const plan = planRetention([evening, later], ROOMY)
  expect(plan.dropped).toEqual([evening.id])
})

test('over the limit the oldest go first, and the newest stays whatever its size', () => {
  const plan = planRetention([backup(NOW, 500), backup(NOW - DAY, 10), backup(NOW - 2 * DAY, 10)], {
    ...ROOMY,
    limitBytes: 100,
  })
  expect([...plan.kept.keys()]).toEqual([`${NOW}`])
})

test('two backups from before a change are kept beside the daily ones', () => {
  const changes = [
    backup(NOW - 400 * DAY, 1, true),
    backup(NOW - 500 * DAY, 1, true),
    backup(NOW - 600 * DAY, 1, true),
  ]
  const { kept } = planRetention([...daily(450), ...changes], ROOMY)
  const own = changes.map(({ id }) => kept.has(id))
  expect(own).toEqual([true, true, false])
})

test('every backup is either kept or dropped, the newest is always kept, and pruning again changes nothing', () => {
  const some = fc.uniqueArray(
    fc.record({
      takenAt: fc.integer({ min: 0, max: NOW }),
      bytes: fc.integer({ min: 1, max: 1000 }),
      beforeChange: fc.boolean(),
    }),
    { selector: ({ takenAt }) => takenAt, maxLength: 60 },
  )
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 20_000 }), (facts, limitBytes) => {
      const backups = facts.map((fact) => ({ ...fact, id: `${fact.takenAt}` }))
      const options = { limitBytes, zone: 'Pacific/Auckland' }
      const plan = planRetention(backups, options)
      expect(plan.kept.size + plan.dropped.length).toBe(backups.length)
      const newest = backups.toSorted((a, b) => b.takenAt - a.takenAt)[0]
      if (newest) expect(plan.kept.has(newest.id)).toBe(true)
      const left = backups.filter(({ id }) => plan.kept.has(id))
      expect(planRetention(left, options).dropped).toEqual([])
    }),
  )
})
