import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Core, createCore } from '../../../main/core/core.ts'
import { silentLog } from '../../../main/core/log.ts'
import { type Caller, callerOf } from '../../../main/core/sample/caller.ts'
import { sampleJournal } from '../../../main/core/sample/sample.ts'
import type { SampleEntry, SampleMark } from '../../../main/core/sample/types.ts'
import type { AnyEvent } from '../../../shared/contract/index.ts'
import { AppError } from '../../../shared/errors.ts'
import { testClock } from '../../helpers/open-journal.ts'

/** Core with the sample open, at an instant and in a zone. */
const openSample = async (instant: number, zone: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-fill-'))
  const time = testClock(instant, zone)
  const core: Core = await createCore({
    paths: {
      journal: join(folder, 'journal'),
      backups: join(folder, 'backups'),
      device: join(folder, 'device'),
      temporary: folder,
    },
    clock: time.clock,
    random: (bytes) => randomBytes(bytes),
    keychain: null,
    readerWorker: new URL('../../../main/core/reader/worker.ts', import.meta.url),
    version: '0.0.0-test',
    typesetWorker: new URL('../../../main/core/typeset/worker.ts', import.meta.url),
    pageScript: async () => '',
    log: silentLog,
  })
  const events: AnyEvent[] = []
  core.subscribe((event) => events.push(event))
  const call: Caller = async (method, input) => {
    const result = await core.dispatch(method, input)
    if (!result.ok) throw new AppError(result.error.code, result.error.details)
    return result.value as never
  }
  await call('vault.openSample', {})
  const close = async (): Promise<void> => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { call, events, close }
}

const entriesOf = async (call: Caller) =>
  (await call('journal.list', { limit: 500 })).entries.toSorted((a, b) => a.createdAt - b.createdAt)
const marksOf = (entry: SampleEntry): readonly SampleMark[] => entry.marks ?? []
const hourIn = (instant: number, zone: string): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric' }).format(instant))

describe('the sample, opened on a Friday in Chicago', () => {
  const ZONE = 'America/Chicago'
  const NOW = Date.UTC(2026, 8, 18, 21, 10)
  let sample: Awaited<ReturnType<typeof openSample>>
  let call: Caller
  beforeAll(async () => {
    sample = await openSample(NOW, ZONE)
    call = sample.call
  }, 120_000)
  afterAll(() => sample.close())

  test('holds every piece of writing, finished, with all its words', async () => {
    const entries = await entriesOf(call)
    expect(entries).toHaveLength(sampleJournal.entries.length)
    expect(entries.filter(({ finishedAt, hasDraft }) => finishedAt === null || hasDraft)).toEqual([])
    const words = (await Promise.all(entries.map(({ id }) => call('journal.get', { entryId: id })))).map(
      ({ steps }) => steps.map(({ body }) => body),
    )
    const bodies = new Set(words.flat())
    for (const written of sampleJournal.entries)
      for (const body of Object.values(written.words)) expect(bodies).toContain(body)
  })

  test('ends in the week before this one, and begins 104 weeks before it', async () => {
    const days = (await entriesOf(call)).map(({ day }) => day)
    expect(days.every((day) => day >= '2024-09-16' && day <= '2026-09-13')).toBe(true)
    expect(days.some((day) => day >= '2026-09-07')).toBe(true)
    expect(days.some((day) => day <= '2024-09-22')).toBe(true)
  })

  test('was written at hours at which people write', async () => {
    for (const { createdAt } of await entriesOf(call)) {
      expect(hourIn(createdAt, ZONE)).toBeGreaterThanOrEqual(7)
      expect(hourIn(createdAt, ZONE)).toBeLessThanOrEqual(22)
    }
  })

  test('has recorded its decisions, and come back to those that it came back to', async () => {
    const decisions = await call('decisions.list', {})
    const revisits = sampleJournal.entries.filter(({ flow }) => flow === 'revisit')
    expect(decisions.every(({ recordedAt }) => recordedAt !== null)).toBe(true)
    expect(decisions).toHaveLength(sampleJournal.entries.filter(({ flow }) => flow === 'decision').length)
    expect(decisions.flatMap((decision) => decision.revisits)).toHaveLength(revisits.length)
  })

  test('has every passage that was marked, for and against, where its words stand', async () => {
    const wanted = sampleJournal.entries.flatMap(marksOf)
    const entries = await entriesOf(call)
    const passages = (
      await Promise.all(entries.map(({ id }) => call('passages.forEntry', { entryId: id })))
    ).flat()
    expect(passages.map(({ quote }) => quote).toSorted()).toEqual(wanted.map(({ quote }) => quote).toSorted())
    expect(passages.filter(({ place }) => place.found !== 'exact')).toEqual([])
    expect(passages.filter(({ starred }) => starred)).toHaveLength(
      wanted.filter(({ starred }) => starred).length,
    )
    const against = passages.flatMap(({ targets }) => targets.filter(({ stance }) => stance === 'against'))
    expect(against).toHaveLength(wanted.flatMap((mark) => mark.against ?? []).length)
  })

  test('has every rating, and every plan with how it went', async () => {
    const entries = await entriesOf(call)
    const ratings = (
      await Promise.all(entries.map(({ id }) => call('ratings.forEntry', { entryId: id })))
    ).flat()
    const debriefs = sampleJournal.entries.filter((entry) => entry.flow === 'weekly')
    expect(ratings).toHaveLength(debriefs.flatMap((debrief) => debrief.ratings ?? []).length)
    const plans = await call('reflection.commitments', {})
    expect(plans.filter(({ outcome }) => outcome === 'let-go')).toHaveLength(
      debriefs.filter(({ letGo, lastPlan }) => letGo || lastPlan === 'let-go').length,
    )
    const answered = debriefs.filter(({ lastPlan }) => lastPlan !== undefined).length
    expect(plans.filter(({ answeredIn }) => answeredIn !== null)).toHaveLength(answered)
  })

  test('has the values, people, goals, results, strengths and the vision in all its wordings', async () => {
    expect((await call('values.list', {})).map(({ title }) => title)).toEqual(
      sampleJournal.values.map(({ title }) => title),
    )
    expect(await call('people.list', {})).toHaveLength(sampleJournal.people.length)
    const goals = await call('goals.list', {})
    expect(goals.map(({ title }) => title).toSorted()).toEqual(
      sampleJournal.goals.map(({ title }) => title).toSorted(),
    )
    expect(goals.filter(({ closing }) => closing !== null)).toHaveLength(
      sampleJournal.goals.filter(({ closed }) => closed !== null).length,
    )
    expect(await call('goals.results', { goalId: null })).toHaveLength(sampleJournal.results.length)
    expect((await call('threads.list', {})).every(({ standing }) => standing)).toBe(true)
    const strengths = await call('strengths.list', {})
    expect(strengths).toHaveLength(sampleJournal.strengths.length)
    expect((await call('vision.versions', {})).map(({ body }) => body)).toEqual(
      sampleJournal.vision.map(({ words }) => words).toReversed(),
    )
  })

  test('tells nobody of its making but by its progress', () => {
    const names = new Set(sample.events.map(({ name }) => name))
    expect([...names].toSorted()).toEqual(['jobs.progress', 'vault.changed'])
  })
})

test.each([
  ['on a Monday just after midnight', Date.UTC(2026, 2, 8, 11, 5), 'Pacific/Auckland'],
  ['in the week in which the clocks change', Date.UTC(2026, 2, 29, 12), 'Europe/Berlin'],
  ['in the first days of a year', Date.UTC(2027, 0, 2, 9), 'UTC'],
])('opened %s, nothing in it lies in the future', { timeout: 120_000 }, async (_when, now, zone) => {
  const { call, close } = await openSample(now, zone)
  try {
    const entries = await entriesOf(call)
    expect(entries).toHaveLength(sampleJournal.entries.length)
    expect(entries.filter(({ createdAt, finishedAt }) => Math.max(createdAt, finishedAt ?? 0) > now)).toEqual(
      [],
    )
  } finally {
    await close()
  }
})

test('a call that fails ends the play with its code', async () => {
  const call = callerOf({}, silentLog)
  await expect(call('journal.tags', {})).rejects.toMatchObject({ code: 'unknown-method' })
})
