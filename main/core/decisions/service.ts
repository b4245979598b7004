import type { Decision, decisions } from '../../../shared/contract/decisions.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { Entry } from '../../../shared/contract/journal.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { openingOf } from '../../../shared/domain/plain-text.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import {
  type DecisionFacts,
  factsOfDecisions,
  findRevisit,
  insertNote,
  insertRevisit,
  NO_FACTS,
  putFacts,
  replaceValues,
  updateCameTrue,
} from './decision-store.ts'
import { readDecisions } from './reading.ts'

export type DecisionsDeps = OpenJournal & {
  readonly journal: Pick<
    JournalService,
    'get' | 'facts' | 'start' | 'sealAs' | 'idsOfFlow' | 'factsIn' | 'answersAt' | 'sealedSteps'
  >
}

/**
 * Decisions: their facts until they are recorded, the locked original, dated notes, and what a later look made of
 * them. A decision bears the id of its entry and is there as soon as the entry is.
 */
export const decisionsService = (deps: DecisionsDeps) => {
  const { db, clock, emit, newId, deviceId, journal } = deps

  const today = (): string => dayIn(clock.now(), clock.zone())
  const read = (ids: readonly string[]): Decision[] => readDecisions({ db, journal, today: today() }, ids)
  const factsOf = (id: string): DecisionFacts => factsOfDecisions(db, [id]).get(id) ?? NO_FACTS

  /** @throws AppError `not-found`, also for a decision in the bin, `invalid-input` for another flow's entry */
  const get = (id: string): Decision => {
    if (journal.facts(id).flow !== 'decision') throw new AppError('invalid-input')
    const [decision] = read([id])
    if (!decision) throw new AppError('not-found')
    return decision
  }
  const mustBeOpen = (id: string): void => {
    if (get(id).recordedAt !== null) throw new AppError('locked-original')
  }
  const recorded = (id: string): Decision => {
    const decision = get(id)
    if (decision.recordedAt === null) throw new AppError('invalid-input')
    return decision
  }
  const change = <T>(work: (stamp: { at: number; deviceId: string }) => T): T => {
    mustBeWritable(deps)
    const result = transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('decisions.changed', {})
    return result
  }
  const revisitUnderWay = ({ revisits }: Decision): string | undefined =>
    revisits.findLast(({ finishedAt }) => finishedAt === null)?.entryId

  const handlers: Handlers<typeof decisions> = {
    list: () => read(journal.idsOfFlow('decision')),
    get: ({ decisionId }) => get(decisionId),
    ofEntry: ({ entryId }) => {
      const { flow } = journal.facts(entryId)
      const id = flow === 'decision' ? entryId : findRevisit(db, entryId)?.decisionId
      return id === undefined ? null : (read([id])[0] ?? null)
    },
    setFacts: ({ entryId: id, percent, revisitOn, valueIds }) =>
      change((stamp) => {
        mustBeOpen(id)
        if (revisitOn && revisitOn < journal.facts(id).day) throw new AppError('invalid-input')
        const now = factsOf(id)
        const facts = {
          ...now,
          ...(percent !== undefined && { percent }),
          ...(revisitOn !== undefined && { revisitOn, revisitSetAt: revisitOn === null ? null : stamp.at }),
        }
        putFacts(db, id, facts, stamp)
        if (valueIds) replaceValues(db, id, valueIds)
        return get(id)
      }),
    record: ({ entryId: id }) => {
      return change((stamp) => {
        mustBeOpen(id)
        const lockedRevision = journal.sealAs(id, 'finish')
        if (lockedRevision === null || journal.facts(id).words === 0) throw new AppError('nothing-to-record')
        putFacts(db, id, { ...factsOf(id), recordedAt: stamp.at, lockedRevision }, stamp)
        return get(id)
      })
    },
    original: ({ decisionId }) => {
      const { lockedRevision } = factsOf(recorded(decisionId).id)
      return { steps: lockedRevision === null ? [] : journal.sealedSteps(lockedRevision) }
    },
    addNote: ({ decisionId, body }) =>
      change((stamp) => {
        recorded(decisionId)
        insertNote(db, { id: newId(), decisionId, body: cleanText(body), postponedFrom: null }, stamp)
        return get(decisionId)
      }),
    postpone: ({ decisionId, revisitOn }) =>
      change((stamp) => {
        const { revisitOn: before } = recorded(decisionId)
        if (revisitOn < today()) throw new AppError('invalid-input')
        if (before === revisitOn) return get(decisionId)
        if (before !== null) {
          insertNote(db, { id: newId(), decisionId, body: '', postponedFrom: before }, stamp)
        }
        putFacts(db, decisionId, { ...factsOf(decisionId), revisitOn, revisitSetAt: stamp.at }, stamp)
        return get(decisionId)
      }),
    revisit: ({ decisionId }) => {
      const underWay = revisitUnderWay(recorded(decisionId))
      if (underWay !== undefined) return journal.get(underWay)
      return change((stamp): Entry => {
        const entry = journal.start('revisit', 'full')
        insertRevisit(db, { entryId: entry.id, decisionId }, stamp)
        return entry
      })
    },
    setCameTrue: ({ entryId, cameTrue }) =>
      change((stamp) => {
        const revisit = findRevisit(db, journal.facts(entryId).id)
        if (!revisit) throw new AppError('not-found')
        updateCameTrue(db, entryId, cameTrue, stamp)
        return get(revisit.decisionId)
      }),
  }

  return {
    handlers,
    /** Recorded decisions whose day to come back has come, oldest such day first. */
    due: (): Decision[] =>
      read(journal.idsOfFlow('decision'))
        .filter(({ state }) => state === 'due')
        .toSorted((a, b) => (a.revisitOn ?? '').localeCompare(b.revisitOn ?? '')),
    /** A decision's title, and whether it still stands; null for one that never was, or was erased. */
    look: (id: string): { title: string; standing: boolean } | null => {
      const [decision] = read([id])
      if (decision) return { title: decision.title, standing: true }
      const title = journal.answersAt([id], 'options').get(id)
      return title === undefined ? null : { title: openingOf(title), standing: false }
    },
    /** A decision outside the bin with what was chosen; undefined for any other. */
    one: (id: string): (Decision & { choice: string; standing: boolean }) | undefined => {
      const [decision] = read([id])
      return (
        decision && { ...decision, choice: journal.answersAt([id], 'choice').get(id) ?? '', standing: true }
      )
    },
  }
}

export type DecisionsService = ReturnType<typeof decisionsService>
