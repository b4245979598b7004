import type { Handlers } from '../../../shared/contract/define.ts'
import type { journal } from '../../../shared/contract/journal.ts'
import { phrasePattern } from '../../../shared/domain/phrase.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import { mustBeWritable } from '../writable.ts'
import { refreshDraftIndex } from './draft-index.ts'
import { findEntry } from './entry-store.ts'
import { changedSince, eraseEntry, erasePhraseFrom, oldestOf } from './erase-store.ts'
import type { JournalFollower, LooseRows } from './follower.ts'
import { cleanIndex, eraseSecurely } from './index-cleaning.ts'
import { changesOf, eraseLooseWords } from './loose-words.ts'
import { entryRow } from './read.ts'

type ErasingHandlers = Pick<Handlers<typeof journal>, 'eraseEntries' | 'findPhrase' | 'erasePhrase'>

export type ErasingDeps = Pick<OpenJournal, 'db' | 'reader' | 'clock' | 'emit' | 'deviceId' | 'readOnly'> & {
  readonly follower: Pick<JournalFollower, 'rewritten' | 'phraseErased' | 'looseErased' | 'erasing'>
  readonly backupIdsSince: (instant: number) => Promise<string[]>
  /** Runs after the words are gone from the journal itself. */
  readonly onErased: (entryIds: readonly string[]) => void
}

/** Erasing for good: explicit, complete, and never done by the app alone. */
export const erasingHandlers = (deps: ErasingDeps): ErasingHandlers => {
  const { db, reader, clock, emit, follower, backupIdsSince, onErased } = deps

  const finishErasing = async (entryIds: readonly string[], oldest: number | null): Promise<string[]> => {
    refreshDraftIndex(db)
    onErased(entryIds)
    await cleanIndex(deps)
    return oldest === null ? [] : backupIdsSince(oldest)
  }

  const mustExist = (entryId: string | undefined): void => {
    if (entryId !== undefined && !findEntry(db, entryId)) throw new AppError('not-found')
  }

  return {
    eraseEntries: async ({ entryIds }) => {
      mustBeWritable(deps)
      const ids = [...new Set(entryIds)]
      const { oldest, revisions } = eraseSecurely(db, () => ({
        oldest: oldestOf(db, ids),
        revisions: ids
          .map((id) => eraseEntry(deps, entryRow(db, id), clock.now()))
          .reduce((sum, count) => sum + count, 0),
      }))
      return { entries: ids.length, revisions, backupIds: await finishErasing(ids, oldest) }
    },

    findPhrase: async ({ phrase, entryId }) => {
      mustExist(entryId)
      const { entries, revisions, places } = await reader.run('scanPhrase', {
        phrase,
        entryId: entryId ?? null,
      })
      return { entries, revisions, places }
    },

    erasePhrase: async ({ phrase, entryId }) => {
      mustBeWritable(deps)
      mustExist(entryId)
      const pattern = phrasePattern(phrase)
      const begun = clock.now()
      const scan = await reader.run('scanPhrase', { phrase, entryId: entryId ?? null })
      const { ids, revisions, oldest, loose } = eraseSecurely(db, () => {
        const late =
          entryId === undefined ? changedSince(db, { lastRevision: scan.lastRevision, at: begun }) : [entryId]
        const looked = [...new Set([...scan.entryIds, ...late])].filter((id) => findEntry(db, id))
        const erased = looked
          .map((id) => ({ id, ...erasePhraseFrom(deps, id, pattern, clock.now()) }))
          .filter(({ touched }) => touched)
        const loose: LooseRows = entryId === undefined ? eraseLooseWords(db, pattern) : new Map()
        follower.looseErased(loose, clock.now(), pattern)
        return {
          ids: erased.map(({ id }) => id),
          revisions: erased.reduce((sum, { revisionIds }) => sum + revisionIds.length, 0),
          oldest: oldestOf(
            db,
            erased.map(({ id }) => id),
          ),
          loose,
        }
      })
      for (const name of changesOf(loose)) emit(name, {})
      return { entries: ids.length, revisions, backupIds: await finishErasing(ids, oldest) }
    },
  }
}
