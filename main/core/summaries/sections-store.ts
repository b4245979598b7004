import type { SectionKind } from '../../../shared/contract/summaries.ts'
import { all, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './store.ts'

export type StoredSection = {
  readonly id: string
  readonly kind: SectionKind
  readonly title: string
  readonly dropped: boolean
}

export type StoredStory = {
  readonly id: string
  readonly sectionId: string
  readonly title: string
  readonly removed: boolean
}

/** All sections of a draft in their order, dropped ones too. */
export const sectionsOf = (db: ReadableDb, summaryId: string): StoredSection[] =>
  all<Omit<StoredSection, 'dropped'> & { dropped: number }>(
    db,
    `SELECT id, kind, title, dropped_at IS NOT NULL AS dropped FROM summary_sections
     WHERE summary_id = :summaryId ORDER BY position, id`,
    { summaryId },
  ).map(({ dropped, ...row }) => ({ ...row, dropped: dropped === 1 }))

/** All stories of a draft in the order of their sections and their own, removed ones too. */
export const storiesOf = (db: ReadableDb, summaryId: string): StoredStory[] =>
  all<Omit<StoredStory, 'removed'> & { removed: number }>(
    db,
    `SELECT t.id, t.section_id AS sectionId, t.title, t.deleted_at IS NOT NULL AS removed
     FROM summary_stories t JOIN summary_sections s ON s.id = t.section_id
     WHERE s.summary_id = :summaryId ORDER BY s.position, t.position, t.id`,
    { summaryId },
  ).map(({ removed, ...row }) => ({ ...row, removed: removed === 1 }))

export type NewSection = { readonly id: string; readonly kind: SectionKind; readonly title: string }

export const insertSection = (
  db: WritableDb,
  summaryId: string,
  { id, kind, title }: NewSection,
  position: number,
  stamp: Stamp,
): void => {
  run(
    db,
    `INSERT INTO summary_sections (id, summary_id, kind, title, position, changed_at, device_id)
     VALUES (:id, :summaryId, :kind, :title, :position, :at, :deviceId)`,
    { id, summaryId, kind, title, position, ...stamp },
  )
}

export const setSectionTitle = (db: WritableDb, id: string, title: string, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE summary_sections SET title = :title, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, title, ...stamp },
  )

/** Drops with an instant, takes in again with null. */
export const setSectionDropped = (db: WritableDb, id: string, droppedAt: number | null, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE summary_sections SET dropped_at = :droppedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, droppedAt, ...stamp },
  )

export const setSectionPosition = (db: WritableDb, id: string, position: number, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE summary_sections SET position = :position, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, position, ...stamp },
  )

export type NewStory = Pick<StoredStory, 'id' | 'sectionId' | 'title'>

export const insertStory = (db: WritableDb, story: NewStory, position: number, stamp: Stamp): void => {
  run(
    db,
    `INSERT INTO summary_stories (id, section_id, title, position, changed_at, device_id)
     VALUES (:id, :sectionId, :title, :position, :at, :deviceId)`,
    { ...story, position, ...stamp },
  )
}

export const setStoryTitle = (db: WritableDb, id: string, title: string, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE summary_stories SET title = :title, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, title, ...stamp },
  )

export const setStoryPosition = (db: WritableDb, id: string, position: number, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE summary_stories SET position = :position, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, position, ...stamp },
  )

/** Removes with an instant, puts back with null. */
export const setStoryDeleted = (db: WritableDb, id: string, deletedAt: number | null, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE summary_stories SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, ...stamp },
  )
