import { expect, test } from 'vitest'
import { calibrationOf, LEAST_REVISITED, type Turned } from '../../../shared/domain/calibration.ts'

const many = (count: number, percent: number | null, cameTrue: Turned['cameTrue']): Turned[] =>
  Array.from({ length: count }, () => ({ percent, cameTrue }))

test('nothing yet is no chart, and counts nothing', () => {
  expect(calibrationOf([])).toEqual({ told: 0, cannotTell: 0, withoutPercent: 0, bins: null })
})

test('nineteen are a list, twenty are a chart', () => {
  expect(calibrationOf(many(LEAST_REVISITED - 1, 60, 'yes')).bins).toBeNull()
  expect(calibrationOf(many(LEAST_REVISITED, 60, 'yes')).bins).toHaveLength(5)
})

test('what nobody can tell, and what was said without a percentage, does not make up the twenty', () => {
  const turned = [...many(19, 60, 'yes'), ...many(5, 60, 'cannot-tell'), ...many(7, null, 'no')]
  expect(calibrationOf(turned)).toEqual({ told: 19, cannotTell: 5, withoutPercent: 7, bins: null })
})

test('partly is neither a yes nor a no: the share lies between the two', () => {
  const { bins } = calibrationOf([...many(5, 70, 'yes'), ...many(5, 70, 'partly'), ...many(10, 70, 'no')])
  expect(bins?.[3]).toEqual({
    from: 60,
    to: 79,
    yes: 5,
    partly: 5,
    no: 10,
    total: 20,
    said: 70,
    least: 25,
    most: 50,
  })
})

test('an empty bin stays, with no share made up for it', () => {
  const { bins } = calibrationOf(many(20, 0, 'no'))
  expect(bins?.[0]).toMatchObject({ total: 20, least: 0, most: 0 })
  expect(bins?.[2]).toMatchObject({ total: 0, said: null, least: null, most: null })
})

test('each percentage from 0 to 100 lies in one bin', () => {
  const { bins } = calibrationOf(Array.from({ length: 101 }, (_, percent) => ({ percent, cameTrue: 'no' })))
  expect(bins?.map(({ total }) => total)).toEqual([20, 20, 20, 20, 21])
  expect(bins?.at(-1)?.to).toBe(100)
})
