import { join } from 'node:path'
import type { OpenJournal } from '../deps.ts'
import { v7 } from '../ids.ts'
import type { JobContext } from '../jobs/jobs.ts'
import { startReader } from '../reader/client.ts'
import { migrate, pendingMigrations } from '../store/migrate.ts'
import { close, type DbKey, openThrowaway } from '../store/open.ts'
import { openTypesetter } from '../typeset/client.ts'
import { KEY_BYTES } from './create-journal.ts'
import { makeSampleFolder, removeSampleFolder, type SampleFolder } from './sample-folder.ts'
import type { SessionDeps } from './session.ts'
import { JOURNAL_FILE } from './swap.ts'

/** A journal to look around in: its key is in memory only, and its folder goes when it is closed. */
export type Sample = { readonly journal: OpenJournal; readonly key: DbKey; readonly folder: SampleFolder }

/** Writes the sample’s words into an empty journal. */
export type FillSample = (journal: OpenJournal, job: JobContext) => Promise<void>

type SampleDeps = SessionDeps

/** Closes what `makeSample` opened, wipes the key and removes the folder. */
export const closeSample = async ({ journal, key, folder }: Sample): Promise<void> => {
  try {
    await journal.typesetter.close()
    await journal.reader.close()
    close(journal.db)
  } finally {
    key.fill(0)
    await removeSampleFolder(folder)
  }
}

const openEmpty = (deps: SampleDeps, folder: SampleFolder): Sample => {
  const { clock, emit, deviceId, random } = deps
  const key = random(KEY_BYTES)
  const file = join(folder.path, JOURNAL_FILE)
  const db = openThrowaway(file, key)
  try {
    migrate(db, pendingMigrations(db, deps.migrations))
    const reader = startReader(deps.readerWorker, file, key)
    const typesetter = openTypesetter(deps)
    const journal = { db, reader, typesetter, clock, random, emit, newId: v7, deviceId, readOnly: false }
    return { journal, key, folder }
  } catch (error) {
    close(db)
    throw error
  }
}

/**
 * Makes and fills a sample journal, whole or not at all.
 * @throws AppError `disk-full` or `read-only`
 */
export const makeSample = async (deps: SampleDeps, fill: FillSample, job: JobContext): Promise<Sample> => {
  const folder = await makeSampleFolder(deps.paths.temporary)
  let sample: Sample | null = null
  try {
    sample = openEmpty(deps, folder)
    await fill(sample.journal, job)
    return sample
  } catch (error) {
    if (sample) await closeSample(sample)
    else await removeSampleFolder(folder)
    throw error
  }
}
