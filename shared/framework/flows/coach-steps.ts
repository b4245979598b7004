/** The steps of a weekly debrief that may ask what a coach asked. */
export const COACH_STEPS = ['coach-1', 'coach-2', 'coach-3'] as const
export type CoachStep = (typeof COACH_STEPS)[number]
