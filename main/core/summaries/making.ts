import type { Period } from '../../../shared/contract/document-parts.ts'
import {
  STORY_PARTS,
  type Summary,
  type SummaryOptions,
  type TemplateId,
} from '../../../shared/contract/summaries.ts'
import { dayIn, yearsBefore } from '../../../shared/domain/days.ts'
import { AppError } from '../../../shared/errors.ts'
import { TEMPLATES, type TemplateSection, templateSection } from '../../../shared/summaries/templates.ts'
import type { OpenJournal } from '../deps.ts'
import type { SummariesDeps } from './deps.ts'
import {
  insertSection,
  insertStory,
  type NewSection,
  sectionsOf,
  setSectionDropped,
} from './sections-store.ts'
import { insertSummary, liveSummaries, type Stamp, type SummaryFacts } from './store.ts'
import { insertText, type NewText } from './texts-store.ts'

type MakingDeps = Pick<OpenJournal, 'db' | 'newId'>

/** Where words go before there are any: a section’s own field. */
export const addSectionTo = (
  { db, newId }: MakingDeps,
  summaryId: string,
  section: NewSection,
  position: number,
  stamp: Stamp,
): void => {
  insertSection(db, summaryId, section, position, stamp)
  const intro: NewText = { textId: newId(), sectionId: section.id, storyId: null, part: 'intro' }
  insertText(db, summaryId, intro, stamp)
}

/** An empty story with its four fields. */
export const addStoryTo = (
  { db, newId }: MakingDeps,
  summaryId: string,
  { sectionId, title }: { readonly sectionId: string; readonly title: string },
  position: number,
  stamp: Stamp,
): void => {
  const storyId = newId()
  insertStory(db, { id: storyId, sectionId, title }, position, stamp)
  for (const part of STORY_PARTS)
    insertText(db, summaryId, { textId: newId(), sectionId, storyId, part }, stamp)
}

export const addTemplateSection = (
  deps: MakingDeps,
  summaryId: string,
  { kind, title, stories }: TemplateSection,
  position: number,
  stamp: Stamp,
): void => {
  const sectionId = deps.newId()
  addSectionTo(deps, summaryId, { id: sectionId, kind, title }, position, stamp)
  for (let place = 0; place < stories; place += 1) {
    addStoryTo(deps, summaryId, { sectionId, title: `Story ${place + 1}` }, place, stamp)
  }
}

/** A map to standards needs a section to stand in: the one that was left out comes back, or a new one stands at the end. */
export const makeRoomForMap = (deps: MakingDeps, summaryId: string, stamp: Stamp): void => {
  const there = sectionsOf(deps.db, summaryId)
  const found = there.find(({ kind }) => kind === 'standards')
  const usual = templateSection('portfolio', 'standards')
  if (!found && usual) addTemplateSection(deps, summaryId, usual, there.length, stamp)
  if (found?.dropped) setSectionDropped(deps.db, found.id, null, stamp)
}

/**
 * The days of a new draft: those asked for, or its template's.
 * @throws AppError `empty-period` when no entry lies in them
 */
const periodOf = (
  { clock, journal }: Pick<SummariesDeps, 'clock' | 'journal'>,
  template: TemplateId,
  asked: Period | undefined,
): Period => {
  const today = dayIn(clock.now(), clock.zone())
  const since = TEMPLATES[template].period === 'all' ? '0001-01-01' : yearsBefore(today, 1)
  const first = journal.firstDayFrom(asked?.from ?? since)
  const to = asked?.to ?? today
  if (first === null || first > to) throw new AppError('empty-period')
  if (asked) return asked
  return { from: TEMPLATES[template].period === 'all' ? first : since, to }
}

export type NewDraft = {
  readonly template: TemplateId
  readonly reader: string
  readonly period?: Period | undefined
}

/** A draft by a template; name, role, paper and language are those of the draft that was changed last. */
export const makeDraft = (
  deps: Pick<SummariesDeps, 'db' | 'newId' | 'clock' | 'journal'>,
  { template, reader, period }: NewDraft,
  stamp: Stamp,
): Summary['id'] => {
  const { db, newId } = deps
  const { from, to } = periodOf(deps, template, period)
  const before = liveSummaries(db)[0]
  const options: SummaryOptions = {
    ...TEMPLATES[template].options,
    paper: before?.options.paper ?? 'letter',
    language: before?.options.language ?? 'en',
  }
  const facts: SummaryFacts = {
    id: newId(),
    template,
    title: TEMPLATES[template].documentTitle,
    reader,
    author: before?.author ?? '',
    role: before?.role ?? '',
    from,
    to,
    options,
  }
  insertSummary(db, facts, stamp)
  for (const [position, section] of TEMPLATES[template].sections.entries()) {
    addTemplateSection(deps, facts.id, section, position, stamp)
  }
  return facts.id
}

/** How what is chosen for a section comes to stand in the document, unless the member says otherwise. */
export const usualShow = (template: TemplateId, kind: TemplateSection['kind']): 'shown' | 'note' =>
  templateSection(template, kind)?.show ?? 'shown'
