import type { ReminderSettings } from '../../../shared/contract/reminders.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'

/** The reminders' settings, shown as they were just chosen while they are being saved. */
export const useReminderSettings = () => {
  const { reminders } = useApi()
  const refresh = useRefresh()
  const kept = useQuery(reminders.get, {})
  const save = useCommand(reminders.set)
  const chosen = save.isPending ? save.variables : {}
  const settings: ReminderSettings | undefined = kept.data && {
    weekly: chosen.weekly ?? kept.data.weekly,
    weekday: chosen.weekday ?? kept.data.weekday,
    time: chosen.time ?? kept.data.time,
    decisions: chosen.decisions ?? kept.data.decisions,
    holidays: chosen.holidays ?? kept.data.holidays,
  }
  const set = (some: Partial<ReminderSettings>): void =>
    save.mutate(some, { onSuccess: () => refresh('reminders') })
  return { settings, set, unread: kept.error, readAgain: kept.refetch, unsaved: save.error }
}
