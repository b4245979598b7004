import { addDays, dayIn } from '../../../shared/domain/days.ts'
import { instantOf } from '../../../shared/domain/reminder-times.ts'
import type { OpenJournal } from '../deps.ts'
import { createTimer } from '../reminders/timer.ts'

/**
 * Lets go of shares whose day to be deleted has come: on opening, and at each new day. A journal that was opened for
 * reading only keeps them until it is opened for writing.
 * @param letDueGo @returns the contacts whose shares went
 */
export const createDeletion = (
  { clock, emit, readOnly }: Pick<OpenJournal, 'clock' | 'emit' | 'readOnly'>,
  letDueGo: (at: number) => readonly string[],
) => {
  const timer = createTimer(clock)
  const look = (): void => {
    const now = clock.now()
    for (const contactId of new Set(letDueGo(now))) emit('coaching.changed', { contactId })
    const zone = clock.zone()
    timer.wait(instantOf(addDays(dayIn(now, zone), 1), '00:00', zone), lookAgain)
  }
  /** What fails now, such as on a full disk, is done at a later look. */
  const lookAgain = (): void => {
    try {
      look()
    } catch {
      timer.wait(Number.POSITIVE_INFINITY, lookAgain)
    }
  }
  return { start: (): void => (readOnly ? undefined : lookAgain()), stop: timer.stop }
}
