import type { Handlers } from '../../../shared/contract/define.ts'
import type { Vision, vision } from '../../../shared/contract/vision.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { versionChange } from '../../../shared/domain/daily-versions.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import { transaction } from '../store/sql.ts'
import type { TermsService } from '../terms/service.ts'
import { mustBeWritable } from '../writable.ts'
import { dropReread, dropVision, putReread, putVision, rereadDays, visionVersions } from './store.ts'

export type VisionDeps = OpenJournal & { readonly terms: Pick<TermsService, 'holding'> }

/** The member's vision: its dated versions, and the days on which it was read again. */
export const visionService = (deps: VisionDeps): Handlers<typeof vision> => {
  const { db, clock, deviceId, newId, emit, terms } = deps
  const today = (): string => dayIn(clock.now(), clock.zone())

  const get = (): Vision => {
    const versions = visionVersions(db)
    const current = versions[0] ?? null
    const rereadOn = rereadDays(db)
    const term = terms.holding(today())
    const inTerm = (day: string): boolean => term !== null && day >= term.from && day <= term.to
    const rereadDue =
      term !== null &&
      current !== null &&
      current.body.trim() !== '' &&
      !rereadOn.some(inTerm) &&
      !versions.some(({ day }) => inTerm(day))
    return { current, rereadOn, rereadDue }
  }

  const change = (work: (stamp: { at: number; deviceId: string }) => void): Vision => {
    mustBeWritable(deps)
    transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('vision.changed', {})
    return get()
  }

  return {
    get,
    versions: () => visionVersions(db),
    save: ({ body: written, base }) => {
      mustBeWritable(deps)
      const body = cleanText(written)
      const versions = visionVersions(db)
      const next = versionChange(versions, today(), body)
      if (next.kind === 'none') return get()
      if (base !== undefined && cleanText(base) !== (versions[0]?.body ?? ''))
        throw new AppError('comment-changed')
      return change((stamp) => {
        const id = versions.find(({ day }) => day === next.day)?.id ?? newId()
        if (next.kind === 'drop') dropVision(db, next.day)
        else putVision(db, { id, day: next.day, body }, stamp)
      })
    },
    reread: () => {
      if (get().current === null) throw new AppError('not-found')
      return change((stamp) => putReread(db, today(), stamp))
    },
    unread: ({ day }) => change(() => dropReread(db, day)),
  }
}
