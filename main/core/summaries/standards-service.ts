import type { Handlers } from '../../../shared/contract/define.ts'
import { MAX_STANDARDS, type Standard, type standards } from '../../../shared/contract/standards.ts'
import { oneLine } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseStandards } from '../../../shared/summaries/standards.ts'
import { choicesOf } from './choices-store.ts'
import { draftChange, liveSummary, type SummariesDeps } from './deps.ts'
import { storiesOf } from './sections-store.ts'
import {
  putStandard,
  type StoredStandard,
  setStandardDeleted,
  setTie,
  standardsOf,
  standardsOfTargets,
} from './standards-store.ts'
import type { Stamp } from './store.ts'

/** A summary's map to a list of standards that the member pasted in. */
export const standardsHandlers = (deps: SummariesDeps): Handlers<typeof standards> => {
  const { db, newId, emit } = deps
  const inTransaction = draftChange(deps)

  const live = (summaryId: string): StoredStandard[] =>
    standardsOf(db, summaryId).filter(({ removed }) => !removed)
  const list = (summaryId: string): Standard[] => {
    const byStory = standardsOfTargets(db, summaryId, 'story')
    const byChoice = standardsOfTargets(db, summaryId, 'choice')
    const stories = storiesOf(db, summaryId).filter(({ removed }) => !removed)
    const choices = choicesOf(db, summaryId).filter(({ removed }) => !removed)
    return live(summaryId).map(({ id, code, text }) => ({
      id,
      code,
      text,
      storyIds: stories.filter((story) => byStory.get(story.id)?.includes(id)).map((story) => story.id),
      choiceIds: choices.filter((choice) => byChoice.get(choice.id)?.includes(id)).map((choice) => choice.id),
    }))
  }
  const change = (summaryId: string, work: (stamp: Stamp) => void): Standard[] => {
    inTransaction(summaryId, (_, stamp) => work(stamp))
    emit('standards.changed', {})
    return list(summaryId)
  }
  const mustStand = (summaryId: string, id: string): StoredStandard => {
    const found = live(summaryId).find((standard) => standard.id === id)
    if (!found) throw new AppError('not-found')
    return found
  }
  const mustHaveRoom = (count: number): void => {
    if (count > MAX_STANDARDS) throw new AppError('too-many', { most: MAX_STANDARDS })
  }

  return {
    list: ({ summaryId }) => list(liveSummary(deps, summaryId).id),
    paste: ({ summaryId, text }) =>
      change(summaryId, (stamp) => {
        const there = live(summaryId)
        const keyOf = ({ code, text: words }: { code: string; text: string }): string => `${code} ${words}`
        const known = new Set(there.map(keyOf))
        const added = parseStandards(text).filter((one) => !known.has(keyOf(one)))
        mustHaveRoom(there.length + added.length)
        for (const [place, standard] of added.entries()) {
          putStandard(db, summaryId, { id: newId(), ...standard }, there.length + place, stamp)
        }
      }),
    save: ({ summaryId, id, code, text }) =>
      change(summaryId, (stamp) => {
        const there = live(summaryId)
        const at = there.findIndex((standard) => standard.id === id)
        if (id !== undefined && at === -1) throw new AppError('not-found')
        const position = id === undefined ? there.length : at
        mustHaveRoom(id === undefined ? there.length + 1 : there.length)
        const words = { code: oneLine(code), text: oneLine(text) }
        putStandard(db, summaryId, { id: id ?? newId(), ...words }, position, stamp)
      }),
    reorder: ({ summaryId, ids }) =>
      change(summaryId, (stamp) => {
        const there = live(summaryId)
        const wanted = [...new Set(ids)].map((id) => mustStand(summaryId, id))
        const others = there.filter(({ id }) => !ids.includes(id))
        for (const [position, standard] of [...wanted, ...others].entries()) {
          putStandard(db, summaryId, standard, position, stamp)
        }
      }),
    remove: ({ summaryId, ids }) =>
      change(summaryId, (stamp) => {
        for (const id of new Set(ids)) setStandardDeleted(db, mustStand(summaryId, id).id, stamp.at, stamp)
      }),
    putBack: ({ summaryId, ids }) =>
      change(summaryId, (stamp) => {
        const known = standardsOf(db, summaryId)
        const back = known.filter(({ id, removed }) => removed && ids.includes(id))
        if (ids.some((id) => !known.some((standard) => standard.id === id))) throw new AppError('not-found')
        mustHaveRoom(known.filter(({ removed }) => !removed).length + back.length)
        for (const { id } of back) setStandardDeleted(db, id, null, stamp)
      }),
    tie: ({ summaryId, standardId, to, shows }) =>
      change(summaryId, (stamp) => {
        mustStand(summaryId, standardId)
        const targetId = to.kind === 'story' ? to.storyId : to.choiceId
        const known = to.kind === 'story' ? storiesOf(db, summaryId) : choicesOf(db, summaryId)
        if (!known.some(({ id, removed }) => id === targetId && !removed)) throw new AppError('not-found')
        setTie(db, { standardId, kind: to.kind, targetId }, shows, stamp)
      }),
  }
}
