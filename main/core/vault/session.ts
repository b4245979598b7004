import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { CoreDeps, Emit, OpenJournal } from '../deps.ts'
import { v7 } from '../ids.ts'
import { type Reader, startReader } from '../reader/client.ts'
import { type Migration, migrate, pendingMigrations, schemaVersion } from '../store/migrate.ts'
import { close, type DbKey, openWritable, quickLook, refuseWrites } from '../store/open.ts'
import { openTypesetter } from '../typeset/client.ts'
import type { KeyFile } from './key-file.ts'
import * as meta from './meta.ts'
import { JOURNAL_FILE } from './swap.ts'

/** An open journal with what the vault alone knows of it. */
export type Session = {
  readonly journal: OpenJournal
  readonly key: DbKey
  readonly keyFile: KeyFile
}

export type SessionDeps = Pick<
  CoreDeps,
  'paths' | 'clock' | 'random' | 'readerWorker' | 'typesetWorker' | 'log'
> & {
  readonly emit: Emit
  readonly deviceId: string
  readonly migrations: readonly Migration[]
}

/** Copies the journal to safety before its schema changes. */
export type BeforeMigration = (reader: Reader, key: DbKey, keyFile: KeyFile, schema: number) => Promise<void>

const migrateSafely = async (
  deps: SessionDeps,
  journal: Pick<OpenJournal, 'db' | 'reader'>,
  backUp: (schema: number) => Promise<void>,
): Promise<void> => {
  const pending = pendingMigrations(journal.db, deps.migrations)
  if (pending.length === 0) return
  await backUp(schemaVersion(journal.db))
  migrate(journal.db, pending)
  deps.log('migrated', { count: pending.length })
}

/**
 * Whether the journal is opened only for reading: it is a newer one whose `min_reader` allows that, and reading was
 * asked for. Any other opens as ever, whatever was asked for.
 */
const isOnlyRead = (
  { db }: Pick<OpenJournal, 'db'>,
  migrations: readonly Migration[],
  asked: boolean,
): boolean => {
  try {
    pendingMigrations(db, migrations)
    return false
  } catch (error) {
    if (asked && error instanceof AppError && error.details.mayRead === true) return true
    throw error
  }
}

/**
 * Opens the journal under its key: a quick look at whether it is whole, then what its schema needs.
 * @throws AppError `journal-newer`, or SQLite's own error, which `sqliteFailure` names
 */
export const openSession = async (
  deps: SessionDeps,
  { key, keyFile, ...asked }: { key: DbKey; keyFile: KeyFile; readOnly: boolean },
  beforeMigration: BeforeMigration,
): Promise<Session> => {
  const file = join(deps.paths.journal, JOURNAL_FILE)
  const db = openWritable(file, key, true)
  let reader: Reader | null = null
  try {
    quickLook(db)
    if (meta.journalId(db) !== keyFile.journalId) throw new AppError('journal-damaged')
    reader = startReader(deps.readerWorker, file, key)
    const started = reader
    const readOnly = isOnlyRead({ db }, deps.migrations, asked.readOnly)
    if (readOnly) {
      refuseWrites(db)
    } else {
      await migrateSafely(deps, { db, reader }, (schema) => beforeMigration(started, key, keyFile, schema))
    }
    const { clock, random, emit, deviceId } = deps
    const typesetter = openTypesetter(deps)
    const journal = { db, reader, typesetter, clock, random, emit, newId: v7, deviceId, readOnly }
    return { journal, key, keyFile }
  } catch (error) {
    await reader?.close()
    close(db)
    throw error
  }
}

/** Closes what `openSession` opened and wipes the key. */
export const closeSession = async ({ journal, key }: Session): Promise<void> => {
  await journal.typesetter.close()
  await journal.reader.close()
  close(journal.db)
  key.fill(0)
}
