import type { SampleCalendar } from './calendar.ts'
import type { Caller } from './caller.ts'
import type { SampleIds } from './ids.ts'

/** What plays the sample: calls into a journal whose clock stands where the play has come to. */
export type Stage = {
  readonly call: Caller
  readonly ids: SampleIds
  readonly calendar: SampleCalendar
  /** Lets some minutes pass. */
  readonly wait: (minutes: number) => void
}

/** Something that the fictional member does, and when (milliseconds since the epoch). */
export type Moment = { readonly at: number; readonly play: (stage: Stage) => Promise<void> }
