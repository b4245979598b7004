import type { Handlers } from '../../../shared/contract/define.ts'
import { MAX_STRENGTHS, type Strength, type strengths } from '../../../shared/contract/strengths.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { versionChange } from '../../../shared/domain/daily-versions.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { CountEvidence } from '../passages/counting.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import {
  dropStrengthVersion,
  findStrength,
  insertStrength,
  liveStrengths,
  putStrengthVersion,
  type Stamp,
  type StoredStrength,
  setStrengthDeleted,
  setStrengthPosition,
  strengthVersions,
  updateClosed,
  updateStrength,
} from './store.ts'

export type StrengthsDeps = OpenJournal & { readonly countEvidence: CountEvidence }

/** Strengths and growth areas in the member's own words, with the history of these words and a last one. */
export const strengthsService = (deps: StrengthsDeps) => {
  const { db, clock, deviceId, newId, emit, countEvidence } = deps
  const today = (): string => dayIn(clock.now(), clock.zone())

  const withEvidence = (found: readonly StoredStrength[]): Strength[] => {
    const counts = countEvidence('strength')
    return found.map(({ removed: _, ...strength }) => ({
      ...strength,
      passagesFor: counts.get(strength.id)?.for ?? 0,
      passagesAgainst: counts.get(strength.id)?.against ?? 0,
    }))
  }
  const live = (id: string): StoredStrength => {
    const found = findStrength(db, id)
    if (!found || found.removed) throw new AppError('not-found')
    return found
  }
  const get = (id: string): Strength => {
    const [strength] = withEvidence([live(id)])
    if (!strength) throw new AppError('not-found')
    return strength
  }
  const list = (): Strength[] => withEvidence(liveStrengths(db))

  const change = <T>(work: (stamp: Stamp) => T): T => {
    mustBeWritable(deps)
    const result = transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('strengths.changed', {})
    return result
  }
  const mustHaveRoom = (): void => {
    if (liveStrengths(db).length >= MAX_STRENGTHS) throw new AppError('too-many', { most: MAX_STRENGTHS })
  }
  const writeWords = (strengthId: string, body: string, stamp: Stamp): void => {
    const versions = strengthVersions(db, strengthId)
    const next = versionChange(versions, today(), body)
    if (next.kind === 'none') return
    if (next.kind === 'drop') {
      dropStrengthVersion(db, strengthId, next.day)
      return
    }
    const id = versions.find(({ day }) => day === next.day)?.id ?? newId()
    putStrengthVersion(db, { id, strengthId, day: next.day, body }, stamp)
  }

  const handlers: Handlers<typeof strengths> = {
    list,
    get: ({ id }) => get(id),
    save: ({ id: known, kind, title, body }) =>
      change((stamp) => {
        const id = known === undefined ? newId() : live(known).id
        const words = { id, kind, title: cleanText(title) }
        if (known === undefined) {
          mustHaveRoom()
          insertStrength(db, words, today(), stamp)
        } else updateStrength(db, words, stamp)
        writeWords(id, cleanText(body), stamp)
        return get(id)
      }),
    reorder: ({ ids }) =>
      change((stamp) => {
        const wanted = ids.map((id) => live(id).id)
        const open = liveStrengths(db)
          .filter(({ closedOn }) => closedOn === null)
          .map(({ id }) => id)
        // A closed one has its place by the day it was closed.
        const order = [...new Set([...wanted, ...open])].filter((id) => open.includes(id))
        for (const [position, id] of order.entries()) setStrengthPosition(db, id, position, stamp)
        return list()
      }),
    versions: ({ id }) => strengthVersions(db, live(id).id),
    close: ({ id, lastWord }) =>
      change((stamp) => {
        if (live(id).closedOn !== null) throw new AppError('invalid-input')
        updateClosed(db, { id, closedOn: today(), lastWord: cleanText(lastWord) }, stamp)
        return get(id)
      }),
    reopen: ({ id }) =>
      change((stamp) => {
        const { closedOn, lastWord } = live(id)
        if (closedOn === null) throw new AppError('invalid-input')
        updateClosed(db, { id, closedOn: null, lastWord }, stamp)
        return get(id)
      }),
    remove: ({ id }) =>
      change((stamp) => {
        setStrengthDeleted(db, live(id).id, stamp.at, stamp)
        return {}
      }),
    putBack: ({ id }) =>
      change((stamp) => {
        const found = findStrength(db, id)
        if (!found) throw new AppError('not-found')
        if (found.removed) {
          mustHaveRoom()
          setStrengthDeleted(db, id, null, stamp)
        }
        return get(id)
      }),
  }

  return {
    handlers,
    /** Its title, and whether it still stands; null for one that never was. */
    look: (id: string): { title: string; standing: boolean } | null => {
      const found = findStrength(db, id)
      return found ? { title: found.title, standing: !found.removed } : null
    },
    /** Its own words and days, a removed one too; undefined for one that never was. */
    one: (id: string): (StoredStrength & { standing: boolean }) | undefined => {
      const found = findStrength(db, id)
      return found && { ...found, standing: !found.removed }
    },
  }
}

export type StrengthsService = ReturnType<typeof strengthsService>
