import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { ShareDraft, sharing } from '../../../shared/contract/sharing.ts'
import { withoutBlocks } from '../../../shared/domain/exchange/blocks.ts'
import { MAX_QUESTION } from '../../../shared/domain/exchange/limits.ts'
import { lineOf } from '../../../shared/domain/exchange/one-line.ts'
import { AppError } from '../../../shared/errors.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { draftChange, draftOf, type SharingDeps } from './deps.ts'
import { draftReading } from './draft-reading.ts'
import {
  deleteExcerpt,
  deleteSource,
  excerptsOf,
  findDraft,
  insertDraft,
  type PartKind,
  partsOf,
  putSource,
  replaceParts,
  type Stamp,
  type StoredDraft,
  setDiscarded,
  setExcerptPosition,
  standingDrafts,
} from './draft-store.ts'
import { excerptChanges } from './excerpts.ts'
import { offersFor } from './offers.ts'

type ComposingHandlers = Pick<
  Handlers<typeof sharing>,
  | 'begin'
  | 'draft'
  | 'drafts'
  | 'set'
  | 'addSource'
  | 'removeSource'
  | 'addExcerpt'
  | 'addPassage'
  | 'setExcerpt'
  | 'removeExcerpt'
  | 'orderExcerpts'
  | 'discard'
  | 'putBackDraft'
>

type DraftWords = NonNullable<z.output<(typeof sharing)['defs']['set']['input']>['words']>
type Tickable = Extract<PartKind, 'rating' | 'goal' | 'result' | 'answer'>

/** Composing a share. Nothing goes along that was not chosen; a new one is empty. */
export const composingHandlers = (deps: SharingDeps): ComposingHandlers => {
  const { db, clock, deviceId, newId, emit, journal, passages, contacts } = deps
  const reading = draftReading(deps)
  const excerpts = excerptChanges(deps)
  const changeDraft = draftChange(deps)

  const change = (shareId: string, work: Parameters<typeof changeDraft>[1]): ShareDraft => {
    changeDraft(shareId, work)
    return reading.get(shareId)
  }

  /** Keeps of the ticks only what is offered. */
  const tick = (shareId: string, kind: Tickable, wanted: ReadonlySet<string>, stamp: Stamp): void => {
    const offers = offersFor(deps, draftOf(deps, shareId))
    const entryOf = new Map(offers.ratings.map(({ id, entryId }) => [id, entryId]))
    const offered = {
      rating: [...entryOf.keys()],
      goal: offers.goals.map(({ id }) => id),
      result: offers.results.map(({ id }) => id),
      answer: offers.answers.map(({ commentId }) => commentId),
    }
    const parts = offered[kind]
      .filter((id) => wanted.has(id))
      .map((ref) => ({
        ref,
        label: '',
        body: '',
        entryId: kind === 'rating' ? (entryOf.get(ref) ?? null) : null,
      }))
    replaceParts(db, shareId, kind, parts, stamp)
  }
  /** Ticks whose reason went away go with it, so that nothing comes back ticked. */
  const tickAgain = (shareId: string, kinds: readonly Tickable[], stamp: Stamp): void => {
    const parts = partsOf(db, shareId)
    for (const kind of kinds) {
      tick(shareId, kind, new Set(parts.filter((part) => part.kind === kind).map(({ ref }) => ref)), stamp)
    }
  }

  /** Questions keep their ids as long as they stand at the same place. */
  const askQuestions = (shareId: string, texts: readonly string[], stamp: Stamp): void => {
    const before = partsOf(db, shareId).filter(({ kind }) => kind === 'question')
    const parts = texts.map((label, index) => ({
      ref: before[index]?.ref ?? newId(),
      label,
      body: '',
      entryId: null,
    }))
    replaceParts(db, shareId, 'question', parts, stamp)
  }
  /** Writes note and questions. @throws AppError `comment-changed` when another window wrote others meanwhile */
  const say = (draft: StoredDraft, given: DraftWords, stamp: Stamp): StoredDraft => {
    const note = withoutBlocks(given.note)
    const asked = given.questions.map((text) => lineOf(text, MAX_QUESTION)).filter((text) => text !== '')
    const before = partsOf(db, draft.id).filter(({ kind }) => kind === 'question')
    const isSame = isDeepStrictEqual([note, ...asked], [draft.note, ...before.map(({ label }) => label)])
    if (isSame) return draft
    if (given.baseVersion !== draft.wordsVersion) throw new AppError('comment-changed')
    askQuestions(draft.id, asked, stamp)
    return { ...draft, note, wordsVersion: draft.wordsVersion + 1 }
  }

  const setDiscard = (shareId: string, discard: boolean): void => {
    mustBeWritable(deps)
    transaction(db, () => {
      const found = findDraft(db, shareId, discard ? 'standing' : 'discarded')
      if (found) setDiscarded(db, shareId, discard ? clock.now() : null, { at: clock.now(), deviceId })
      else draftOf(deps, shareId)
    })
    emit('sharing.changed', { shareId })
  }

  return {
    begin: ({ contactId }) => {
      mustBeWritable(deps)
      const id = newId()
      transaction(db, () => {
        if (contactId !== null) contacts.get(contactId)
        insertDraft(db, { id, contactId }, { at: clock.now(), deviceId })
      })
      emit('sharing.changed', { shareId: id })
      return reading.get(id)
    },
    draft: ({ shareId }) => reading.get(shareId),
    drafts: () =>
      standingDrafts(db).map(({ id, contactId, changedAt }) => ({
        id,
        contactId,
        changedAt,
        excerpts: excerptsOf(db, id).length,
        opening: reading.opening(id),
      })),
    set: ({ shareId, ...given }) =>
      change(shareId, (draft, stamp) => {
        const { contactId = draft.contactId, words, withDates, meeting, deleteBy } = given
        if (contactId !== null && contactId !== draft.contactId) contacts.get(contactId)
        const isOther = contactId !== draft.contactId
        for (const [kind, ids] of [
          ['rating', given.ratings],
          ['goal', given.goals],
          ['result', given.results],
          ['answer', isOther ? [] : given.answers],
        ] as const) {
          if (ids) tick(shareId, kind, new Set(ids), stamp)
        }
        if (given.goals) tickAgain(shareId, ['result'], stamp)
        return {
          ...(words ? say(draft, words, stamp) : draft),
          contactId,
          withDates: withDates ?? draft.withDates,
          // What was ticked for one person is not ticked for another.
          withMeeting: isOther ? false : (meeting ?? draft.withMeeting),
          deleteBy: deleteBy === undefined ? draft.deleteBy : deleteBy,
        }
      }),
    addSource: ({ shareId, entryId }) =>
      change(shareId, () => {
        journal.facts(entryId)
        putSource(db, shareId, entryId)
        return undefined
      }),
    removeSource: ({ shareId, entryId }) =>
      change(shareId, (_, stamp) => {
        deleteSource(db, shareId, entryId)
        tickAgain(shareId, ['rating'], stamp)
        return undefined
      }),
    addExcerpt: ({ shareId, ...choice }) => {
      excerpts.add(shareId, choice)
      return reading.get(shareId)
    },
    addPassage: ({ shareId, passageId }) => {
      const [passage] = passages.byIds([passageId])
      if (!passage) throw new AppError('not-found')
      const { entryId, stepId, place } = passage
      if (place.found === 'gone') throw new AppError('words-moved')
      const body = journal.currentText(entryId).find((step) => step.stepId === stepId)?.body ?? ''
      const { start, end } = place
      excerpts.add(shareId, { entryId, stepId, start, end, quote: body.slice(start, end) })
      return reading.get(shareId)
    },
    setExcerpt: ({ shareId, excerptId, ...given }) => {
      excerpts.set(shareId, excerptId, given)
      return reading.get(shareId)
    },
    removeExcerpt: ({ shareId, excerptId }) =>
      change(shareId, (_, stamp) => {
        deleteExcerpt(db, shareId, excerptId)
        tickAgain(shareId, ['rating'], stamp)
        return undefined
      }),
    orderExcerpts: ({ shareId, excerptIds }) =>
      change(shareId, () => {
        const standing = excerptsOf(db, shareId).map(({ id }) => id)
        if (excerptIds.some((id) => !standing.includes(id))) throw new AppError('not-found')
        const order = [...new Set([...excerptIds, ...standing])]
        for (const [position, id] of order.entries()) setExcerptPosition(db, id, position)
        return undefined
      }),
    discard: ({ shareId }) => {
      setDiscard(shareId, true)
      return {}
    },
    putBackDraft: ({ shareId }) => {
      setDiscard(shareId, false)
      return reading.get(shareId)
    },
  }
}
