import { dayNumber } from './days.ts'
import type { SampleEntry, SampleJournal } from './types.ts'
import { cycles } from './words/cycles.ts'
import { decisions003to017 } from './words/decisions-003-017.ts'
import { decisions019to042 } from './words/decisions-019-042.ts'
import { decisions046to066 } from './words/decisions-046-066.ts'
import { decisions067to099 } from './words/decisions-067-099.ts'
import { following } from './words/following.ts'
import { freePieces } from './words/free.ts'
import { goals } from './words/goals.ts'
import { lenses } from './words/lenses.ts'
import { people } from './words/people.ts'
import { results } from './words/results.ts'
import { revisits009to034 } from './words/revisits-009-034.ts'
import { revisits056to089 } from './words/revisits-056-089.ts'
import { strengths } from './words/strengths.ts'
import { values } from './words/values.ts'
import { valuesChecks } from './words/values-checks.ts'
import { vision } from './words/vision.ts'
import { weeks001to006 } from './words/weeks-001-006.ts'
import { weeks007to014 } from './words/weeks-007-014.ts'
import { weeks015to020 } from './words/weeks-015-020.ts'
import { weeks021to026 } from './words/weeks-021-026.ts'
import { weeks028to033 } from './words/weeks-028-033.ts'
import { weeks034to043 } from './words/weeks-034-043.ts'
import { weeks044to048 } from './words/weeks-044-048.ts'
import { weeks049to054 } from './words/weeks-049-054.ts'
import { weeks055to059 } from './words/weeks-055-059.ts'
import { weeks060to067 } from './words/weeks-060-067.ts'
import { weeks068to079 } from './words/weeks-068-079.ts'
import { weeks080to085 } from './words/weeks-080-085.ts'
import { weeks086to095 } from './words/weeks-086-095.ts'
import { weeks096to101 } from './words/weeks-096-101.ts'
import { weeks102to104 } from './words/weeks-102-104.ts'

const entries: readonly SampleEntry[] = [
  ...weeks001to006,
  ...weeks007to014,
  ...weeks015to020,
  ...weeks021to026,
  ...weeks028to033,
  ...weeks034to043,
  ...weeks044to048,
  ...weeks049to054,
  ...weeks055to059,
  ...weeks060to067,
  ...weeks068to079,
  ...weeks080to085,
  ...weeks086to095,
  ...weeks096to101,
  ...weeks102to104,
  ...decisions003to017,
  ...decisions019to042,
  ...decisions046to066,
  ...decisions067to099,
  ...revisits009to034,
  ...revisits056to089,
  ...valuesChecks,
  ...lenses,
  ...cycles,
  ...freePieces,
]

/**
 * Two years of a fictional member: a teacher of seventh-grade mathematics at an invented school who becomes its coach
 * and then its assistant principal. Every person and place in it is made up. Days are told by weeks back from today
 * (week 104 is the last whole one), so no text names a month, a season, a holiday or a year.
 */
export const sampleJournal: SampleJournal = {
  people,
  values,
  following,
  vision,
  goals,
  results,
  strengths,
  entries: entries.toSorted((a, b) => dayNumber(a) - dayNumber(b)),
}
