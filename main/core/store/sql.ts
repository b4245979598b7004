import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors.ts'

/** Values that may be bound. */
export type Bindable = string | number | bigint | Uint8Array | null
export type Bindings = Readonly<Record<string, Bindable>>

/** A connection that only reads. Store functions that take one cannot change the journal. */
export type ReadableDb = { readonly connection: Database.Database }
/** The one connection that writes. */
export type WritableDb = ReadableDb & { readonly writable: true }

const caches = new WeakMap<Database.Database, Map<string, Database.Statement<[Bindings]>>>()

/** Prepares once per connection and SQL text: preparing costs more than most of our statements take to run. */
const statement = (db: ReadableDb, sql: string): Database.Statement<[Bindings]> => {
  let cache = caches.get(db.connection)
  if (!cache) {
    cache = new Map()
    caches.set(db.connection, cache)
  }
  let prepared = cache.get(sql)
  if (!prepared) {
    prepared = db.connection.prepare<[Bindings]>(sql)
    cache.set(sql, prepared)
  }
  return prepared
}

/** All rows. The row type is the caller's claim about its own SELECT, beside which it stands. */
export const all = <Row>(db: ReadableDb, sql: string, bindings: Bindings = {}): Row[] =>
  statement(db, sql).all(bindings) as Row[]

/** Rows one by one, for more than memory should hold. The connection takes nothing else until the last. */
export const each = <Row>(db: ReadableDb, sql: string, bindings: Bindings = {}): IterableIterator<Row> =>
  statement(db, sql).iterate(bindings) as IterableIterator<Row>

/** The first row, if any. */
export const first = <Row>(db: ReadableDb, sql: string, bindings: Bindings = {}): Row | undefined =>
  statement(db, sql).get(bindings) as Row | undefined

/** Runs one changing statement; returns how many rows it touched. */
export const run = (db: WritableDb, sql: string, bindings: Bindings = {}): number =>
  statement(db, sql).run(bindings).changes

/** Runs one changing statement that must touch exactly `expected` rows, or throws and so rolls back. */
export const runExactly = (db: WritableDb, expected: number, sql: string, bindings: Bindings = {}): void => {
  const changes = run(db, sql, bindings)
  if (changes !== expected) throw new AppError('not-found', { expected, changes })
}

/** All or nothing; takes the write lock at once, so that it never fails half-way for another's sake. */
export const transaction = <T>(db: WritableDb, work: () => T): T =>
  db.connection.transaction(work).immediate()

/** SQL without bindings, for schema and pragmas. */
export const exec = (db: WritableDb, sql: string): void => {
  db.connection.exec(sql)
}

/** Names what SQLite ran into; null when it is not SQLite's. */
export const sqliteFailure = (error: unknown): AppError | null => {
  if (!(error instanceof Database.SqliteError)) return null
  const { code } = error
  if (code === 'SQLITE_FULL') return new AppError('disk-full')
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM') return new AppError('read-only')
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new AppError('journal-damaged')
  if (code.startsWith('SQLITE_CANTOPEN')) return new AppError('journal-missing')
  if (code.startsWith('SQLITE_BUSY')) return new AppError('open-elsewhere')
  return null
}
