import type { SampleJournal } from './types.ts'
import { weeks001to006 } from './words/weeks-001-006.ts'

export const SAMPLE_WEEKS = 104

export const sampleJournal: SampleJournal = {
  people: [{ name: 'Marisela', label: 'a student' }],
  values: [{ key: 'all-voices', title: 'All voices', lived: '', notLived: '', packId: 'all-voices' }],
  following: [{ week: 1, weekday: 1, indicators: ['reflective-named-part'] }],
  vision: [],
  goals: [],
  results: [],
  strengths: [],
  entries: weeks001to006,
}
