import Database from 'better-sqlite3'

type Value = string | number | bigint | Uint8Array | null
type Values = Readonly<Record<string, Value>>
type How = 'run' | 'get' | 'all'

/** One statement as it was really run, with the values that were bound to it. */
export type Recorded =
  | { readonly how: How; readonly sql: string; readonly values: Values }
  | { readonly how: 'exec'; readonly sql: string }

const isTransaction = (sql: string): boolean => /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i.test(sql)

/**
 * Hears every statement that this thread's connections run through better-sqlite3, by standing in for its methods.
 * What is replayed is therefore what the app really does, not a copy of its SQL that grows old.
 */
export const createRecorder = () => {
  const statements = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'))
  const connections = Database.prototype
  const original = { run: statements.run, get: statements.get, all: statements.all, exec: connections.exec }
  let tape: Recorded[] | null = null

  const listenTo = (how: How): void => {
    statements[how] = function (this: Database.Statement, values: Values = {}) {
      if (tape && !isTransaction(this.source)) tape.push({ how, sql: this.source, values })
      return original[how].call(this, values)
    }
  }
  listenTo('run')
  listenTo('get')
  listenTo('all')
  connections.exec = function (this: Database.Database, sql: string) {
    tape?.push({ how: 'exec', sql })
    return original.exec.call(this, sql)
  }

  return {
    /** The statements that `work` runs, in order; those of anything else at the same time too. */
    record: async (work: () => Promise<unknown>): Promise<Recorded[]> => {
      const own: Recorded[] = []
      tape = own
      try {
        await work()
      } finally {
        tape = null
      }
      return own
    },
    restore: (): void => {
      Object.assign(statements, { run: original.run, get: original.get, all: original.all })
      connections.exec = original.exec
    },
  }
}

/** Runs recorded statements on a connection of its own, prepared once, in one transaction. */
export const createReplay = (connection: Database.Database) => {
  const prepared = new Map<string, Database.Statement<[Values]>>()
  const prepare = (sql: string): Database.Statement<[Values]> => {
    const known = prepared.get(sql)
    if (known) return known
    const fresh = connection.prepare<[Values]>(sql)
    prepared.set(sql, fresh)
    return fresh
  }
  const all = (statements: readonly Recorded[]): void => {
    for (const statement of statements) {
      if (statement.how === 'exec') connection.exec(statement.sql)
      else prepare(statement.sql)[statement.how](statement.values)
    }
  }
  const transaction = connection.transaction(all)
  return {
    write: (statements: readonly Recorded[]): void => transaction.immediate(statements),
    read: (statements: readonly Recorded[]): void => transaction.deferred(statements),
  }
}
