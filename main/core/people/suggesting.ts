import { frequentNames, type NameCount } from '../../../shared/domain/names.ts'
import type { ReadableDb } from '../store/sql.ts'
import { dismissedNames, latestTexts, livePeople } from './store.ts'

/** For the reader: names that stand often in the latest entries, without those settled already. */
export const suggestNames = (db: ReadableDb, { latest }: { latest: number }): NameCount[] =>
  frequentNames(latestTexts(db, latest), {
    known: livePeople(db).flatMap(({ name, nicknames }) => [name, ...nicknames]),
    dismissed: dismissedNames(db),
  })
