import {
  type Choice,
  type ChoiceShow,
  type choices,
  MAX_CHOICES,
  type Redaction,
} from '../../../shared/contract/choices.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { isSpanOf } from '../../../shared/domain/span.ts'
import { AppError } from '../../../shared/errors.ts'
import { textReading } from './anchored.ts'
import type { Candidates } from './candidates.ts'
import { type ChartHandlersDeps, chartHandlers } from './chart-handlers.ts'
import { checkSummary } from './checking.ts'
import type { ChoiceReading } from './choice-reading.ts'
import {
  choicesOf,
  deleteField,
  insertChoice,
  putField,
  putRedactions,
  type StoredChoice,
  type StoredField,
  setChoiceDeleted,
  setPlace,
  updateFacts,
  updateShow,
} from './choices-store.ts'
import { type ChoosingDeps, type Chosen, choose, chosenWords, isSameChoice, mustLook } from './choosing.ts'
import { draftChange, liveSummary, type SummariesDeps } from './deps.ts'
import { usualShow } from './making.ts'
import { carriedOver, checkedRedactions, suggestedIn } from './redacting.ts'
import { sectionsOf, storiesOf } from './sections-store.ts'
import { nextKey, type Stamp } from './store.ts'

type Deps = SummariesDeps &
  ChoosingDeps & {
    readonly reading: ChoiceReading
    readonly candidates: Candidates
    readonly charts: ChartHandlersDeps['charts']
  }

type Place = { readonly summaryId: string; readonly sectionId: string; readonly storyId: string | null }
type Lost = { readonly field: string; readonly label: string }

/** What was chosen for a draft: copied words, laid blocks, places; and what could be chosen. */
export const choicesService = (deps: Deps) => {
  const { db, newId, emit, people, journal, passage, sources, reading, candidates } = deps
  const inTransaction = draftChange(deps)

  const change = <T>(summaryId: string, work: (stamp: Stamp) => T): T => {
    const result = inTransaction(summaryId, (_, stamp) => work(stamp))
    emit('choices.changed', {})
    return result
  }
  const any = (summaryId: string, choiceId: string): StoredChoice => {
    const found = choicesOf(db, summaryId).find(({ id }) => id === choiceId)
    if (!found) throw new AppError('not-found')
    return found
  }
  const live = (summaryId: string, choiceId: string): StoredChoice => {
    const found = any(liveSummary(deps, summaryId).id, choiceId)
    if (found.removed) throw new AppError('not-found')
    return found
  }
  const show = (summaryId: string, choiceId: string): Choice => {
    const [shown] = reading.show(summaryId, [any(summaryId, choiceId)])
    if (!shown) throw new AppError('not-found')
    return shown
  }
  const fieldOf = ({ fields }: StoredChoice, name: string): StoredField => {
    const found = fields.find(({ field }) => field === name)
    if (!found || found.erased) throw new AppError('not-found')
    return found
  }
  const mustBePlace = ({ summaryId, sectionId, storyId }: Place): void => {
    const section = sectionsOf(db, summaryId).find(({ id }) => id === sectionId)
    const story = storiesOf(db, summaryId).find(({ id, removed }) => id === storyId && !removed)
    const fits = storyId === null || story?.sectionId === sectionId
    if (!section || !fits) throw new AppError('not-found')
  }
  const mustHaveRoom = (summaryId: string): void => {
    if (choicesOf(db, summaryId).filter(({ removed }) => !removed).length >= MAX_CHOICES) {
      throw new AppError('too-many', { most: MAX_CHOICES })
    }
  }

  /** Writes a choice, or takes the same one of that place again, with its key and its redactions. */
  const put = (place: Place, chosen: Chosen, wanted: ChoiceShow | undefined, stamp: Stamp): string => {
    const { summaryId, sectionId, storyId } = place
    const twin = choicesOf(db, summaryId).find(
      (choice) =>
        choice.sectionId === sectionId && choice.storyId === storyId && isSameChoice(choice, chosen),
    )
    if (twin && !twin.removed) return twin.id
    mustHaveRoom(summaryId)
    if (twin) {
      setChoiceDeleted(db, twin.id, null, stamp)
      return twin.id
    }
    const { fields, ...facts } = chosen
    const kind = sectionsOf(db, summaryId).find(({ id }) => id === sectionId)?.kind ?? 'own'
    const usual = chosen.kind === 'chart' ? 'shown' : usualShow(liveSummary(deps, summaryId).template, kind)
    const id = newId()
    insertChoice(db, { ...place, ...facts, id, key: nextKey(db, summaryId), show: wanted ?? usual }, stamp)
    for (const field of fields) putField(db, id, field)
    return id
  }

  /** Writes new words for a field; of its blocks those that were carried over. */
  const rewrite = (
    choice: StoredChoice,
    next: Parameters<typeof putField>[2],
    kept: readonly Redaction[],
    stamp: Stamp,
  ): void => {
    putRedactions(db, choice.id, next.field, [], stamp)
    putField(db, choice.id, next)
    putRedactions(db, choice.id, next.field, kept, stamp)
  }

  /** The words as they stand at their source now. */
  const current = (choice: StoredChoice): Chosen => {
    const { kind, targetId, entryId } = choice
    if (kind === 'chart' || targetId === null) throw new AppError('invalid-input')
    if (kind !== 'passage' && kind !== 'words') {
      const { fields, ...record } = mustLook(sources, kind, targetId)
      const copied = fields.map(({ field, words }) => ({ field, words, anchor: null }))
      return { kind, targetId, spec: null, ...record, fields: copied }
    }
    const marked = choice.fields[0]?.anchor
    const isMarked = kind === 'words' || passage(targetId)?.removed === false
    if (!marked || entryId === null || !isMarked) throw new AppError('not-found')
    const { day } = journal.facts(entryId)
    const { field, isThere } = chosenWords(deps, entryId, marked)
    if (!isThere) throw new AppError('words-moved')
    return { kind, targetId, spec: null, day, entryId, facts: {}, fields: [field] }
  }

  const refresh = (choice: StoredChoice, now: Chosen, stamp: Stamp): Lost[] => {
    const lost: Lost[] = []
    updateFacts(db, { id: choice.id, day: now.day, facts: now.facts }, stamp)
    for (const old of choice.fields) {
      const next = now.fields.find(({ field }) => field === old.field)
      const carried = carriedOver(old.redactions, old.words, next?.words ?? '')
      lost.push(...carried.lost.map(({ label }) => ({ field: old.field, label })))
      if (next) rewrite(choice, next, carried.kept, stamp)
      else deleteField(db, choice.id, old.field)
    }
    const known = new Set(choice.fields.map(({ field }) => field))
    for (const field of now.fields) if (!known.has(field.field)) putField(db, choice.id, field)
    return lost
  }

  const handlers: Handlers<typeof choices> = {
    candidates: (asked) => candidates.find(asked),
    list: ({ summaryId }) => reading.list(liveSummary(deps, summaryId).id),
    choose: ({ source, show: wanted, ...place }) => {
      mustBePlace({ ...place, summaryId: liveSummary(deps, place.summaryId).id })
      const chosen = choose(deps, source, liveSummary(deps, place.summaryId))
      return show(
        place.summaryId,
        change(place.summaryId, (stamp) => put(place, chosen, wanted, stamp)),
      )
    },
    unchoose: ({ summaryId, choiceId }) => {
      change(summaryId, (stamp) => setChoiceDeleted(db, live(summaryId, choiceId).id, stamp.at, stamp))
      return {}
    },
    putBack: ({ summaryId, choiceId }) => {
      change(summaryId, (stamp) => {
        if (!any(summaryId, choiceId).removed) return
        mustHaveRoom(summaryId)
        setChoiceDeleted(db, choiceId, null, stamp)
      })
      return show(summaryId, choiceId)
    },
    setShow: ({ summaryId, choiceId, show: wanted }) => {
      change(summaryId, (stamp) => {
        const { id, kind } = live(summaryId, choiceId)
        if (kind === 'chart' && wanted === 'note') throw new AppError('invalid-input')
        updateShow(db, id, wanted, stamp)
      })
      return show(summaryId, choiceId)
    },
    move: ({ summaryId, choiceId, sectionId, storyId, before }) => {
      change(summaryId, (stamp) => {
        mustBePlace({ summaryId, sectionId, storyId })
        const moving = live(summaryId, choiceId)
        const others = choicesOf(db, summaryId).filter(
          (one) => one.sectionId === sectionId && one.storyId === storyId && one.id !== moving.id,
        )
        const at = before === null ? others.length : others.findIndex(({ id }) => id === before)
        if (at === -1) throw new AppError('not-found')
        for (const [position, { id }] of others.toSpliced(at, 0, moving).entries()) {
          setPlace(db, { id, sectionId, storyId, position }, stamp)
        }
      })
      return reading.list(summaryId)
    },
    setPart: ({ summaryId, choiceId, part }) => {
      change(summaryId, (stamp) => {
        const choice = live(summaryId, choiceId)
        const { words, anchor, redactions } = fieldOf(choice, 'quote')
        const marked = choice.kind === 'passage' ? passage(choice.targetId ?? '') : undefined
        if (!marked || !anchor || !isSpanOf(marked.quote, part)) throw new AppError('invalid-input')
        const body = textReading(journal).sealedBody(anchor)
        const from = body.lastIndexOf(marked.quote, anchor.start)
        if (from === -1) throw new AppError('words-moved')
        const span = { start: from + part.start, end: from + part.end }
        const by = anchor.start - span.start
        const length = span.end - span.start
        const kept = redactions
          .map((one) => ({ ...one, span: { start: one.span.start + by, end: one.span.end + by } }))
          .filter(({ span: { start, end } }) => start < length && end > 0)
          .map((one) => ({
            ...one,
            span: { start: Math.max(0, one.span.start), end: Math.min(length, one.span.end) },
          }))
        if (body.slice(anchor.start, anchor.end) !== words) throw new AppError('words-moved')
        const next = {
          field: 'quote',
          words: body.slice(span.start, span.end),
          anchor: { ...anchor, ...span },
        }
        rewrite(choice, next, kept, stamp)
      })
      return show(summaryId, choiceId)
    },
    refresh: ({ summaryId, choiceId }) => {
      const choice = live(summaryId, choiceId)
      const now = current(choice)
      const lost = change(summaryId, (stamp) => refresh(live(summaryId, choiceId), now, stamp))
      return { choice: show(summaryId, choiceId), lost }
    },
    setRedactions: ({ summaryId, choiceId, field, redactions }) => {
      change(summaryId, (stamp) => {
        const choice = live(summaryId, choiceId)
        if (choice.kind === 'chart') throw new AppError('invalid-input')
        const { words } = fieldOf(choice, field)
        const wanted = checkedRedactions(
          words,
          redactions.map(({ span, label }) => ({ span, label: cleanText(label) })),
        )
        const named = wanted.map((redaction) => ({ id: newId(), ...redaction }))
        putRedactions(db, choice.id, field, named, stamp)
      })
      return show(summaryId, choiceId)
    },
    ...chartHandlers({ ...deps, live, show, change }),
    suggestRedactions: ({ summaryId, choiceId }) =>
      suggestedIn(live(summaryId, choiceId).fields, people.list()),
    check: ({ summaryId, open }) =>
      checkSummary(
        { db, people: people.list() },
        liveSummary(deps, summaryId),
        reading.list(summaryId),
        open,
      ),
  }

  return {
    handlers,
    /** Chooses several at once, passing over what cannot be chosen any more. */
    chooseAll: (
      summaryId: string,
      wanted: readonly { place: Omit<Place, 'summaryId'>; source: Parameters<typeof choose>[1] }[],
    ): void => {
      const summary = liveSummary(deps, summaryId)
      const chosen = wanted.flatMap(({ place, source }) => {
        try {
          return [{ place, chosen: choose(deps, source, summary) }]
        } catch (error) {
          if (error instanceof AppError) return []
          throw error
        }
      })
      change(summaryId, (stamp) => {
        for (const one of chosen) put({ summaryId, ...one.place }, one.chosen, undefined, stamp)
      })
    },
  }
}

export type ChoicesService = ReturnType<typeof choicesService>
