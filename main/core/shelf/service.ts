import type { Handlers } from '../../../shared/contract/define.ts'
import type { ShelfItem, shelf } from '../../../shared/contract/shelf.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import { SHELF } from '../../../shared/framework/shelf.ts'
import type { OpenJournal } from '../deps.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { findShelfRow, putShelfRow, type ShelfRow, shelfRows } from './store.ts'

/** The app's resources as rows, as if each had been written. */
const SEEDED: ReadonlyMap<string, ShelfRow> = new Map(
  SHELF.map(({ id, title, note, where }) => [id, { id, title, note, place: where, deleted_at: null }]),
)

const itemOf = ({ id, title, note, place }: ShelfRow): ShelfItem => ({
  id,
  title,
  note,
  where: place,
  own: !SEEDED.has(id),
})

/** The resource shelf: what the app names, as the member changed it, and what the member added. */
export const shelfService = (deps: OpenJournal): Handlers<typeof shelf> => {
  const { db, clock, deviceId, newId, emit } = deps

  const change = (work: () => ShelfRow): ShelfItem => {
    mustBeWritable(deps)
    const row = transaction(db, () => {
      const changed = work()
      putShelfRow(db, changed, { at: clock.now(), deviceId })
      return changed
    })
    emit('shelf.changed', {})
    return itemOf(row)
  }
  /** @throws AppError `not-found` */
  const any = (id: string): ShelfRow => {
    const row = findShelfRow(db, id) ?? SEEDED.get(id)
    if (!row) throw new AppError('not-found')
    return row
  }
  const live = (id: string): ShelfRow => {
    const row = any(id)
    if (row.deleted_at !== null) throw new AppError('not-found')
    return row
  }

  return {
    list: () => {
      const rows = shelfRows(db)
      const written = new Map(rows.map((row) => [row.id, row]))
      const seeded = [...SEEDED.values()].map((row) => written.get(row.id) ?? row)
      const own = rows.filter(({ id }) => !SEEDED.has(id))
      return [...seeded, ...own].filter(({ deleted_at }) => deleted_at === null).map(itemOf)
    },
    save: ({ id, title, note, where }) =>
      change(() => ({
        id: id === undefined ? newId() : live(id).id,
        title: cleanText(title),
        note: cleanText(note),
        place: cleanText(where),
        deleted_at: null,
      })),
    remove: ({ id }) => {
      change(() => ({ ...live(id), deleted_at: clock.now() }))
      return {}
    },
    putBack: ({ id }) => change(() => ({ ...any(id), deleted_at: null })),
  }
}
