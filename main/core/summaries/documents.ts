import type { DocumentNotice } from '../../../shared/contract/document-parts.ts'
import type { Document } from '../../../shared/domain/document/model.ts'
import { AppError } from '../../../shared/errors.ts'
import { TEMPLATES } from '../../../shared/summaries/templates.ts'
import { buildSummary } from './building.ts'
import type { SummaryCharts } from './charts.ts'
import { isInDocument, type OpenText, withOpen } from './checking.ts'
import type { ChoiceReading } from './choice-reading.ts'
import { liveSummary, type SummariesDeps } from './deps.ts'
import { sectionsOf, storiesOf } from './sections-store.ts'
import { standardsOf, standardsOfTargets } from './standards-store.ts'
import { textsOf } from './texts-store.ts'

/** A summary as a document, before it is settled. */
export type SummaryDocument = {
  readonly document: Document
  readonly notices: readonly DocumentNotice[]
  /** Pages that its template means it to fill; null where any length is right. */
  readonly pagesMeant: number | null
}

type Deps = Pick<SummariesDeps, 'db'> & {
  readonly reading: ChoiceReading
  readonly charts: Pick<SummaryCharts, 'draw'>
}

/** Drafts as documents. */
export const summaryDocuments = (deps: Deps) => {
  const { db, reading, charts } = deps

  /** The document of a draft, with words that are not saved yet laid over it. @param day the date of the file */
  const build = async (
    summaryId: string,
    open: readonly OpenText[],
    day: string,
  ): Promise<SummaryDocument> => {
    const summary = liveSummary(deps, summaryId)
    const choices = reading.list(summaryId)
    const drawn = await charts.draw(summary, choices)
    const built = buildSummary({
      summary,
      sections: sectionsOf(db, summaryId),
      stories: storiesOf(db, summaryId).filter(({ removed }) => !removed),
      texts: withOpen(textsOf(db, summaryId), open),
      choices,
      standards: standardsOf(db, summaryId).filter(({ removed }) => !removed),
      storyStandards: standardsOfTargets(db, summaryId, 'story'),
      figures: new Map([...drawn].map(([id, { figure }]) => [id, figure])),
      day,
    })
    return { ...built, pagesMeant: TEMPLATES[summary.template].pages }
  }

  /**
   * Whether a draft may go out.
   * @throws AppError `privacy-unread`, `not-permitted`, `source-gone` (details.count)
   */
  const mustBeReady = (summaryId: string): void => {
    const summary = liveSummary(deps, summaryId)
    if (summary.warnedAt === null) throw new AppError('privacy-unread')
    const dropped = new Set(
      sectionsOf(db, summaryId)
        .filter((section) => section.dropped)
        .map(({ id }) => id),
    )
    const going = reading
      .list(summaryId)
      .filter((choice) => isInDocument(choice) && !dropped.has(choice.sectionId))
    if (going.some(({ state }) => state === 'not-permitted')) throw new AppError('not-permitted')
    const gone = going.filter(({ state }) => state === 'gone' || state === 'erased')
    if (gone.length > 0) throw new AppError('source-gone', { count: gone.length })
  }

  return { build, mustBeReady }
}

export type SummaryDocuments = ReturnType<typeof summaryDocuments>
