import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureChromium } from './chromium.ts'
import { ensureTestPrograms } from './programs.ts'
import { scratchFolder } from './scratch.ts'
import {
  countReport,
  countRuns,
  FAILED,
  lastLine,
  lostFiles,
  PASSED,
  type Run,
  sum,
  type Tally,
} from './tally.ts'
import { ERRORS_FILE } from './worker-deaths.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TYPE_CONFIGS = ['tsconfig.json', 'tsconfig.shared.json', 'tsconfig.web.json', 'tsconfig.e2e.json']
const PARTS = ['check', 'unit', 'e2e', 'electron'] as const
type Part = (typeof PARTS)[number]

const temp = mkdtempSync(join(scratchFolder(), 'throughline-tests-'))
// Nothing that a test starts may touch this machine's own journal, settings or temp folder.
const env = {
  ...process.env,
  TMPDIR: temp,
  TMP: temp,
  TEMP: temp,
  THROUGHLINE_HOME: join(temp, 'home'),
  THROUGHLINE_DEVICE_HOME: join(temp, 'device'),
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const run = (file: string, args: readonly string[], more: Record<string, string> = {}): number | null =>
  spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    env: { ...env, ...more },
    stdio: 'inherit',
  }).status

const tool = (name: string, args: readonly string[]): number | null =>
  spawnSync(join(ROOT, 'node_modules', '.bin', name), args, {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status

const typeCheck = (): Tally => {
  say('\n# Types')
  const statuses = TYPE_CONFIGS.map((config) => tool('tsc', ['-p', config]))
  return statuses.every((status) => status === 0) ? PASSED : FAILED
}

const lint = (): Tally => {
  say('\n# Format, lint, layers')
  return tool('biome', ['check', '--error-on-warnings']) === 0 ? PASSED : FAILED
}

const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)

/** Runs vitest. @param files those to run, by the beginnings of their paths; all of the configuration’s when empty */
const vitestRun = (config: string, files: readonly string[]): Run => {
  const folder = mkdtempSync(join(temp, 'report-'))
  const [report, errors] = [join(folder, 'report.json'), join(folder, 'errors.json')]
  const exitCode = run(
    'node_modules/vitest/vitest.mjs',
    [
      ...['run', '--config', config, ...files],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      `--reporter=${join(ROOT, 'build', 'worker-deaths.ts')}`,
    ],
    { [ERRORS_FILE]: errors },
  )
  return { report: textOf(report), errors: textOf(errors), exitCode }
}

/**
 * Runs vitest and counts what it reports; names what was skipped. A file whose process died of Node’s own fault is run
 * once more, and named.
 */
const vitest = (title: string, config: string, files: readonly string[] = []): Tally => {
  say(`\n# ${title}`)
  const first = vitestRun(config, files)
  const lost = lostFiles(first)
  for (const file of lost) say(`Node itself died (SIGSEGV), run once more: ${relative(ROOT, file)}`)
  const { tally, skippedNames } =
    lost.length === 0 ? countReport(first) : countRuns(first, lost, vitestRun(config, lost))
  for (const name of skippedNames) say(`skipped: ${name}`)
  return tally
}

const unit = (): Tally => {
  ensureTestPrograms(say)
  return vitest('Unit, contract, migrations, faults', 'vitest.config.ts')
}

const endToEnd = (): Tally => {
  if (!ensureChromium(say)) {
    say('No Chromium, Chrome or Edge could be found or installed: the end-to-end tests cannot run.')
    return FAILED
  }
  return vitest('End to end', 'vitest.e2e.config.ts', ['test/e2e/'])
}

/** What the tests of the built app need. A build that works is no test; one that does not is a failure. */
const build = (): boolean => {
  say('\n# Build')
  return run('build/bundle.ts', []) === 0
}

const runParts = (parts: readonly Part[]): Tally[] => {
  const wants = (part: Part): boolean => parts.includes(part)
  const checks = wants('check') ? [typeCheck(), lint()] : []
  if (!wants('unit') && !wants('e2e') && !wants('electron')) return checks
  if (!build()) return [...checks, FAILED]
  return [
    ...checks,
    ...(wants('unit') ? [unit()] : []),
    ...(wants('e2e') ? [endToEnd()] : []),
    ...(wants('electron') ? [vitest('Real Electron', 'vitest.e2e.config.ts', ['test/electron/'])] : []),
  ]
}

const partsAsked = (): readonly Part[] => {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  if (values.only === undefined) return PARTS
  const parts = PARTS.filter((part) => part === values.only)
  if (parts.length === 0) throw new Error(`--only is one of ${PARTS.join(', ')}`)
  return parts
}

try {
  const total = sum(runParts(partsAsked()))
  say(`\n${lastLine(total)}`)
  process.exitCode = total.failed > 0 ? 1 : 0
} finally {
  rmSync(temp, { recursive: true, force: true, maxRetries: 5 })
}
