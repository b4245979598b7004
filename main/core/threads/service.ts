import type { Handlers } from '../../../shared/contract/define.ts'
import type { Thread, ThreadSubject, threads } from '../../../shared/contract/threads.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { wordKey } from '../../../shared/domain/word-hits.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { createBuilding } from './building.ts'
import { threadsFollower } from './follower.ts'
import { fingerprint, knownOf, type SoughtDeps, subjectKey } from './sought.ts'
import {
  allThreads,
  findThread,
  forgetUses,
  insertThread,
  type Stamp,
  setUnfollowed,
  type ThreadRow,
} from './store.ts'

/** Every sealing counts each of them. */
const MAX_THREADS = 40

export type ThreadsDeps = OpenJournal & Omit<SoughtDeps, 'db'>

const tidy = (subject: ThreadSubject): ThreadSubject =>
  subject.kind === 'word'
    ? { ...subject, words: cleanText(subject.words).normalize('NFC').replace(/\s+/gu, ' ') }
    : subject

/**
 * Words, tags, people and values followed through time. How often each stands in an entry's text is kept as entries
 * are sealed; tags, evidence and decisions are counted where they are kept already.
 */
export const threadsService = (deps: ThreadsDeps) => {
  const { db, reader, clock, deviceId, newId, emit } = deps

  const known = (subject: ThreadSubject) => knownOf(deps, subject)
  const live = (): ThreadRow[] => allThreads(db).filter(({ unfollowed }) => !unfollowed)
  /** What to look for in text; nothing for a tag, which stands in none. */
  const phrasesOf = ({ subject }: ThreadRow): readonly string[] => known(subject).sought.phrases
  const isBuilt = (row: ThreadRow): boolean => row.builtFor === fingerprint(phrasesOf(row))
  const byText = (rows: readonly ThreadRow[]): ThreadRow[] =>
    rows.filter(({ subject }) => subject.kind !== 'tag')

  const building = createBuilding({
    ...deps,
    wantedFor: (threadId) => {
      const row = findThread(db, threadId)
      if (!row || row.unfollowed || isBuilt(row)) return null
      const phrases = phrasesOf(row)
      return { phrases, fingerprint: fingerprint(phrases) }
    },
    onBuilt: () => emit('threads.changed', {}),
  })
  /** Names and titles change, and a lock may have come between: such threads are counted anew. */
  const catchUp = (): void => {
    for (const row of byText(live())) if (!isBuilt(row)) building.ask(row.id)
  }

  const threadOf = ({ id, subject }: ThreadRow): Thread => {
    const { title, standing } = known(subject)
    return { id, subject, title, standing }
  }
  const find = (threadId: string): ThreadRow => {
    const row = findThread(db, threadId)
    if (!row) throw new AppError('not-found')
    return row
  }
  const mustHaveRoom = (): void => {
    if (live().length >= MAX_THREADS) throw new AppError('too-many', { most: MAX_THREADS })
  }
  /** @throws AppError `invalid-input` for words that no search finds, `not-found` for what stands no more */
  const mustBeFindable = (subject: ThreadSubject): void => {
    if (subject.kind === 'word' && wordKey(subject.words) === '') throw new AppError('invalid-input')
    if (!known(subject).standing) throw new AppError('not-found')
  }
  const change = (threadId: string, work: (stamp: Stamp) => void): Thread => {
    mustBeWritable(deps)
    transaction(db, () => work({ at: clock.now(), deviceId }))
    catchUp()
    emit('threads.changed', {})
    return threadOf(find(threadId))
  }
  const sameAs = (subject: ThreadSubject): ThreadRow | undefined => {
    const key = subjectKey(subject)
    return allThreads(db).find((row) => subjectKey(row.subject) === key)
  }
  const followAgain = (threadId: string): Thread =>
    change(threadId, (stamp) => {
      if (!find(threadId).unfollowed) return
      mustHaveRoom()
      setUnfollowed(db, threadId, null, stamp)
    })

  const handlers: Handlers<typeof threads> = {
    list: () => {
      catchUp()
      return live().map(threadOf)
    },
    follow: ({ subject: given }) => {
      mustBeWritable(deps)
      const subject = tidy(given)
      const same = sameAs(subject)
      if (same && !same.unfollowed) return threadOf(same)
      mustBeFindable(subject)
      if (same) return followAgain(same.id)
      const id = newId()
      return change(id, (stamp) => {
        mustHaveRoom()
        insertThread(db, { id, subject }, stamp)
      })
    },
    unfollow: ({ threadId }) => {
      change(threadId, (stamp) => {
        if (find(threadId).unfollowed) return
        setUnfollowed(db, threadId, stamp.at, stamp)
        // Nothing keeps them in step from now on.
        forgetUses(db, threadId)
      })
      return {}
    },
    followAgain: ({ threadId }) => followAgain(threadId),
    look: async ({ subject: given }) => {
      const subject = tidy(given)
      const { title, sought } = known(subject)
      const same = sameAs(subject)
      const followed = same && !same.unfollowed ? same : undefined
      const built = followed && subject.kind !== 'tag' && isBuilt(followed)
      if (followed && !built) catchUp()
      const looked = await reader.run('lookAtThread', { sought, threadId: built ? followed.id : null })
      return { subject, title, threadId: followed?.id ?? null, ...looked }
    },
    sentences: async ({ subject, month, after, limit }) => {
      const { sought } = known(tidy(subject))
      const { sentences, next } = await reader.run('threadSentences', { sought, month, after, limit })
      return { sentences: sentences.map(({ parts, ...rest }) => ({ ...rest, parts: [...parts] })), next }
    },
  }

  return {
    handlers,
    follower: threadsFollower(db, () =>
      byText(live()).map((row) => ({ id: row.id, phrases: phrasesOf(row), built: isBuilt(row) })),
    ),
    /** Begins to count what a lock interrupted. */
    start: catchUp,
    stop: building.stop,
    /** Waits until all threads that were asked for are counted. */
    settled: building.settled,
  }
}
