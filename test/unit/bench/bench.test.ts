import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { migrate, pendingMigrations } from '../../../main/core/store/migrate.ts'
import { MIGRATIONS } from '../../../main/core/store/migrations/index.ts'
import { close, openWritable } from '../../../main/core/store/open.ts'
import { all, run } from '../../../main/core/store/sql.ts'
import { fill } from '../../bench/generate.ts'
import { type Figures, judge, tableOf } from '../../bench/limits.ts'
import { percentile } from '../../bench/measure.ts'
import { createRecorder, createReplay } from '../../bench/record.ts'

const folders: string[] = []
const emptyJournal = () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-test-'))
  folders.push(folder)
  const db = openWritable(join(folder, 'journal.db'), randomBytes(32), false)
  migrate(db, pendingMigrations(db, MIGRATIONS))
  return db
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const FIGURES: Figures = {
  entries: 10_000,
  words: 1,
  unlock_ms: 1,
  open_list_ms: 1,
  save_p50_ms: 1,
  save_p95_ms: 30,
  save_vs_bare: 2,
  search_rare_p50_ms: 1,
  search_common_p95_ms: 1,
  search_common_vs_bare: 1.51,
  prefix_p95_ms: 1,
  growth_open_p95_ms: 1,
  threads_p95_ms: 1,
  seal_ms: 1,
  open_ms: 1,
  inbox_open_p95_ms: 1,
  summary_pdf_ms: 1,
  summary_preview_p95_ms: 1,
  summary_docx_ms: 1,
  summary_candidates_p95_ms: 1,
  rss_mb: 1,
  loop_delay_p99_ms: 1,
}
const metOf = (bareP95: number, name: keyof Figures) =>
  judge(FIGURES, bareP95).find((verdict) => verdict.name === name)?.met

describe('the bench’s limits', () => {
  it('fails a save that is slow on a quick disk', () => {
    expect(metOf(5, 'save_p95_ms')).toBe(false)
  })

  it('asks of a slow disk only what it can do: twice bare', () => {
    expect(metOf(16, 'save_p95_ms')).toBe(true)
    expect(metOf(14, 'save_p95_ms')).toBe(false)
  })

  it('lets a figure stand exactly at its limit and fails it just above', () => {
    expect(metOf(5, 'save_vs_bare')).toBe(true)
    expect(metOf(5, 'search_common_vs_bare')).toBe(false)
  })

  it('gives Growth’s views more time over a hundred thousand entries, but not any', () => {
    const metAt = (entries: number, growth: number) =>
      judge({ ...FIGURES, entries, growth_open_p95_ms: growth }, 5).find(
        ({ name }) => name === 'growth_open_p95_ms',
      )?.met
    expect([metAt(10_000, 151), metAt(100_000, 2000), metAt(100_000, 2001)]).toEqual([false, true, false])
  })

  it('judges no figure that could not be measured as met', () => {
    expect(
      judge({ ...FIGURES, loop_delay_p99_ms: Number.NaN }, 5).find(({ name }) => name === 'loop_delay_p99_ms')
        ?.met,
    ).toBe(false)
  })

  it('says in the table which limit was missed', () => {
    expect(tableOf(judge(FIGURES, 5))).toMatch(/save_p95_ms +30 +<= 25\.0 +MISS/)
  })
})

describe('a percentile', () => {
  it('is not a number when nothing was measured', () => {
    expect(percentile([], 0.95)).toBeNaN()
  })

  it('is a value that was measured', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(percentile(values, 0.5)).toBe(50)
    expect(percentile(values, 0.95)).toBe(95)
    expect(percentile([7], 0.99)).toBe(7)
  })
})

describe('what bare SQLite replays', () => {
  it('is what really ran, with its values, and nothing that ran before or after', async () => {
    const db = emptyJournal()
    const recorder = createRecorder()
    try {
      run(db, `INSERT INTO meta (key, value) VALUES (:key, '1')`, { key: 'before' })
      const tape = await recorder.record(async () => {
        run(db, `INSERT OR REPLACE INTO meta (key, value) VALUES (:key, '2')`, { key: 'within' })
      })
      run(db, `INSERT INTO meta (key, value) VALUES (:key, '3')`, { key: 'after' })
      expect(tape).toHaveLength(1)
      expect(tape[0]).toMatchObject({ how: 'run', values: { key: 'within' } })

      run(db, `DELETE FROM meta WHERE key = 'within'`)
      createReplay(db.connection).write(tape)
      expect(all(db, `SELECT value FROM meta WHERE key = 'within'`)).toEqual([{ value: '2' }])
    } finally {
      recorder.restore()
      close(db)
    }
  })
})

describe('a generated journal', () => {
  it('holds the same words for the same seed, and others for another', () => {
    const openings = (seed: number): unknown[] => {
      const db = emptyJournal()
      fill(db, { entries: 40, seed })
      const rows = all(db, 'SELECT id, day, opening, words FROM entries ORDER BY seq')
      close(db)
      return rows
    }
    const first = openings(3)
    expect(first).toHaveLength(40)
    expect(openings(3)).toEqual(first)
    expect(openings(4)).not.toEqual(first)
  })

  it('carries what the framework hangs on entries: passages, ratings, answered plans, decisions come back to, goals, threads', () => {
    const db = emptyJournal()
    fill(db, { entries: 150, seed: 5 })
    const [counts] = all<Record<string, number>>(
      db,
      `SELECT (SELECT count(*) FROM passages p JOIN revision_steps s USING (revision_id, step_id)
                WHERE substr(s.body, p.start_at + 1, p.end_at - p.start_at) = p.quote) AS quoted,
         (SELECT count(*) FROM passages) AS passages, (SELECT count(*) FROM ratings) AS ratings,
         (SELECT count(DISTINCT kind) FROM evidence) AS kinds,
         (SELECT count(*) FROM commitments WHERE outcome IS NOT NULL) AS answered,
         (SELECT count(*) FROM decisions WHERE locked_revision IS NOT NULL) AS decisions,
         (SELECT count(*) FROM revisits) AS revisits, (SELECT count(*) FROM people) AS people,
         (SELECT count(*) FROM entry_values) AS checks,
         (SELECT count(*) FROM evidence WHERE stance = 'against') AS against,
         (SELECT count(*) FROM passages WHERE starred = 1) AS starred,
         (SELECT count(*) FROM plan_goals) AS serving,
         (SELECT count(*) FROM threads WHERE built_for <> '') AS threads,
         (SELECT count(*) FROM thread_uses WHERE times > 0) AS uses`,
    )
    close(db)
    expect(counts?.passages).toBeGreaterThan(400)
    expect(counts?.quoted).toBe(counts?.passages)
    expect(counts?.ratings).toBeGreaterThan(150)
    expect(counts?.kinds).toBe(6)
    for (const count of [
      'answered',
      'decisions',
      'revisits',
      'people',
      'checks',
      'against',
      'starred',
      'serving',
      'threads',
      'uses',
    ]) {
      expect([count, counts?.[count]]).not.toEqual([count, 0])
    }
  })

  it('is whole: every entry has its newest revision, stands in the index, and the longest has 50,000 words', () => {
    const db = emptyJournal()
    fill(db, { entries: 40, seed: 5 })
    const [counts] = all<Record<string, number>>(
      db,
      `SELECT (SELECT count(*) FROM entries e JOIN revisions r ON r.id = e.head_revision) AS heads,
         (SELECT count(*) FROM entry_fts) AS indexed, (SELECT count(*) FROM revisions) AS revisions,
         (SELECT count(*) FROM commitments) AS plans, (SELECT max(words) FROM entries) AS longest,
         (SELECT count(*) FROM entry_tags) AS tags`,
    )
    close(db)
    expect(counts).toMatchObject({ heads: 40, indexed: 40 })
    expect(counts?.revisions).toBeGreaterThan(40)
    expect(counts?.plans).toBeGreaterThan(5)
    expect(counts?.tags).toBeGreaterThan(10)
    expect(counts?.longest).toBeGreaterThanOrEqual(50_000)
  })
})
