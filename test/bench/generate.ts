import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { frameworkService } from '../../main/core/framework/service.ts'
import {
  findEntry,
  insertEntry,
  replaceTags,
  updateFinished,
  updateStarred,
} from '../../main/core/journal/entry-store.ts'
import { joinFollowers } from '../../main/core/journal/follower.ts'
import { appendHead, type SealingDeps } from '../../main/core/journal/sealing.ts'
import { reflectionFollower } from '../../main/core/reflection/follower.ts'
import { MIGRATIONS } from '../../main/core/store/migrations/index.ts'
import { close, openWritable } from '../../main/core/store/open.ts'
import { exec, transaction, type WritableDb } from '../../main/core/store/sql.ts'
import { createJournal } from '../../main/core/vault/create-journal.ts'
import { realDisk } from '../../main/core/vault/disk.ts'
import { JOURNAL_FILE } from '../../main/core/vault/swap.ts'
import { KDF_COST } from '../../main/core/vault/wrap.ts'
import { systemClock } from '../../main/core/worker/system-clock.ts'
import { createRows, type Rows } from './framework-rows.ts'
import { type Chance, chanceFrom, seededId } from './random.ts'
import { longPage, makeUp, type Story } from './story.ts'
import { writerFrom } from './text.ts'
import { followThreads } from './thread-rows.ts'

export const BENCH_PASSPHRASE = 'four tomatoes on a window sill'
const LONG_ENTRY_WORDS = 50_000

const BATCH = 1000
const DAY_MS = 86_400_000
/** The last written day; fixed, so that the same seed is the same journal. */
const LAST_DAY = Date.UTC(2026, 5, 28)
const ZONE = 'America/Chicago'

export type Generated = { readonly entries: number; readonly seed: number }

/** Grows with what is written: a lifetime at most. */
const yearsOf = (entries: number): number => Math.min(45, Math.max(1, entries / 250))

const writeStory = (
  deps: Omit<SealingDeps, 'clock'> & { rows: Rows },
  chance: Chance,
  story: Story,
  { day, at: begun }: { day: string; at: number },
): void => {
  const { db, deviceId, newId, follower, rows } = deps
  const id = newId()
  const { flow, path } = story
  insertEntry(db, { id, flow, path, day, at: begun, zone: ZONE, deviceId })
  const row = () => {
    const found = findEntry(db, id)
    if (!found) throw new Error('the entry just written is not there')
    return found
  }
  story.revisions.forEach((steps, index) => {
    const at = begun + (index + 1) * chance.between(200_000, 900_000)
    const last = index === story.revisions.length - 1
    if (last && story.finished) updateFinished(db, id, at)
    for (const { stepId, promptId } of steps) {
      if (promptId !== null) follower.promptUsed({ entryId: id, stepId, promptId, at })
    }
    const clock = { ...systemClock, now: () => at }
    const reason = last && story.finished ? 'finish' : 'left'
    const revisionId = appendHead({ ...deps, clock }, row(), steps, reason)
    if (last) rows.hang({ entryId: id, revisionId, steps, story, day, at })
  })
  if (story.tags.length > 0) replaceTags(db, row(), story.tags, begun)
  if (story.starred) updateStarred(db, id, true, begun)
}

/** Fills an empty journal through the same functions that sealing uses; the same seed gives the same words. */
export const fill = (db: WritableDb, { entries, seed }: Generated): void => {
  const chance = chanceFrom(seed)
  const writer = writerFrom(chance)
  const span = yearsOf(entries) * 365.25 * DAY_MS
  let instant = LAST_DAY - span
  const newId = (): string => seededId(chance, instant)
  const deviceId = newId()
  const open = { db, emit: () => undefined, newId, deviceId, clock: systemClock, readOnly: false }
  const follower = joinFollowers([reflectionFollower(open), frameworkService(open).follower])
  const rows = createRows({ db, chance, writer, deviceId, newId }, instant)
  const longAt = Math.floor(entries * 0.8)

  for (let from = 0; from < entries; from += BATCH) {
    transaction(db, () => {
      for (let index = from; index < Math.min(entries, from + BATCH); index++) {
        const date = LAST_DAY - span + Math.floor((span * (index + 1)) / entries)
        instant = date - (date % DAY_MS) + chance.between(14, 23) * 3_600_000 + index
        const story =
          index === longAt
            ? longPage(writer, LONG_ENTRY_WORDS)
            : makeUp(chance, writer, { mayRevisit: rows.hasDecision() })
        const day = new Date(date).toISOString().slice(0, 10)
        writeStory({ db, deviceId, newId, follower, rows }, chance, story, { day, at: instant })
      }
    })
  }
  transaction(db, () => followThreads(db, newId, { at: LAST_DAY, deviceId }))
  // As a journal lies after years of small writes and merges, not as a bulk load leaves it.
  exec(db, `INSERT INTO entry_fts (entry_fts, rank) VALUES ('merge', 500)`)
  exec(db, 'PRAGMA wal_checkpoint(TRUNCATE)')
}

/** Everything that decides what a generated journal holds: a change makes a new one. */
const recipe = ({ entries, seed }: Generated): string => {
  const hash = createHash('sha256').update(JSON.stringify([MIGRATIONS, entries, seed]))
  for (const name of [
    'generate',
    'framework-rows',
    'long-arc-rows',
    'thread-rows',
    'story',
    'text',
    'vocabulary',
    'random',
  ]) {
    hash.update(readFileSync(new URL(`./${name}.ts`, import.meta.url)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Clears away what an older recipe made: a large journal takes a gigabyte. */
const sweep = async (shelf: string, prefix: string): Promise<void> => {
  const old = (await realDisk.list(shelf)).filter((name) => name.startsWith(prefix) && !name.includes('.'))
  for (const name of old) await rm(join(shelf, name), { recursive: true, force: true })
}

/** The folder of a generated journal, made once and kept with the system's temporary files. Copy it; never write in it. */
const generatedJournal = async (wanted: Generated): Promise<string> => {
  const shelf = join(tmpdir(), `throughline-bench-${process.getuid?.() ?? 'user'}`)
  const ready = join(shelf, `${wanted.entries}-${wanted.seed}-${recipe(wanted)}`)
  if (existsSync(ready)) return ready
  await sweep(shelf, `${wanted.entries}-${wanted.seed}-`)
  const making = `${ready}.${process.pid}`
  await mkdir(making, { recursive: true, mode: 0o700 })
  try {
    const paths = { journal: making, backups: making, device: making, temporary: making }
    const chance = chanceFrom(wanted.seed)
    const random = (bytes: number): Uint8Array =>
      Uint8Array.from({ length: bytes }, () => chance.between(0, 255))
    const { key } = await createJournal(
      { paths, clock: systemClock, random, disk: realDisk, cost: KDF_COST, migrations: MIGRATIONS },
      { passphrase: BENCH_PASSPHRASE, ownership: 'mine' },
    )
    const db = openWritable(join(making, JOURNAL_FILE), key, true)
    try {
      fill(db, wanted)
    } finally {
      close(db)
    }
    await rename(making, ready)
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    throw error
  }
  return ready
}

if (import.meta.main) {
  const [entries = '10000', seed = '1'] = process.argv.slice(2)
  process.stdout.write(await generatedJournal({ entries: Number(entries), seed: Number(seed) }))
}
