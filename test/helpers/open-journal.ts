import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock, OpenJournal } from '../../main/core/deps.ts'
import { v7 } from '../../main/core/ids.ts'
import { startReader } from '../../main/core/reader/client.ts'
import { migrate, pendingMigrations } from '../../main/core/store/migrate.ts'
import { MIGRATIONS } from '../../main/core/store/migrations/index.ts'
import { close, openWritable } from '../../main/core/store/open.ts'
import { openTypesetter } from '../../main/core/typeset/client.ts'
import type { AnyEvent, EventName, PayloadOf } from '../../shared/contract/index.ts'

/** A clock that stands still until the test moves it; timers run when it passes them. */
export const testClock = (start = Date.UTC(2026, 8, 18, 16, 10), zone = 'America/Chicago') => {
  let now = start
  let timers: { at: number; task: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    zone: () => zone,
    after: (ms, task) => {
      const timer = { at: now + ms, task }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
  }
  const advance = (ms: number): void => {
    now += ms
    const due = timers.filter((timer) => timer.at <= now).sort((a, b) => a.at - b.at)
    timers = timers.filter((timer) => timer.at > now)
    for (const timer of due) timer.task()
  }
  const set = (instant: number): void => advance(Math.max(0, instant - now))
  return { clock, advance, set }
}

/** A real, encrypted, empty journal in a folder of its own, without the vault around it. */
export const openTestJournal = (time = testClock()) => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
  const file = join(folder, 'journal.db')
  const key = randomBytes(32)
  const db = openWritable(file, key, false)
  migrate(db, pendingMigrations(db, MIGRATIONS))
  const reader = startReader(new URL('../../main/core/reader/worker.ts', import.meta.url), file, key)
  const events: AnyEvent[] = []
  const open: OpenJournal = {
    db,
    reader,
    typesetter: openTypesetter({
      typesetWorker: new URL('../../main/core/typeset/worker.ts', import.meta.url),
      clock: time.clock,
    }),
    clock: time.clock,
    emit: <E extends EventName>(name: E, payload: PayloadOf<E>) => {
      events.push({ name, payload } as AnyEvent)
    },
    random: (bytes) => randomBytes(bytes),
    newId: v7,
    deviceId: v7(),
    readOnly: false,
  }
  const dispose = async (): Promise<void> => {
    await open.typesetter.close()
    await reader.close()
    close(db)
    rmSync(folder, { recursive: true, force: true })
  }
  return { open, events, time, file, folder, key, dispose }
}
