import { setImmediate } from 'node:timers/promises'
import { dayIn } from '../../../shared/domain/days.ts'
import type { Clock, OpenJournal } from '../deps.ts'
import type { HandlerMap } from '../dispatch.ts'
import type { JobContext } from '../jobs/jobs.ts'
import type { Log } from '../log.ts'
import { type SampleCalendar, sampleCalendar } from './calendar.ts'
import { callerOf } from './caller.ts'
import { entryMoments } from './entry-moments.ts'
import { beginning, followingMoment, threadsMoment } from './fact-moments.ts'
import { goalMoments, resultMoment, strengthMoments, visionMoment } from './growth-moments.ts'
import { sampleIds } from './ids.ts'
import type { Moment } from './moments.ts'
import type { SampleJournal } from './types.ts'

const MINUTE_MS = 60_000

/** The features of an open journal, as the composition root makes them. */
type OpenFeatures = (journal: OpenJournal) => { readonly handlers: HandlerMap; readonly stop: () => void }

const momentsOf = (sample: SampleJournal, calendar: SampleCalendar): Moment[] =>
  [
    beginning(sample, calendar),
    threadsMoment(calendar),
    ...sample.following.map((following) => followingMoment(following, calendar)),
    ...sample.vision.map((vision) => visionMoment(vision, calendar)),
    ...sample.goals.flatMap((goal) => goalMoments(goal, calendar)),
    ...sample.results.map((result) => resultMoment(result, calendar)),
    ...sample.strengths.flatMap((strength) => strengthMoments(strength, calendar)),
    ...sample.entries.flatMap((entry) => entryMoments(entry, calendar)),
  ].toSorted((a, b) => a.at - b.at)

/** A clock that stands where the play has come to. Nothing is done later on it: the play ends first. */
const playClock = (zone: string): Clock & { set: (instant: number) => void } => {
  let now = 0
  return {
    now: () => now,
    zone: () => zone,
    after: () => () => undefined,
    set: (instant) => {
      now = instant
    },
  }
}

/**
 * Writes a sample’s words into an empty journal through core’s own services, day by day, so that all their rules
 * hold. Lets other work in between its steps.
 */
export const fillSample = async (
  { log, ...journal }: OpenJournal & { readonly log: Log },
  { progress }: Pick<JobContext, 'progress'>,
  openFeatures: OpenFeatures,
): Promise<void> => {
  // Nobody else needs these words in memory.
  const { sampleJournal } = await import('./sample.ts')
  const zone = journal.clock.zone()
  const calendar = sampleCalendar(dayIn(journal.clock.now(), zone), zone)
  const clock = playClock(zone)
  const moments = momentsOf(sampleJournal, calendar)
  clock.set(moments[0]?.at ?? 0)
  const features = openFeatures({ ...journal, clock, emit: () => undefined })
  const stage = {
    call: callerOf(features.handlers, log),
    ids: sampleIds(),
    calendar,
    wait: (minutes: number) => clock.set(clock.now() + minutes * MINUTE_MS),
  }
  try {
    for (const [index, { at, play }] of moments.entries()) {
      clock.set(Math.max(at, clock.now()))
      await play(stage)
      progress((index + 1) / moments.length)
      await setImmediate()
    }
  } finally {
    features.stop()
  }
}
