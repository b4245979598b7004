import type { Handlers } from '../../../shared/contract/define.ts'
import { MAX_VALUES, type MemberValue, type values } from '../../../shared/contract/values.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import {
  findValue,
  insertValue,
  liveValues,
  memberValueOf,
  replaceEntryValue,
  setPosition,
  setValueDeleted,
  updateValue,
  valueOfEntry,
} from './store.ts'

export type ValuesDeps = OpenJournal & { readonly journal: Pick<JournalService, 'facts'> }

/** The member's own values, and the one that a monthly values check is about. */
export const valuesService = (deps: ValuesDeps) => {
  const { db, clock, deviceId, newId, emit, journal } = deps

  const change = <T>(work: (stamp: { at: number; deviceId: string }) => T): T => {
    mustBeWritable(deps)
    const result = transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('values.changed', {})
    return result
  }
  const mustHaveRoom = (): void => {
    if (liveValues(db).length >= MAX_VALUES) throw new AppError('too-many', { most: MAX_VALUES })
  }
  const live = (id: string): MemberValue => {
    const row = findValue(db, id)
    if (!row || row.deleted_at !== null) throw new AppError('not-found')
    return memberValueOf(row)
  }

  const handlers: Handlers<typeof values> = {
    list: () => liveValues(db),
    save: ({ id, title, lived, notLived, packId }) =>
      change((stamp) => {
        const before = id === undefined ? null : live(id)
        const value: MemberValue = {
          id: before?.id ?? newId(),
          title: cleanText(title),
          lived: cleanText(lived),
          notLived: cleanText(notLived),
          packId: packId === undefined ? (before?.packId ?? null) : packId,
        }
        if (before) updateValue(db, value, stamp)
        else {
          mustHaveRoom()
          insertValue(db, value, stamp)
        }
        return value
      }),
    reorder: ({ ids }) =>
      change((stamp) => {
        const wanted = [...new Set(ids)].map((id) => live(id).id)
        const others = liveValues(db)
          .map(({ id }) => id)
          .filter((id) => !wanted.includes(id))
        for (const [position, id] of [...wanted, ...others].entries()) setPosition(db, id, position, stamp)
        return liveValues(db)
      }),
    remove: ({ id }) =>
      change((stamp) => {
        setValueDeleted(db, live(id).id, stamp.at, stamp)
        return {}
      }),
    putBack: ({ id }) =>
      change((stamp) => {
        const row = findValue(db, id)
        if (!row) throw new AppError('not-found')
        if (row.deleted_at === null) return memberValueOf(row)
        mustHaveRoom()
        setValueDeleted(db, id, null, stamp)
        return memberValueOf(row)
      }),
    setForEntry: ({ entryId, valueId }) =>
      change(() => {
        if (journal.facts(entryId).flow !== 'values-check') throw new AppError('invalid-input')
        replaceEntryValue(db, entryId, valueId === null ? null : live(valueId).id)
        return { value: valueOfEntry(db, entryId) }
      }),
    forEntry: ({ entryId }) => ({ value: valueOfEntry(db, journal.facts(entryId).id) }),
  }

  return {
    handlers,
    list: (): MemberValue[] => liveValues(db),
    /** A value's title, and whether it still stands; null for one that never was. */
    look: (id: string): { title: string; standing: boolean } | null => {
      const row = findValue(db, id)
      return row ? { title: row.title, standing: row.deleted_at === null } : null
    },
  }
}

export type ValuesService = ReturnType<typeof valuesService>
