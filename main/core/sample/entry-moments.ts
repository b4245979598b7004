import type { Entry } from '../../../shared/contract/journal.ts'
import type { SampleCalendar } from './calendar.ts'
import type { Moment, Stage } from './moments.ts'
import type {
  SampleDebrief,
  SampleDecision,
  SampleEntry,
  SampleMark,
  SampleRevisit,
  SampleValuesCheck,
} from './types.ts'

/** The window that the sample was written in. */
const CLIENT = 'sample-journal'

/** When the fictional member writes: a debrief as school empties on Friday, what takes longer in the evening. */
const TIMES: Readonly<Record<SampleEntry['flow'], string>> = {
  weekly: '16:10',
  lenses: '19:35',
  cycle: '20:05',
  decision: '19:20',
  revisit: '18:40',
  'values-check': '20:30',
  free: '21:10',
}
/** A debrief at the weekend is written in the morning. */
const WEEKEND_TIME = '09:25'
const MOST_LATE_MINUTES = 47

/** Minutes after the usual time, different each week and the same each time. */
const minutesLate = ({ week, weekday }: SampleEntry): number => (week * 31 + weekday * 17) % MOST_LATE_MINUTES

const begin = (entry: SampleEntry, { call, ids }: Stage): Promise<Entry> => {
  if (entry.flow === 'revisit') return call('decisions.revisit', { decisionId: ids.of('decision', entry.of) })
  return call('journal.start', { flow: entry.flow, path: entry.flow === 'weekly' ? entry.path : 'full' })
}

const promptOf = (entry: SampleEntry, stepId: string): string | null => {
  if (entry.flow !== 'weekly') return null
  return Object.entries(entry.prompts).find(([step]) => step === stepId)?.[1] ?? null
}

const write = async (entry: SampleEntry, entryId: string, { call }: Stage): Promise<void> => {
  const steps = Object.entries(entry.words).map(([stepId, body]) => ({
    stepId,
    promptId: promptOf(entry, stepId),
    body,
    baseVersion: 0,
  }))
  if (steps.length > 0) await call('journal.saveDraft', { entryId, client: CLIENT, steps })
}

const answerLastPlan = async (
  { lastPlan }: SampleDebrief,
  entryId: string,
  { call }: Stage,
): Promise<void> => {
  if (lastPlan === undefined) return
  for (const { id } of await call('reflection.plansFor', { entryId }))
    await call('reflection.answer', { commitmentId: id, entryId, outcome: lastPlan })
}

const rate = async ({ ratings = [] }: SampleDebrief, entryId: string, { call }: Stage): Promise<void> => {
  for (const { indicator, score, reason = '' } of ratings)
    await call('ratings.rate', { entryId, indicatorId: indicator, score, reason })
}

const decide = async (entry: SampleDecision, entryId: string, stage: Stage): Promise<void> => {
  const { call, ids, calendar } = stage
  await call('decisions.setFacts', {
    entryId,
    percent: entry.percent,
    revisitOn: calendar.dayOf(entry.revisitOn),
    valueIds: entry.values.map((key) => ids.of('value', key)),
  })
  await call('decisions.record', { entryId })
  ids.keep('decision', entry.key, entryId)
}

const lookBack = async ({ cameTrue }: SampleRevisit, entryId: string, { call }: Stage): Promise<void> => {
  await call('decisions.setCameTrue', { entryId, cameTrue })
}

const chooseValue = async (
  { value }: SampleValuesCheck,
  entryId: string,
  { call, ids }: Stage,
): Promise<void> => {
  await call('values.setForEntry', { entryId, valueId: ids.of('value', value) })
}

/** What each flow asks for beside words. */
const answerFacts = async (entry: SampleEntry, entryId: string, stage: Stage): Promise<void> => {
  if (entry.flow === 'weekly') {
    await answerLastPlan(entry, entryId, stage)
    await rate(entry, entryId, stage)
  }
  if (entry.flow === 'decision') await decide(entry, entryId, stage)
  if (entry.flow === 'revisit') await lookBack(entry, entryId, stage)
  if (entry.flow === 'values-check') await chooseValue(entry, entryId, stage)
}

const mark = async (
  { step, quote, starred, for: supports = [], against = [] }: SampleMark,
  entry: Entry,
  { call, ids }: Stage,
): Promise<void> => {
  const start = entry.steps.find(({ stepId }) => stepId === step)?.body.indexOf(quote) ?? -1
  if (start < 0) throw new Error(`the sample marks words that are not in ${step} of ${entry.day}`)
  const passage = await call('passages.mark', {
    entryId: entry.id,
    stepId: step,
    start,
    end: start + quote.length,
    quote,
    targets: [
      ...supports.map((ref) => ({ ...ids.targetOf(ref), stance: 'for' as const })),
      ...against.map((ref) => ({ ...ids.targetOf(ref), stance: 'against' as const })),
    ],
  })
  if (starred) await call('passages.setStarred', { passageId: passage.id, starred })
}

/** Keeps the id of the plan that a debrief made, for the words that name it later. */
const keepPlan = async (week: number, entryId: string, { call, ids }: Stage): Promise<void> => {
  const plans = await call('reflection.commitments', { state: 'open', limit: 10 })
  const made = plans.find((plan) => plan.entryId === entryId)
  if (made) ids.keep('commitment', `w${week}`, made.id)
}

const playEntry = async (entry: SampleEntry, stage: Stage): Promise<void> => {
  const { call, wait } = stage
  const { id: entryId } = await begin(entry, stage)
  wait(entry.flow === 'weekly' && entry.path === 'short' ? 4 : 9)
  await write(entry, entryId, stage)
  wait(2)
  await answerFacts(entry, entryId, stage)
  const finished = await call('journal.finish', { entryId })
  if (entry.tags) await call('journal.setTags', { entryId, tags: [...entry.tags] })
  if (entry.starred) await call('journal.setStarred', { entryId, starred: true })
  if (entry.flow === 'weekly') await keepPlan(entry.week, entryId, stage)
  wait(1)
  for (const marked of entry.marks ?? []) await mark(marked, finished.entry, stage)
}

const notesOf = ({ key, notes = [] }: SampleDecision, calendar: SampleCalendar): Moment[] =>
  notes.map((note) => ({
    at: calendar.at(note, '17:30'),
    play: async ({ call, ids }) => {
      await call('decisions.addNote', { decisionId: ids.of('decision', key), body: note.body })
    },
  }))

/** On Sunday the plan finds its goal, which may be younger than the plan; later it may be let go. */
const planMoments = (
  { week, planServes, letGo }: SampleDebrief,
  calendar: SampleCalendar,
): readonly (Moment | null)[] => {
  const plan = ({ ids }: Stage): string => ids.of('commitment', `w${week}`)
  return [
    planServes === undefined
      ? null
      : {
          at: calendar.at({ week, weekday: 7 }, '21:30'),
          play: async (stage) => {
            const goalId = stage.ids.of('goal', planServes)
            await stage.call('goals.setPlanGoal', { commitmentId: plan(stage), goalId })
          },
        },
    letGo === undefined
      ? null
      : {
          at: calendar.at(letGo, '16:40'),
          play: async (stage) => {
            await stage.call('reflection.letGo', { commitmentId: plan(stage), word: letGo.word })
          },
        },
  ]
}

/** What follows from an entry on later days. */
const aftermathOf = (entry: SampleEntry, calendar: SampleCalendar): Moment[] => {
  if (entry.flow === 'decision') return notesOf(entry, calendar)
  if (entry.flow === 'weekly') return planMoments(entry, calendar).filter((moment) => moment !== null)
  return []
}

/** An entry from its first word to its marks, and what follows from it. */
export const entryMoments = (entry: SampleEntry, calendar: SampleCalendar): Moment[] => {
  const time = entry.flow === 'weekly' && entry.weekday > 5 ? WEEKEND_TIME : TIMES[entry.flow]
  return [
    {
      at: calendar.at(entry, time, minutesLate(entry)),
      play: (stage) => playEntry(entry, stage),
    },
    ...aftermathOf(entry, calendar),
  ]
}
