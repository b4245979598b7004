import type { Handlers } from '../../../shared/contract/define.ts'
import { MAX_TERMS, type Term, type terms } from '../../../shared/contract/terms.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { byFirstDay, isSeasonId, overlaps, termsAround } from '../../../shared/domain/terms.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { forgetTerms, putTerm, type Stamp, setTermDeleted, storedTerms } from './store.ts'

/** An entry dated by a clock that was set wrong must not make terms for a thousand years. */
const MOST_YEARS = 100

export type TermsDeps = OpenJournal & { readonly journal: Pick<JournalService, 'firstDayFrom'> }

const firstDayOf = (year: number): string => `${String(Math.max(year, 0)).padStart(4, '0')}-01-01`

/** The member's terms: defaults until one is changed, then their own, which later years repeat. */
export const termsService = (deps: TermsDeps) => {
  const { db, clock, deviceId, newId, emit, journal } = deps

  const today = (): string => dayIn(clock.now(), clock.zone())

  /** The years that hold entries, up to this one, and the day of the first of these entries. */
  const written = (thisYear: number) => {
    const firstDay = journal.firstDayFrom(firstDayOf(thisYear - MOST_YEARS))
    const years: number[] = []
    for (let day = firstDay; day !== null; ) {
      const year = Number(day.slice(0, 4))
      if (year > thisYear) break
      years.push(year)
      day = journal.firstDayFrom(firstDayOf(year + 1))
    }
    return { firstDay, years }
  }

  const list = (): Term[] =>
    termsAround({
      stored: storedTerms(db),
      today: today(),
      ...written(Number(today().slice(0, 4))),
    })

  const change = <T>(work: (stamp: Stamp) => T): T => {
    mustBeWritable(deps)
    const result = transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('terms.changed', {})
    return result
  }

  /**
   * Stores what was worked out so far, so that a change of one term moves no other: up to today's or, where the
   * change lies ahead, up to that. What comes later goes on repeating the pattern, the change included.
   */
  const settle = (shown: readonly Term[], upTo: string, stamp: Stamp): void => {
    const last = upTo > today() ? upTo : today()
    for (const term of shown) if (term.from <= last) putTerm(db, term, stamp)
  }

  const mustBeFree = (term: Pick<Term, 'from' | 'to'>, others: readonly Term[]): void => {
    const met = others.find((other) => overlaps(other, term))
    if (met) throw new AppError('overlap', { with: met.id })
  }

  /** @throws AppError `not-found` */
  const shownTerm = (shown: readonly Term[], id: string): Term => {
    const term = shown.find((one) => one.id === id)
    if (!term) throw new AppError('not-found')
    return term
  }

  const handlers: Handlers<typeof terms> = {
    list,
    save: ({ id, name, from, to }) =>
      change((stamp) => {
        if (to < from) throw new AppError('invalid-input')
        const shown = list()
        const before = id === undefined ? null : shownTerm(shown, id)
        const others = shown.filter((other) => other.id !== id)
        if (others.length >= MAX_TERMS) throw new AppError('too-many', { most: MAX_TERMS })
        mustBeFree({ from, to }, others)
        settle(shown, before?.from ?? from, stamp)
        const term: Term = { id: before?.id ?? newId(), name: cleanText(name), from, to }
        putTerm(db, term, stamp)
        return term
      }),
    remove: ({ id }) =>
      change((stamp) => {
        const shown = list()
        settle(shown, shownTerm(shown, id).from, stamp)
        setTermDeleted(db, id, stamp.at, stamp)
        return {}
      }),
    putBack: ({ id }) =>
      change((stamp) => {
        const stored = storedTerms(db).find((term) => term.id === id)
        if (!stored) throw new AppError('not-found')
        const { removed, ...term } = stored
        if (!removed) return term
        mustBeFree(term, list())
        setTermDeleted(db, id, null, stamp)
        return term
      }),
    reset: () =>
      change(() => {
        const before = list()
        forgetTerms(db)
        return { before }
      }),
    replace: ({ terms: wanted }) =>
      change((stamp) => {
        const inOrder = wanted.toSorted(byFirstDay)
        if (new Set(wanted.map(({ id }) => id)).size < wanted.length) throw new AppError('invalid-input')
        for (const [index, term] of inOrder.entries()) {
          if (term.to < term.from) throw new AppError('invalid-input')
          mustBeFree(term, inOrder.slice(0, index))
        }
        forgetTerms(db)
        for (const term of inOrder) putTerm(db, { ...term, name: cleanText(term.name) }, stamp)
        // What would be worked out beside them was not among them: it counts as removed.
        for (const term of list().filter(({ id }) => !inOrder.some((kept) => kept.id === id))) {
          putTerm(db, term, stamp)
          setTermDeleted(db, term.id, stamp.at, stamp)
        }
        return list()
      }),
  }

  return {
    handlers,
    /** As the contract's `list`. */
    list,
    /** The term that holds a day; null between terms. */
    holding: (day: string): Term | null => list().find(({ from, to }) => from <= day && day <= to) ?? null,
    /** Whether an id may be given to something new: a term of the list, or a default of any other year. */
    isKnown: (id: string): boolean =>
      list().some((term) => term.id === id) ||
      (isSeasonId(id) && !storedTerms(db).some((term) => term.id === id)),
  }
}

export type TermsService = ReturnType<typeof termsService>
