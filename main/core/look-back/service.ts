import type { Handlers } from '../../../shared/contract/define.ts'
import type { LeftBe, lookBack } from '../../../shared/contract/look-back.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { reachedSpans, spanWeeks } from '../../../shared/domain/look-back.ts'
import { openingOf } from '../../../shared/domain/plain-text.ts'
import { instantOf } from '../../../shared/domain/reminder-times.ts'
import { REREADS } from '../../../shared/domain/rereads.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import type { PassagesService } from '../passages/service.ts'
import type { JournalSettingsStore } from '../settings/journal.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { deleteLeftBe, leftBeRows, putLeftBe, putLook } from './store.ts'

export type LookBackDeps = OpenJournal & {
  readonly journal: Pick<JournalService, 'facts'>
  readonly passages: Pick<PassagesService, 'byIds'>
  readonly settings: Pick<JournalSettingsStore, 'get'>
}

/** Weeks and passages of long ago, and what the member wants left be. */
export const lookBackService = (deps: LookBackDeps): Handlers<typeof lookBack> => {
  const { db, reader, clock, emit, deviceId, journal, passages, settings } = deps

  const now = (): { today: string; startOfToday: number } => {
    const zone = clock.zone()
    const today = dayIn(clock.now(), zone)
    return { today, startOfToday: instantOf(today, '00:00', zone) }
  }
  /** @throws AppError `not-found` for what is not there, or is in the bin */
  const mustBeThere = ({ kind, id }: LeftBe): void => {
    if (kind === 'entry') journal.facts(id)
    else if (passages.byIds([id]).length === 0) throw new AppError('not-found')
  }
  const change = (work: () => void): Record<string, never> => {
    mustBeWritable(deps)
    transaction(db, work)
    emit('lookBack.changed', {})
    return {}
  }

  return {
    get: async () => {
      const moment = now()
      const weeks = spanWeeks(moment.today, settings.get().weekStart)
      const found = await reader.run('lookBackFrom', { ...moment, weeks })
      const shown = passages.byIds(found.passages.map(({ id }) => id))
      return {
        spans: reachedSpans(found.weeks, found.firstDay).map((week) => ({
          ...week,
          entries: [...week.entries],
        })),
        passages: found.passages
          .flatMap(({ id, reasons }) => {
            const passage = shown.find((one) => one.id === id)
            return passage && passage.place.found !== 'gone' ? [{ passage, reasons: [...reasons] }] : []
          })
          .slice(0, REREADS),
      }
    },
    seen: ({ passageIds }) => {
      mustBeWritable(deps)
      const { startOfToday } = now()
      const stamp = { at: clock.now(), deviceId }
      transaction(db, () => {
        for (const passageId of new Set(passageIds)) putLook(db, { passageId, startOfToday }, stamp)
      })
      return {}
    },
    leaveBe: (what) =>
      change(() => {
        mustBeThere(what)
        putLeftBe(db, what, { at: clock.now(), deviceId })
      }),
    bringBack: (what) => change(() => deleteLeftBe(db, what)),
    leftBe: () => leftBeRows(db).map(({ words, ...left }) => ({ ...left, opening: openingOf(words) })),
  }
}
