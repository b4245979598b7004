import type { Section, Story, Summary, SummaryRow } from '../../../shared/contract/summaries.ts'
import { templateSection } from '../../../shared/summaries/templates.ts'
import type { ReadableDb } from '../store/sql.ts'
import { sectionsOf, storiesOf } from './sections-store.ts'
import { standardsOfTargets } from './standards-store.ts'
import type { StoredSummary } from './store.ts'
import { type StoredText, textsOf } from './texts-store.ts'

export const summaryRow = (summary: StoredSummary): SummaryRow => ({
  id: summary.id,
  template: summary.template,
  title: summary.title,
  reader: summary.reader,
  period: { from: summary.from, to: summary.to },
  changedAt: summary.changedAt,
  editions: summary.editions,
  lastEdition: summary.lastEdition,
})

const refOf = ({ textId, part, version }: StoredText) => ({ id: textId, part, version })

/** A draft with its sections and stories, the connecting words left out. */
export const readSummary = (db: ReadableDb, summary: StoredSummary): Summary => {
  const texts = textsOf(db, summary.id)
  const shows = standardsOfTargets(db, summary.id, 'story')
  const stories = Map.groupBy(
    storiesOf(db, summary.id).filter(({ removed }) => !removed),
    ({ sectionId }) => sectionId,
  )
  const storyOf = ({ id, title }: { id: string; title: string }): Story => ({
    id,
    title,
    texts: texts.filter(({ storyId }) => storyId === id).map(refOf),
    standardIds: shows.get(id) ?? [],
  })
  const sections: Section[] = sectionsOf(db, summary.id).map(({ id, kind, title, dropped }) => ({
    id,
    kind,
    title,
    templateTitle: templateSection(summary.template, kind)?.title ?? title,
    dropped,
    texts: texts.filter(({ sectionId, storyId }) => sectionId === id && storyId === null).map(refOf),
    stories: (stories.get(id) ?? []).map(storyOf),
  }))
  return {
    ...summaryRow(summary),
    author: summary.author,
    role: summary.role,
    options: summary.options,
    sections,
    warned: summary.warnedAt !== null,
  }
}
