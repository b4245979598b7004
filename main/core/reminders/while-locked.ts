import { z } from 'zod'
import { Day } from '../../../shared/contract/common.ts'
import { ReminderSettings } from '../../../shared/contract/reminders.ts'
import { latestMoment, nextMoment } from '../../../shared/domain/reminder-times.ts'
import type { Clock, Emit } from '../deps.ts'
import { createTimer } from './timer.ts'

/** All that this device knows of the reminders outside the journal: a day and a time, and days to leave out. */
export const KeptReminder = z.object({
  weekday: ReminderSettings.shape.weekday,
  time: ReminderSettings.shape.time,
  except: z.array(Day),
})
export type KeptReminder = z.output<typeof KeptReminder>

export type WhileLockedDeps = {
  readonly clock: Clock
  readonly emit: Emit
  readonly kept: () => KeptReminder | null
}

/** Tells of the weekly time while the journal is locked, from what the device keeps. */
export const remindWhileLocked = ({ clock, emit, kept }: WhileLockedDeps) => {
  const timer = createTimer(clock)
  let seenAt = clock.now()

  const look = (): void => {
    const reminder = kept()
    const [now, zone] = [clock.now(), clock.zone()]
    if (reminder) {
      const { day, at } = latestMoment(reminder, now, zone)
      if (at > seenAt && !reminder.except.includes(day)) emit('reminders.becameDue', { kind: 'weekly' })
    }
    seenAt = now
    timer.wait(reminder ? nextMoment(reminder, now, zone).at : Number.POSITIVE_INFINITY, look)
  }

  return {
    /** The journal is locked from now on. */
    start: (): void => {
      seenAt = clock.now()
      look()
    },
    stop: timer.stop,
  }
}
