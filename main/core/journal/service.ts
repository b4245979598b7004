import type { Handlers } from '../../../shared/contract/define.ts'
import type { Entry, EntryStep, EntrySummary, Filters, journal } from '../../../shared/contract/journal.ts'
import { addDays, dayIn } from '../../../shared/domain/days.ts'
import { AppError } from '../../../shared/errors.ts'
import type { FlowId, PathId } from '../../../shared/framework/flows.ts'
import type { OpenJournal } from '../deps.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import {
  answersAt,
  type EntryFacts,
  factsOfEntries,
  idsBetween,
  idsOfFlow,
  yearCounts,
} from './answers-store.ts'
import { refreshDraftIndex } from './draft-index.ts'
import {
  anyEntry,
  anyFinished,
  binned,
  countMonths,
  draftedBetween,
  type EntryRow,
  firstDayFrom,
  flowBetween,
  insertEntry,
  latestFinishedWeekly,
  listEntries,
  moveEntry,
  neighboursOf,
  replaceTags,
  summaryOf,
  tagCounts,
  updateDeleted,
  updateFinished,
  updatePath,
  updateStarred,
  writtenDays,
} from './entry-store.ts'
import { erasingHandlers } from './erase.ts'
import { type ResolvedFilters, resolveFilters } from './filters.ts'
import type { JournalFollower } from './follower.ts'
import { cleanIndex } from './index-cleaning.ts'
import { entryOf, entryRow, liveRow } from './read.ts'
import { findRevision, type RevisionReason, revisionSummaryOf, revisionsOf } from './revision-store.ts'
import type { JournalRules } from './rules.ts'
import { saveSteps } from './save-draft.ts'
import { restoreRevision, sealDraft, sealEntry } from './sealing.ts'
import { search } from './search.ts'
import { moveIndexed } from './search-index.ts'
import { entrySessions } from './sessions.ts'
import { tidyTags } from './tags.ts'
import { factsOf, hasText, summariesOf } from './text.ts'
import { currentSteps, revisionSteps } from './text-store.ts'

/** Days that an entry lies in the bin before the bin asks about it. */
const BIN_DAYS = 30
const DAY_MS = 86_400_000
/** A day may lie ahead, for a debrief written early; further than a year it is a slip of the finger. */
const DAYS_AHEAD = 366

export type JournalDeps = OpenJournal & {
  readonly follower: JournalFollower
  readonly rules: JournalRules
  /** Ids of the backups that may hold what the journal held at this instant or later. */
  readonly backupIdsSince: (instant: number) => Promise<string[]>
}

type What = 'draft' | 'sealed' | 'facts' | 'removed' | 'erased'

/** Writing, listing, finding, history, the bin, erasing: everything about entries. */
export const journalService = (deps: JournalDeps) => {
  const { db, reader, clock, emit, newId, deviceId, follower, rules } = deps

  const told = (entryId: string | null, what: What, client: string | null = null): void => {
    emit('journal.changed', { entryId, what, client })
    if (what !== 'draft') follower.moved()
  }
  const sessions = entrySessions({
    ...deps,
    onSealed: (entryId, { changed, letGo }) => {
      if (letGo) told(entryId, 'removed')
      else if (changed) told(entryId, 'sealed')
    },
  })
  const erasing = erasingHandlers({
    ...deps,
    onErased: (entryIds) => {
      for (const entryId of entryIds) told(entryId, 'erased')
    },
  })
  if (!deps.readOnly) void cleanIndex(deps)

  const get = (entryId: string): Entry => entryOf(db, liveRow(db, entryId))

  /** Changes facts of a live entry in one transaction, and tells. */
  const change = (entryId: string, what: What, work: (row: EntryRow, at: number) => void): Entry => {
    mustBeWritable(deps)
    transaction(db, () => work(liveRow(db, entryId), clock.now()))
    told(entryId, what)
    return get(entryId)
  }

  const start = (flow: FlowId, path: PathId): Entry => {
    mustBeWritable(deps)
    const [id, at, zone] = [newId(), clock.now(), clock.zone()]
    transaction(db, () => insertEntry(db, { id, flow, path, day: dayIn(at, zone), at, zone, deviceId }))
    told(id, 'facts')
    return get(id)
  }

  /** For the list, which looks for a person's names in open drafts too. */
  const resolved = (filters: Filters): ResolvedFilters => {
    if (filters.person !== undefined) refreshDraftIndex(db)
    return resolveFilters(filters, rules)
  }

  const followSealed = (row: EntryRow, at: number): void => {
    if (row.head_revision === null) return
    const { id, flow, day, finished_at: finishedAt } = row
    const steps = revisionSteps(db, row.head_revision)
    follower.sealed({ id, flow, day, finishedAt, first: false, steps }, at)
  }

  const handlers: Handlers<typeof journal> = {
    start: ({ flow, path }) => {
      // It looks back on a decision, which begins it.
      if (flow === 'revisit') throw new AppError('invalid-input')
      return start(flow, path)
    },
    get: ({ entryId }) => get(entryId),
    neighbours: ({ entryId }) => neighboursOf(db, liveRow(db, entryId).seq),
    saveDraft: ({ entryId, client, steps }) => {
      mustBeWritable(deps)
      const saved = saveSteps(deps, entryId, steps)
      sessions.touched(entryId)
      emit('journal.changed', { entryId, what: 'draft', client })
      if (saved.outcome === 'saved' && saved.first) follower.moved()
      const savedAt = clock.now()
      if (saved.outcome === 'saved') return { outcome: 'saved', savedAt, versions: saved.versions }
      return { ...saved, savedAt, entry: entryOf(db, entryRow(db, entryId)) }
    },
    seal: ({ entryId, reason }) => {
      mustBeWritable(deps)
      const { revisionId, letGo } = sessions.seal(entryId, reason)
      return { revisionId, letGo }
    },
    finish: ({ entryId }) => {
      mustBeWritable(deps)
      const firstEver = transaction(db, () => {
        const row = liveRow(db, entryId)
        const none = !anyFinished(db)
        if (row.finished_at === null) {
          // What was rated or answered counts too: a week can be told by less than words.
          if (!hasText(currentSteps(db, row)) && !follower.holds(entryId))
            throw new AppError('nothing-to-finish')
          updateFinished(db, entryId, clock.now())
        }
        sealEntry(deps, entryId, 'finish')
        followSealed(liveRow(db, entryId), clock.now())
        return none
      })
      sessions.ended(entryId)
      told(entryId, 'sealed')
      return { entry: get(entryId), firstEver }
    },
    setPath: ({ entryId, path }) => change(entryId, 'facts', (row, at) => updatePath(db, row.id, path, at)),
    setDay: ({ entryId, day }) => {
      const latest = addDays(dayIn(clock.now(), clock.zone()), DAYS_AHEAD)
      if (day > latest) throw new AppError('invalid-input')
      return change(entryId, 'facts', (row, at) => {
        if (row.day === day) return
        moveIndexed(db, row.seq, moveEntry(db, row, day, at))
        followSealed({ ...row, day }, at)
      })
    },
    setStarred: ({ entryId, starred }) =>
      change(entryId, 'facts', (row, at) => updateStarred(db, row.id, starred, at)),
    setTags: ({ entryId, tags }) =>
      change(entryId, 'facts', (row, at) => replaceTags(db, row, tidyTags(tags, tagCounts(db)), at)),
    tags: () => tagCounts(db),
    list: ({ filters, after, fromMonth, limit }) => {
      const rows = listEntries(db, { filters: resolved(filters), after, fromMonth, limit })
      const last = rows.length === limit ? rows.at(-1) : undefined
      return { entries: summariesOf(db, rows), next: last?.seq ?? null }
    },
    months: ({ filters }) => countMonths(db, resolved(filters)),
    search: (input) => search(deps, input),
    history: ({ entryId }) => revisionsOf(db, liveRow(db, entryId).id).map(revisionSummaryOf),
    revision: ({ revisionId }) => {
      const found = findRevision(db, revisionId)
      if (!found) throw new AppError('not-found')
      return { summary: revisionSummaryOf(found), steps: revisionSteps(db, revisionId) }
    },
    compare: ({ from, to }) => reader.run('compareRevisions', { from, to }),
    restore: ({ entryId, revisionId }) => {
      mustBeWritable(deps)
      if (rules.isLocked(liveRow(db, entryId).id)) throw new AppError('locked-original')
      if (findRevision(db, revisionId)?.entry_id !== entryId) throw new AppError('not-found')
      if (transaction(db, () => restoreRevision(deps, entryId, revisionId))) told(entryId, 'sealed')
      return get(entryId)
    },
    remove: ({ entryId }) => {
      mustBeWritable(deps)
      transaction(db, () => updateDeleted(db, liveRow(db, entryId).id, clock.now(), clock.now()))
      told(entryId, 'removed')
      return {}
    },
    putBack: ({ entryId }) => {
      mustBeWritable(deps)
      transaction(db, () => updateDeleted(db, entryRow(db, entryId).id, null, clock.now()))
      told(entryId, 'facts')
      return get(entryId)
    },
    bin: () => {
      const rows = binned(db)
      return summariesOf(db, rows).map((entry, index) => {
        const removedAt = rows[index]?.deleted_at ?? 0
        return { entry, removedAt, due: clock.now() - removedAt >= BIN_DAYS * DAY_MS }
      })
    },
    ...erasing,
  }

  /** What other features need to know of the journal, and may ask of it. */
  const looking = {
    get,
    start,
    /** A live entry without its text. @throws AppError `not-found` */
    facts: (entryId: string): EntrySummary => summaryOf(liveRow(db, entryId)),
    /** A live entry's current text, in the order of its flow. @throws AppError `not-found` */
    currentText: (entryId: string): EntryStep[] => currentSteps(db, liveRow(db, entryId)),
    /** Seals what is open in a live entry. @returns its head revision; null when it never held a word */
    sealAs: (entryId: string, reason: RevisionReason): string | null => {
      mustBeWritable(deps)
      const { revisionId, changed } = transaction(db, () => sealDraft(deps, liveRow(db, entryId).id, reason))
      sessions.ended(entryId)
      if (changed) told(entryId, 'sealed')
      return revisionId
    },
    any: (): boolean => anyEntry(db),
    /** Day of the first entry on a day or after it; null where there is none. */
    firstDayFrom: (from: string): string | null => firstDayFrom(db, from),
    idsOfFlow: (flow: FlowId): string[] => idsOfFlow(db, flow),
    factsIn: (ids: readonly string[]): ReadonlyMap<string, EntryFacts> => factsOfEntries(db, ids),
    answersAt: (ids: readonly string[], stepId: string): ReadonlyMap<string, string> =>
      answersAt(db, ids, stepId),
    /** Entries of a span of days, oldest first. */
    idsBetween: (from: string, to: string): string[] => idsBetween(db, from, to),
    /** Years that hold an entry, newest first. */
    years: (): { year: number; entries: number }[] => yearCounts(db),
    sealedSteps: (revisionId: string): EntryStep[] => revisionSteps(db, revisionId),
    /** A flow's entries of a span of days, newest first. */
    ofFlow: (flow: FlowId, from: string, to: string): EntrySummary[] =>
      summariesOf(db, flowBetween(db, flow, from, to)),
    /** Days of a span on which something was written, sealed or not. */
    writtenDays: (from: string, to: string): string[] => [
      ...writtenDays(db, from, to),
      ...draftedBetween(db, from, to)
        .filter((row) => factsOf(currentSteps(db, row)).words > 0)
        .map(({ day }) => day),
    ],
    /** Id of the weekly debrief finished last; with an entry's id, of those that lie before it. */
    latestFinished: (beforeEntry: string | null): string | null =>
      latestFinishedWeekly(db, beforeEntry === null ? null : liveRow(db, beforeEntry).seq)?.id ?? null,
  }

  return { handlers, sealAll: sessions.sealAll, ...looking }
}

export type JournalService = ReturnType<typeof journalService>
