import type { Flow, PathId } from '../flows.ts'
import { COACH_STEPS } from './coach-steps.ts'

const BOTH: readonly PathId[] = ['short', 'full']
const FULL: readonly PathId[] = ['full']

/** The one flow with two paths; the short one can grow into the full one at any step. */
export const weekly: Flow = {
  id: 'weekly',
  title: 'Weekly debrief',
  sentence: 'One moment from your week, what it showed, and what you will try next.',
  minutes: { short: 4, full: 12 },
  pages: [
    { id: 'last-plan', title: 'Last week’s plan', hint: 'How it went, and what you learned' },
    { id: 'moment', title: 'One moment', hint: 'One scene, kept small' },
    { id: 'part', title: 'Your part', hint: 'What you meant, what happened, what was yours' },
    { id: 'shows', title: 'What it shows', hint: 'A trait or a value, seen at work' },
    { id: 'coach', title: 'From your coach', hint: 'A question that you kept for yourself', paths: [] },
    { id: 'obstacle', title: 'The obstacle', hint: 'What could stand in the way' },
    { id: 'plan', title: 'If, then', hint: 'A plan small enough to keep' },
    { id: 'ratings', title: 'How it was', hint: 'One to five, if you like', paths: FULL },
  ],
  steps: [
    {
      id: 'learned',
      kind: 'writing',
      page: 'last-plan',
      paths: FULL,
      rotates: false,
      prompt: 'Whatever became of the plan, what did trying it teach you?',
    },
    { id: 'moment', kind: 'writing', page: 'moment', paths: BOTH, rotates: true, prompt: '' },
    { id: 'part', kind: 'writing', page: 'part', paths: FULL, rotates: true, prompt: '' },
    { id: 'shows', kind: 'writing', page: 'shows', paths: BOTH, rotates: true, prompt: '' },
    ...COACH_STEPS.map(
      (id) => ({ id, kind: 'writing', page: 'coach', paths: [], rotates: false, prompt: '' }) as const,
    ),
    { id: 'obstacle', kind: 'writing', page: 'obstacle', paths: FULL, rotates: true, prompt: '' },
    { id: 'plan-if', kind: 'line', page: 'plan', paths: BOTH, rotates: false, prompt: 'If …' },
    { id: 'plan-then', kind: 'line', page: 'plan', paths: BOTH, rotates: false, prompt: '… then I will …' },
  ],
}
