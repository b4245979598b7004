import { dayIn } from '../../shared/domain/days.ts'

/** The local day where this window is, `YYYY-MM-DD`. */
export const todayHere = (): string => dayIn(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
