import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type DirectFigures, measureDirect } from './direct.ts'
import { BENCH_PASSPHRASE } from './generate.ts'
import { type HostFigures, measureHost } from './host-load.ts'
import { type Figures, judge, tableOf } from './limits.ts'
import { measureScreens, type ScreenFigures } from './screen.ts'
import { measureSummary, type SummaryFigures } from './summary.ts'
import { createWorkspace } from './workspace.ts'

const USAGE = 'npm run bench -- [--entries 10000] [--seed 1] [--browser] [--json]'

const readArguments = () => {
  try {
    const { values } = parseArgs({
      options: {
        entries: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
        browser: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    const [entries, seed] = [Number(values.entries), Number(values.seed)]
    if (!Number.isInteger(entries) || entries < 100)
      throw new Error('--entries takes a whole number from 100')
    if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number')
    return { ...values, entries, seed }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : ''}\n${USAGE}\n`)
    process.exit(2)
  }
}

/** In a process of its own, so that what writing takes is not counted as the app's memory. */
const generate = (entries: number, seed: number): string =>
  execFileSync(
    process.execPath,
    [fileURLToPath(new URL('./generate.ts', import.meta.url)), String(entries), String(seed)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )

const hundredths = (value: number): number => Math.round(value * 100) / 100

const figuresOf = (
  entries: number,
  direct: DirectFigures,
  host: HostFigures,
  summary: SummaryFigures,
  screen: ScreenFigures | null,
): Figures => ({
  entries,
  words: direct.words,
  unlock_ms: hundredths(direct.unlockMs),
  open_list_ms: hundredths(direct.openListMs),
  save_p50_ms: hundredths(direct.saveP50),
  save_p95_ms: hundredths(Math.max(direct.saveP95, direct.busySaveP95)),
  save_vs_bare: hundredths(direct.saveP50 / direct.bareP50),
  search_rare_p50_ms: hundredths(direct.rareP50),
  search_common_p95_ms: hundredths(direct.commonP95),
  search_common_vs_bare: hundredths(direct.commonP50 / direct.bareCommonP50),
  prefix_p95_ms: hundredths(direct.prefixP95),
  growth_open_p95_ms: hundredths(Math.max(...direct.growthViews.map(({ p95 }) => p95))),
  threads_p95_ms: hundredths(direct.threadsP95),
  seal_ms: hundredths(direct.sealMs),
  open_ms: hundredths(direct.openMs),
  inbox_open_p95_ms: hundredths(Math.max(...direct.inboxViews.map(({ p95 }) => p95))),
  summary_pdf_ms: hundredths(summary.pdfMs),
  summary_preview_p95_ms: hundredths(summary.previewP95),
  summary_docx_ms: hundredths(summary.docxMs),
  summary_candidates_p95_ms: hundredths(direct.candidatesP95),
  rss_mb: Math.round(host.rssMb),
  loop_delay_p99_ms: hundredths(host.loopDelayP99),
  ...(screen && {
    search_screen_p95_ms: hundredths(screen.searchP95),
    keystroke_p99_ms: hundredths(screen.keystrokeP99),
    list_screen_p95_ms: hundredths(screen.listP95),
  }),
})

const notes = ({
  growthViews,
  inboxViews,
  saveP95,
  busySaveP95,
  bareP50,
  bareP95,
  busyBareP95,
  backups,
}: DirectFigures): string =>
  [
    `Saves: quiet p95 ${saveP95.toFixed(2)} ms (bare p50 ${bareP50.toFixed(2)}, p95 ${bareP95.toFixed(2)});`,
    `busy p95 ${busySaveP95.toFixed(2)} ms (bare p95 ${busyBareP95.toFixed(2)}), during ${backups} backups.`,
    `A coach’s, p95: ${inboxViews.map(({ view, p95 }) => `${view} ${p95.toFixed(1)}`).join(', ')} ms.`,
    `Growth, p95: ${growthViews.map(({ view, p95 }) => `${view} ${p95.toFixed(0)}`).join(', ')} ms.`,
  ].join(' ')

const { entries, seed, json, browser } = readArguments()
const generated = generate(entries, seed)
const workspace = await createWorkspace(generated)
try {
  const host = await measureHost(workspace)
  const direct = await measureDirect(workspace)
  const summary = await measureSummary()
  const task = { generated, passphrase: BENCH_PASSPHRASE, words: direct.searchWords }
  const screen = browser ? await measureScreens(task) : null
  const figures = figuresOf(entries, direct, host, summary, screen)
  const bareP95 = direct.saveP95 >= direct.busySaveP95 ? direct.bareP95 : direct.busyBareP95
  const verdicts = judge(figures, bareP95)
  const text = json ? JSON.stringify(figures) : `${tableOf(verdicts)}\n\n${notes(direct)}`
  process.stdout.write(`${text}\n`)
  process.exitCode = verdicts.some(({ met }) => met === false) ? 1 : 0
} finally {
  await workspace.dispose()
}
