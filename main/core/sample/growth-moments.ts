import type { SampleCalendar } from './calendar.ts'
import type { Moment, Stage } from './moments.ts'
import type { SampleGoal, SampleResult, SampleStrength, SampleVision } from './types.ts'

/** Results are read off at the end of a week. */
const FRIDAY = 5
/** When a goal’s last term is in sight. */
const WEEKS_BEFORE_END = 12

const termOn = async (day: string, { call }: Stage): Promise<string | null> =>
  (await call('terms.list', {})).find(({ from, to }) => from <= day && day <= to)?.id ?? null

export const visionMoment = (vision: SampleVision, calendar: SampleCalendar): Moment => ({
  at: calendar.at(vision, '20:15'),
  play: async ({ call }) => {
    await call('vision.save', { body: vision.words })
  },
})

const setGoal = async (goal: SampleGoal, stage: Stage): Promise<void> => {
  const { call, calendar, ids } = stage
  const { key, title, why, steps } = goal
  const termId = await termOn(calendar.dayOf(goal), stage)
  const { id: goalId } = await call('goals.save', { title, why, termId })
  ids.keep('goal', key, goalId)
  for (const [index, { words }] of steps.entries()) {
    const goal = await call('goals.saveStep', { goalId, text: words })
    const made = goal.steps.at(-1)
    if (made) ids.keep('step', `${key} ${index}`, made.id)
  }
}

/** A goal that outlives its term is taken on into the one in which it ends. */
const takingOn = ({ key, title, week, untilWeek }: SampleGoal, calendar: SampleCalendar): Moment => ({
  at: calendar.at({ week: Math.max(week + 1, untilWeek - WEEKS_BEFORE_END), weekday: FRIDAY }, '08:05'),
  play: async (stage) => {
    const { call, ids } = stage
    const termId = await termOn(calendar.dayOf({ week: untilWeek, weekday: FRIDAY }), stage)
    if (termId !== null) await call('goals.save', { id: ids.of('goal', key), title, termId })
  },
})

const closingOf = ({ key, closed }: SampleGoal, calendar: SampleCalendar): Moment[] =>
  closed === null
    ? []
    : [
        {
          at: calendar.at(closed, '20:40'),
          play: async ({ call, ids }) => {
            const { closing, lastWord } = closed
            await call('goals.close', { goalId: ids.of('goal', key), closing, lastWord })
          },
        },
      ]

/** A goal is set with its steps, which are done one by one, and may be closed. */
export const goalMoments = (goal: SampleGoal, calendar: SampleCalendar): Moment[] => [
  { at: calendar.at(goal, '07:30'), play: (stage) => setGoal(goal, stage) },
  takingOn(goal, calendar),
  ...closingOf(goal, calendar),
  ...goal.steps.flatMap(({ doneInWeek }, index): Moment[] =>
    doneInWeek === null
      ? []
      : [
          {
            at: calendar.at({ week: doneInWeek, weekday: FRIDAY }, '17:45'),
            play: async ({ call, ids }) => {
              await call('goals.setStepDone', { stepId: ids.of('step', `${goal.key} ${index}`), done: true })
            },
          },
        ],
  ),
]

export const resultMoment = (result: SampleResult, calendar: SampleCalendar): Moment => ({
  at: calendar.at(result, '17:50'),
  play: async ({ call, ids }) => {
    const { title, before, after, unit, source, who, groupSize, myPart } = result
    await call('goals.saveResult', {
      goalId: ids.of('goal', result.goal),
      measure: title,
      unit,
      before,
      beforeDay: calendar.dayOf({ week: result.beforeWeek, weekday: FRIDAY }),
      after,
      day: calendar.dayOf({ week: result.afterWeek, weekday: FRIDAY }),
      source,
      who,
      people: groupSize,
      myPart,
    })
  },
})

/** A strength or growth area as it is worded, worded anew and, sometimes, closed with a last word. */
export const strengthMoments = (
  { key, kind, title, versions, lastWord }: SampleStrength,
  calendar: SampleCalendar,
): Moment[] => [
  ...versions.map(
    (version, index): Moment => ({
      at: calendar.at(version, '07:35'),
      play: async ({ call, ids }) => {
        const { id } = await call('strengths.save', {
          kind: kind === 'growth' ? 'growth-area' : kind,
          title,
          body: version.words,
          ...(index > 0 && { id: ids.of('strength', key) }),
        })
        if (index === 0) ids.keep('strength', key, id)
      },
    }),
  ),
  ...(lastWord
    ? [
        {
          at: calendar.at(lastWord, '21:00'),
          play: async ({ call, ids }: Stage) => {
            await call('strengths.close', { id: ids.of('strength', key), lastWord: lastWord.words })
          },
        },
      ]
    : []),
]
