import type { Handlers } from '../../../shared/contract/define.ts'
import {
  MAX_SECTIONS,
  MAX_STORIES,
  type Summary,
  type summaries,
} from '../../../shared/contract/summaries.ts'
import { oneLine } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import { TEMPLATES } from '../../../shared/summaries/templates.ts'
import { eraseSecurely } from '../journal/index-cleaning.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import type { ConnectingWords } from './connecting.ts'
import { copyDraft } from './copying.ts'
import { draftChange, liveSummary, type SummariesDeps } from './deps.ts'
import { addSectionTo, addStoryTo, addTemplateSection, makeDraft, makeRoomForMap } from './making.ts'
import { readSummary, summaryRow } from './reading.ts'
import {
  type StoredSection,
  type StoredStory,
  sectionsOf,
  setSectionDropped,
  setSectionPosition,
  setSectionTitle,
  setStoryDeleted,
  setStoryPosition,
  setStoryTitle,
  storiesOf,
} from './sections-store.ts'
import { standardsOf } from './standards-store.ts'
import {
  eraseSummary,
  findSummary,
  liveSummaries,
  removedSummaries,
  type Stamp,
  type StoredSummary,
  setSummaryDeleted,
  setWarned,
  updateSummary,
} from './store.ts'

type DraftsDeps = SummariesDeps & {
  readonly words: Pick<ConnectingWords, 'sealNow' | 'ended'>
  /** Chooses what a template of one click suggests; in a transaction of its own. */
  readonly chooseSuggested: (summaryId: string) => Promise<void>
}

/** @throws AppError `invalid-input` when these are not exactly those ids */
const mustBeAll = (wanted: readonly string[], ids: readonly string[]): void => {
  const given = new Set(wanted)
  if (given.size !== wanted.length || given.size !== ids.length || !ids.every((id) => given.has(id))) {
    throw new AppError('invalid-input')
  }
}

/** Drafts with their facts, sections and stories. */
export const draftHandlers = (deps: DraftsDeps): Handlers<typeof summaries> => {
  const { db, clock, deviceId, emit, newId, words, forgetForms } = deps
  const get = (summaryId: string): Summary => readSummary(db, liveSummary(deps, summaryId))
  const inTransaction = draftChange(deps)
  const change = (summaryId: string, work: (summary: StoredSummary, stamp: Stamp) => void): Summary => {
    inTransaction(summaryId, work)
    emit('summaries.changed', {})
    return get(summaryId)
  }
  /** For what is not a change of one standing draft. */
  const alter = <T>(work: (stamp: Stamp) => T): T => {
    mustBeWritable(deps)
    const result = transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('summaries.changed', {})
    return result
  }

  const sectionOf = (summaryId: string, sectionId: string): StoredSection => {
    const section = sectionsOf(db, summaryId).find(({ id }) => id === sectionId)
    if (!section) throw new AppError('not-found')
    return section
  }
  const storiesIn = (summaryId: string, sectionId: string): StoredStory[] =>
    storiesOf(db, summaryId).filter((story) => story.sectionId === sectionId && !story.removed)
  const storyOf = (ref: { summaryId: string; sectionId: string; storyId: string }): StoredStory => {
    const story = storiesOf(db, ref.summaryId).find(({ id }) => id === ref.storyId)
    if (!story || story.sectionId !== ref.sectionId) throw new AppError('not-found')
    return story
  }
  const liveStory = (ref: { summaryId: string; sectionId: string; storyId: string }): StoredStory => {
    const story = storyOf(ref)
    if (story.removed) throw new AppError('not-found')
    return story
  }

  const removedDraft = (summaryId: string): StoredSummary => {
    const found = findSummary(db, summaryId)
    if (!found) throw new AppError('not-found')
    return found
  }

  return {
    list: () => liveSummaries(db).map(summaryRow),
    get: ({ summaryId }) => get(summaryId),
    create: async (draft) => {
      const id = alter((stamp) => makeDraft(deps, draft, stamp))
      if (TEMPLATES[draft.template].oneClick) await deps.chooseSuggested(id)
      return get(id)
    },
    duplicate: ({ summaryId, template }) => {
      const id = alter((stamp) => copyDraft(deps, liveSummary(deps, summaryId), template, stamp))
      return get(id)
    },
    remove: ({ summaryId }) => {
      alter((stamp) => {
        const { id } = liveSummary(deps, summaryId)
        words.sealNow(id, 'left')
        setSummaryDeleted(db, id, stamp.at, stamp)
      })
      words.ended(summaryId)
      return {}
    },
    putBack: ({ summaryId }) => {
      alter((stamp) => {
        if (removedDraft(summaryId).deletedAt !== null) setSummaryDeleted(db, summaryId, null, stamp)
      })
      return get(summaryId)
    },
    removed: () => removedSummaries(db).map(summaryRow),
    erase: ({ summaryId }) => {
      mustBeWritable(deps)
      if (removedDraft(summaryId).deletedAt === null) throw new AppError('invalid-input')
      eraseSecurely(db, () => {
        for (const { id } of [{ id: summaryId }, ...standardsOf(db, summaryId)]) forgetForms(id)
        eraseSummary(db, summaryId, { at: clock.now(), deviceId })
      })
      emit('summaries.changed', {})
      return {}
    },
    setFacts: ({ summaryId, title, reader, author, role, period }) =>
      change(summaryId, (summary, stamp) =>
        updateSummary(
          db,
          {
            ...summary,
            title: title === undefined ? summary.title : oneLine(title),
            reader: reader === undefined ? summary.reader : oneLine(reader),
            author: author === undefined ? summary.author : oneLine(author),
            role: role === undefined ? summary.role : oneLine(role),
            from: period?.from ?? summary.from,
            to: period?.to ?? summary.to,
          },
          stamp,
        ),
      ),
    setOptions: ({ summaryId, options }) =>
      change(summaryId, (summary, stamp) => {
        const now = summary.options
        const wanted = {
          paper: options.paper ?? now.paper,
          language: options.language ?? now.language,
          ratings: options.ratings ?? now.ratings,
          growthAreas: options.growthAreas ?? now.growthAreas,
          notes: options.notes ?? now.notes,
          exactDays: options.exactDays ?? now.exactDays,
          standardsMap: options.standardsMap ?? now.standardsMap,
        }
        updateSummary(db, { ...summary, options: wanted }, stamp)
        if (wanted.standardsMap && !now.standardsMap) makeRoomForMap(deps, summary.id, stamp)
      }),
    setWarned: ({ summaryId }) => change(summaryId, (summary, stamp) => setWarned(db, summary.id, stamp)),

    addSection: ({ summaryId, title }) =>
      change(summaryId, (summary, stamp) => {
        const there = sectionsOf(db, summary.id)
        if (there.length >= MAX_SECTIONS) throw new AppError('too-many', { most: MAX_SECTIONS })
        const section = { id: newId(), kind: 'own' as const, title: oneLine(title) }
        addSectionTo(deps, summary.id, section, there.length, stamp)
      }),
    renameSection: ({ summaryId, sectionId, title }) =>
      change(summaryId, (summary, stamp) =>
        setSectionTitle(db, sectionOf(summary.id, sectionId).id, oneLine(title), stamp),
      ),
    dropSection: ({ summaryId, sectionId, dropped }) =>
      change(summaryId, (summary, stamp) => {
        const section = sectionOf(summary.id, sectionId)
        if (section.dropped !== dropped) setSectionDropped(db, sectionId, dropped ? stamp.at : null, stamp)
      }),
    reorderSections: ({ summaryId, sectionIds }) =>
      change(summaryId, (summary, stamp) => {
        mustBeAll(
          sectionIds,
          sectionsOf(db, summary.id).map(({ id }) => id),
        )
        for (const [position, id] of sectionIds.entries()) setSectionPosition(db, id, position, stamp)
      }),
    restoreSections: ({ summaryId }) =>
      change(summaryId, (summary, stamp) => {
        const there = sectionsOf(db, summary.id)
        const wanted = TEMPLATES[summary.template].sections
        const others = there.filter(({ kind }) => !wanted.some((section) => section.kind === kind))
        for (const [position, section] of wanted.entries()) {
          const found = there.find(({ kind }) => kind === section.kind)
          if (!found) {
            addTemplateSection(deps, summary.id, section, position, stamp)
            continue
          }
          setSectionTitle(db, found.id, section.title, stamp)
          setSectionPosition(db, found.id, position, stamp)
          if (found.dropped) setSectionDropped(db, found.id, null, stamp)
        }
        for (const [place, { id, dropped }] of others.entries()) {
          setSectionPosition(db, id, wanted.length + place, stamp)
          if (!dropped) setSectionDropped(db, id, stamp.at, stamp)
        }
      }),

    addStory: ({ summaryId, sectionId, title }) =>
      change(summaryId, (summary, stamp) => {
        const section = sectionOf(summary.id, sectionId)
        if (section.kind !== 'stories') throw new AppError('invalid-input')
        const there = storiesIn(summary.id, sectionId)
        if (there.length >= MAX_STORIES) throw new AppError('too-many', { most: MAX_STORIES })
        addStoryTo(deps, summary.id, { sectionId, title: oneLine(title) }, there.length, stamp)
      }),
    renameStory: ({ title, ...ref }) =>
      change(ref.summaryId, (_, stamp) => setStoryTitle(db, liveStory(ref).id, oneLine(title), stamp)),
    reorderStories: ({ summaryId, sectionId, storyIds }) =>
      change(summaryId, (summary, stamp) => {
        mustBeAll(
          storyIds,
          storiesIn(summary.id, sectionOf(summary.id, sectionId).id).map(({ id }) => id),
        )
        for (const [position, id] of storyIds.entries()) setStoryPosition(db, id, position, stamp)
      }),
    removeStory: (ref) =>
      change(ref.summaryId, (summary, stamp) => {
        const { id } = liveStory(ref)
        words.sealNow(summary.id, 'left')
        setStoryDeleted(db, id, stamp.at, stamp)
      }),
    putStoryBack: (ref) =>
      change(ref.summaryId, (summary, stamp) => {
        const story = storyOf(ref)
        if (!story.removed) return
        if (storiesIn(summary.id, ref.sectionId).length >= MAX_STORIES) {
          throw new AppError('too-many', { most: MAX_STORIES })
        }
        setStoryDeleted(db, story.id, null, stamp)
      }),
  }
}
