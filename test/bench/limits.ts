/** Every number that the bench tells, in this order. Milliseconds, but where the name says otherwise. */
export type Figures = {
  entries: number
  words: number
  unlock_ms: number
  open_list_ms: number
  save_p50_ms: number
  /** The worse of quiet and busy: during a backup and ranked searches. */
  save_p95_ms: number
  /** Times what bare better-sqlite3 takes. */
  save_vs_bare: number
  search_rare_p50_ms: number
  search_common_p95_ms: number
  search_common_vs_bare: number
  prefix_p95_ms: number
  /** The slowest of Growth's views: all that it asks before it can show anything. */
  growth_open_p95_ms: number
  /** A subject's counts and the first of its sentences, of subjects rare and common, followed and not. */
  threads_p95_ms: number
  /** Sealing and opening a share of 50 excerpts. */
  seal_ms: number
  open_ms: number
  /** The slowest of a coach's views, with 200 members and 5,000 excerpts. */
  inbox_open_p95_ms: number
  /** Twenty pages with six charts of the sample journal: from asking to the file, the first time. */
  summary_pdf_ms: number
  /** The same: from a changed word in the middle to the pages that show it. */
  summary_preview_p95_ms: number
  summary_docx_ms: number
  /** What may be chosen for a section, of all days. */
  summary_candidates_p95_ms: number
  rss_mb: number
  loop_delay_p99_ms: number
  search_screen_p95_ms?: number
  keystroke_p99_ms?: number
  list_screen_p95_ms?: number
}

export type Verdict = {
  readonly name: string
  readonly value: number
  readonly limit: number | null
  readonly met: boolean | null
}

/** A disk that is slow by itself is not our doing: then twice bare is the bar. */
const SLOW_DISK_MS = 12

type Limits = Readonly<Partial<Record<keyof Figures, number>>>

/** A lifetime of entries. */
const LIFETIME = 10_000
/** Ten lifetimes, as a soak: Growth's views may take their time, and must stay of use. */
const SOAK: Limits = { growth_open_p95_ms: 2000, threads_p95_ms: 1000 }

/** What each figure must not be above. */
const limitsFor = (entries: number, bareP95: number): Limits => ({
  save_p95_ms: bareP95 > SLOW_DISK_MS ? 2 * bareP95 : 25,
  save_vs_bare: 2,
  search_common_vs_bare: 1.5,
  growth_open_p95_ms: 150,
  threads_p95_ms: 150,
  seal_ms: 150,
  open_ms: 150,
  inbox_open_p95_ms: 50,
  summary_pdf_ms: 600,
  summary_preview_p95_ms: 300,
  loop_delay_p99_ms: 30,
  search_screen_p95_ms: 50,
  keystroke_p99_ms: 50,
  list_screen_p95_ms: 100,
  ...(entries > LIFETIME && SOAK),
})

const isFigure = (name: string, figures: Figures): name is keyof Figures => Object.hasOwn(figures, name)

/** @param bareP95 of the same saves, straight on better-sqlite3, in the same conditions */
export const judge = (figures: Figures, bareP95: number): Verdict[] => {
  const limits = limitsFor(figures.entries, bareP95)
  return Object.entries(figures).map(([name, value]) => {
    const limit = isFigure(name, figures) ? (limits[name] ?? null) : null
    return { name, value, limit, met: limit === null ? null : value <= limit }
  })
}

const verdictWord = ({ met }: Verdict): string => (met === null ? '' : met ? 'pass' : 'MISS')

/** A table for people. */
export const tableOf = (verdicts: readonly Verdict[]): string =>
  verdicts
    .map((verdict) =>
      [
        verdict.name.padEnd(24),
        String(verdict.value).padStart(10),
        verdict.limit === null ? ''.padStart(12) : `<= ${verdict.limit.toFixed(1)}`.padStart(12),
        `  ${verdictWord(verdict)}`,
      ].join(''),
    )
    .join('\n')
