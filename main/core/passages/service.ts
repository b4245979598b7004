import { setImmediate } from 'node:timers/promises'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { EntryStep } from '../../../shared/contract/journal.ts'
import type { EvidenceCount, EvidenceTarget, Passage, passages } from '../../../shared/contract/passages.ts'
import { locate, type Place } from '../../../shared/domain/passages.ts'
import { isSpanOf, quoteAt, type Span, trimSpan } from '../../../shared/domain/span.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import {
  findPassage,
  insertPassage,
  passagesByIds,
  passagesFor,
  passagesOf,
  replaceTargets,
  type Stamp,
  type StoredPassage,
  updateRemoved,
  updateStarred,
} from './store.ts'
import { distinct, isSame, labelling, type TargetLooks } from './targets.ts'

export type PassagesDeps = OpenJournal & {
  readonly journal: Pick<JournalService, 'facts' | 'sealAs' | 'currentText'>
  readonly looks: TargetLooks
}

/** Room for what two marks on the same words are evidence for together. */
const MAX_TARGETS = 12
/** A lifetime has thousands of plans to look at: saves get their turn in between. */
const LABELS_AT_ONCE = 100

const bodyOf = (steps: readonly EntryStep[], stepId: string): string =>
  steps.find((step) => step.stepId === stepId)?.body ?? ''

const placeIn = (steps: readonly EntryStep[], passage: StoredPassage): Place =>
  locate(passage, bodyOf(steps, passage.stepId))

/** Marks: words of an entry as evidence for something. Where they stand now is worked out at each answer. */
export const passagesService = (deps: PassagesDeps) => {
  const { db, reader, clock, deviceId, newId, emit, journal, looks } = deps
  const stamp = (): Stamp => ({ at: clock.now(), deviceId })

  const present = (
    { start, end, before, after, removed, targets, ...passage }: StoredPassage,
    place: Place,
    label: ReturnType<typeof labelling>,
  ): Passage => ({ ...passage, targets: targets.map((target) => label(target)), place })

  const show = (passage: StoredPassage): Passage =>
    present(passage, placeIn(journal.currentText(passage.entryId), passage), labelling(looks))

  /** A passage of an entry that is not in the bin; a removed one only where it is asked for. */
  const find = (id: string, removed: 'also-removed' | 'standing' = 'standing'): StoredPassage => {
    const passage = findPassage(db, id)
    if (!passage || (passage.removed && removed === 'standing')) throw new AppError('not-found')
    journal.facts(passage.entryId)
    return passage
  }

  /** Changes a passage in one transaction, and tells. */
  const change = (passage: StoredPassage, work: () => void): StoredPassage => {
    transaction(db, work)
    emit('passages.changed', { entryId: passage.entryId })
    return find(passage.id, 'also-removed')
  }

  /** What was named before may stay though it was removed; what is new must be there. */
  const mustStand = (targets: readonly EvidenceTarget[], before: readonly EvidenceTarget[]): void => {
    for (const target of targets) {
      if (before.some((known) => isSame(known, target))) continue
      if (!looks[target.kind](target.id)?.standing) throw new AppError('not-found')
    }
  }

  /** The words at these offsets without the space around them. @throws AppError `words-moved` */
  const wordsAt = (body: string, span: Span, quote: string): Span => {
    if (!isSpanOf(body, span) || body.slice(span.start, span.end) !== quote) throw new AppError('words-moved')
    const trimmed = trimSpan(body, span)
    if (!trimmed) throw new AppError('invalid-input')
    return trimmed
  }

  const inOrder = (entryId: string): Passage[] => {
    const steps = journal.currentText(entryId)
    const label = labelling(looks)
    const order = ({ stepId, place }: Passage): [number, number] =>
      place.found === 'gone'
        ? [Number.POSITIVE_INFINITY, 0]
        : [steps.findIndex((step) => step.stepId === stepId), place.start]
    return passagesOf(db, entryId)
      .map((passage) => present(passage, placeIn(steps, passage), label))
      .toSorted((a, b) => {
        const [[stepA, startA], [stepB, startB]] = [order(a), order(b)]
        if (stepA !== stepB) return stepA < stepB ? -1 : 1
        return startA - startB || a.markedAt - b.markedAt
      })
  }

  /** Several of several entries, in the order given. */
  const showAll = (found: readonly StoredPassage[]): Passage[] => {
    const label = labelling(looks)
    const texts = new Map<string, EntryStep[]>()
    return found.map((passage) => {
      const steps = texts.get(passage.entryId) ?? journal.currentText(passage.entryId)
      texts.set(passage.entryId, steps)
      return present(passage, placeIn(steps, passage), label)
    })
  }

  const handlers: Handlers<typeof passages> = {
    mark: ({ entryId, stepId, start, end, quote, targets }) => {
      mustBeWritable(deps)
      const steps = journal.currentText(entryId)
      const body = bodyOf(steps, stepId)
      const span = wordsAt(body, { start, end }, quote)
      const wanted = distinct(targets)
      mustStand(wanted, [])
      const twin = passagesOf(db, entryId).find((passage) => {
        const place = passage.stepId === stepId ? placeIn(steps, passage) : null
        return place && place.found !== 'gone' && place.start === span.start && place.end === span.end
      })
      if (twin) {
        const both = distinct([...twin.targets, ...wanted])
        if (both.length > MAX_TARGETS) throw new AppError('too-many', { most: MAX_TARGETS })
        return show(change(twin, () => replaceTargets(db, twin.id, both, stamp())))
      }
      const revisionId = journal.sealAs(entryId, 'mark')
      if (revisionId === null) throw new AppError('words-moved')
      const id = newId()
      transaction(db, () => {
        insertPassage(db, { id, entryId, stepId, revisionId, ...span, ...quoteAt(body, span) }, stamp())
        replaceTargets(db, id, wanted, stamp())
      })
      emit('passages.changed', { entryId })
      return show(find(id))
    },
    setTargets: ({ passageId, targets }) => {
      mustBeWritable(deps)
      const passage = find(passageId)
      const wanted = distinct(targets)
      mustStand(wanted, passage.targets)
      const changed = change(passage, () => {
        if (wanted.length === 0) updateRemoved(db, passage.id, clock.now(), stamp())
        else replaceTargets(db, passage.id, wanted, stamp())
      })
      return wanted.length === 0 ? null : show(changed)
    },
    setStarred: ({ passageId, starred }) => {
      mustBeWritable(deps)
      const passage = find(passageId)
      return show(change(passage, () => updateStarred(db, passage.id, starred, stamp())))
    },
    remove: ({ passageId }) => {
      mustBeWritable(deps)
      const passage = find(passageId)
      change(passage, () => updateRemoved(db, passage.id, clock.now(), stamp()))
      return {}
    },
    putBack: ({ passageId }) => {
      mustBeWritable(deps)
      const passage = find(passageId, 'also-removed')
      return show(change(passage, () => updateRemoved(db, passage.id, null, stamp())))
    },
    forEntry: ({ entryId }) => inOrder(entryId),
    targets: async () => {
      const counted = await reader.run('countTargets', {})
      const label = labelling(looks)
      const labelled: EvidenceCount[] = []
      for (const [place, count] of counted.entries()) {
        if (place % LABELS_AT_ONCE === LABELS_AT_ONCE - 1) await setImmediate()
        if (!db.connection.open) throw new AppError('locked')
        labelled.push(label(count))
      }
      return labelled
    },
    forTarget: (target) => showAll(passagesFor(db, target)),
  }

  return {
    handlers,
    /** Those of these passages that stand, the newest entries' first; those of entries in the bin are left out. */
    byIds: (ids: readonly string[]): Passage[] => showAll(passagesByIds(db, ids)),
    /** A mark as it was made, removed ones too. */
    marked: (id: string): MarkedPassage | undefined => findPassage(db, id),
  }
}

/** A mark as it was made. */
export type MarkedPassage = StoredPassage

export type PassagesService = ReturnType<typeof passagesService>
