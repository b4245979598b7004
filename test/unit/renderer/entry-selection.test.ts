import { expect, test } from 'vitest'
import {
  inOrder,
  NONE_CHOSEN,
  stretched,
  toggled,
  withWhole,
} from '../../../renderer/features/journal/selection.ts'

const entry = (id: string, day: string, createdAt = 0) => ({ id, day, createdAt })
const OLD = entry('old', '2024-01-05')
const EARLY = entry('early', '2024-02-09', 1)
const LATE = entry('late', '2024-02-09', 2)
const NEW = entry('new', '2024-03-15')
/** As the journal lists them: newest first. */
const LIST = [NEW, LATE, EARLY, OLD]
const idsOf = ({ chosen }: typeof NONE_CHOSEN) => [...chosen.keys()].sort()

test('an entry is chosen, and let go again', () => {
  const one = toggled(NONE_CHOSEN, OLD)
  expect(idsOf(one)).toEqual(['old'])
  expect(idsOf(toggled(one, OLD))).toEqual([])
})

test('a range goes from the entry before to this one, whichever stands first', () => {
  const down = stretched(toggled(NONE_CHOSEN, LATE), OLD, LIST)
  expect(idsOf(down)).toEqual(['early', 'late', 'old'])
  const up = stretched(toggled(NONE_CHOSEN, OLD), LATE, LIST)
  expect(idsOf(up)).toEqual(['early', 'late', 'old'])
})

test('a range keeps what was chosen before it, and the next one begins where it ended', () => {
  const one = stretched(toggled(toggled(NONE_CHOSEN, NEW), EARLY), OLD, LIST)
  expect(idsOf(one)).toEqual(['early', 'new', 'old'])
  expect(idsOf(stretched(one, LATE, LIST))).toEqual(['early', 'late', 'new', 'old'])
})

test('without a beginning, or with one that another search found, a range is its one entry', () => {
  expect(idsOf(stretched(NONE_CHOSEN, EARLY, LIST))).toEqual(['early'])
  const elsewhere = toggled(NONE_CHOSEN, entry('elsewhere', '2020-01-01'))
  expect(idsOf(stretched(elsewhere, EARLY, LIST))).toEqual(['early', 'elsewhere'])
})

test('the whole list joins what was chosen elsewhere', () => {
  const elsewhere = toggled(NONE_CHOSEN, entry('elsewhere', '2020-01-01'))
  expect(idsOf(withWhole(elsewhere, [EARLY, OLD]))).toEqual(['early', 'elsewhere', 'old'])
})

test('chosen entries are told in the order in which they happened', () => {
  expect(inOrder(withWhole(NONE_CHOSEN, LIST))).toEqual(['old', 'early', 'late', 'new'])
})
