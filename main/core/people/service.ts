import type { Handlers } from '../../../shared/contract/define.ts'
import type { Person, people } from '../../../shared/contract/people.ts'
import { oneLine } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import {
  deleteDismissed,
  findPerson,
  livePeople,
  putDismissed,
  putPerson,
  setPersonDeleted,
} from './store.ts'

/** Some eight years of weeks: whoever is written about now stands in them, and reading them takes a moment only. */
const LATEST = 400

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Nicknames without the name itself, blanks, and what differs only in case. */
const tidyNicknames = (name: string, nicknames: readonly string[]): string[] => {
  const seen = new Set([name.toLowerCase(), ''])
  return nicknames.map(oneLine).filter((nickname) => {
    const key = nickname.toLowerCase()
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** The people whom the member writes about. The list stands in the journal and nowhere else. */
export const peopleService = (deps: OpenJournal) => {
  const { db, reader, clock, deviceId, newId, emit } = deps

  const change = <T>(work: (stamp: { at: number; deviceId: string }) => T): T => {
    mustBeWritable(deps)
    const result = transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('people.changed', {})
    return result
  }
  const live = (id: string): Person => {
    const found = findPerson(db, id)
    if (!found || found.isRemoved) throw new AppError('not-found')
    return found.person
  }
  const list = (): Person[] => livePeople(db).sort((a, b) => byName.compare(a.name, b.name))

  const handlers: Handlers<typeof people> = {
    list,
    save: ({ id, name, nicknames, label }) =>
      change((stamp) => {
        const tidy = oneLine(name)
        const person: Person = {
          id: id === undefined ? newId() : live(id).id,
          name: tidy,
          nicknames: tidyNicknames(tidy, nicknames),
          label: oneLine(label),
        }
        putPerson(db, person, stamp)
        return person
      }),
    remove: ({ id }) =>
      change((stamp) => {
        setPersonDeleted(db, live(id).id, stamp.at, stamp)
        return {}
      }),
    putBack: ({ id }) =>
      change((stamp) => {
        const found = findPerson(db, id)
        if (!found) throw new AppError('not-found')
        if (found.isRemoved) setPersonDeleted(db, id, null, stamp)
        return found.person
      }),
    suggestions: () => reader.run('suggestNames', { latest: LATEST }),
    dismiss: ({ name }) =>
      change((stamp) => {
        putDismissed(db, newId(), oneLine(name), stamp)
        return {}
      }),
    undismiss: ({ name }) =>
      change(() => {
        deleteDismissed(db, oneLine(name))
        return {}
      }),
  }
  return {
    handlers,
    list,
    /** Somebody with all that they are called, and whether they are still on the list; null for one who never was. */
    look: (id: string): { name: string; names: string[]; standing: boolean } | null => {
      const found = findPerson(db, id)
      if (!found) return null
      const { name, nicknames } = found.person
      return { name, names: [name, ...nicknames], standing: !found.isRemoved }
    },
    /** All that a person is called; nothing for one who is not on the list. */
    namesOf: (id: string): string[] => {
      const found = findPerson(db, id)
      return !found || found.isRemoved ? [] : [found.person.name, ...found.person.nicknames]
    },
  }
}

export type PeopleService = ReturnType<typeof peopleService>
