import { z } from 'zod'
import type { Person } from '../../../shared/contract/people.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

type PersonRow = { id: string; name: string; nicknames: string; label: string }

const COLUMNS = 'id, name, nicknames, label'
const Nicknames = z.array(z.string())

const personOf = ({ id, name, nicknames, label }: PersonRow): Person => ({
  id,
  name,
  nicknames: Nicknames.parse(JSON.parse(nicknames)),
  label,
})

/** Everybody who was not removed, in no order. */
export const livePeople = (db: ReadableDb): Person[] =>
  all<PersonRow>(db, `SELECT ${COLUMNS} FROM people WHERE deleted_at IS NULL`).map(personOf)

/** A person, removed ones too. */
export const findPerson = (
  db: ReadableDb,
  id: string,
): { person: Person; isRemoved: boolean } | undefined => {
  const row = first<PersonRow & { deleted_at: number | null }>(
    db,
    `SELECT ${COLUMNS}, deleted_at FROM people WHERE id = :id`,
    { id },
  )
  return row && { person: personOf(row), isRemoved: row.deleted_at !== null }
}

type Stamp = { readonly at: number; readonly deviceId: string }

/** Writes somebody new, or new words for somebody. */
export const putPerson = (db: WritableDb, person: Person, stamp: Stamp): void => {
  run(
    db,
    `INSERT INTO people (id, name, nicknames, label, changed_at, device_id)
     VALUES (:id, :name, :nicknames, :label, :at, :deviceId)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, nicknames = excluded.nicknames, label = excluded.label,
       changed_at = excluded.changed_at, device_id = excluded.device_id`,
    { ...person, nicknames: JSON.stringify(person.nicknames), ...stamp },
  )
}

/** Removes with an instant, puts back with null. */
export const setPersonDeleted = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE people SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, at, deviceId },
  )

export const dismissedNames = (db: ReadableDb): string[] =>
  all<{ name: string }>(db, 'SELECT name FROM dismissed_names').map(({ name }) => name)

export const putDismissed = (db: WritableDb, id: string, name: string, { at, deviceId }: Stamp): void => {
  run(
    db,
    `INSERT INTO dismissed_names (id, name, changed_at, device_id) VALUES (:id, :name, :at, :deviceId)
     ON CONFLICT (name) DO NOTHING`,
    { id, name, at, deviceId },
  )
}

/** Takes a name off the list of those that are not wanted. */
export const deleteDismissed = (db: WritableDb, name: string): void => {
  run(db, 'DELETE FROM dismissed_names WHERE name = :name', { name })
}

/** A text longer than this (UTF-16 units) is looked at up to here: names that matter come early. */
const MOST_OF_A_TEXT = 40_000

/** The plain sealed text of the latest entries, newest first. */
export const latestTexts = (db: ReadableDb, limit: number): string[] =>
  all<{ body: string }>(
    db,
    `SELECT substr(f.body, 1, ${MOST_OF_A_TEXT}) AS body
     FROM (SELECT seq FROM entries WHERE deleted_at IS NULL ORDER BY seq DESC LIMIT :limit) e
     CROSS JOIN entry_fts f ON f.rowid = e.seq`,
    { limit },
  ).map(({ body }) => body)
