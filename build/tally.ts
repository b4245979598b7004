import { z } from 'zod'

/** How many tests passed, failed and were skipped. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

const NONE: Tally = { passed: 0, failed: 0, skipped: 0 }
export const PASSED: Tally = { ...NONE, passed: 1 }
export const FAILED: Tally = { ...NONE, failed: 1 }

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    NONE,
  )

/** The last line of `npm test`. */
export const lastLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** What we read of vitest's JSON report. */
const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
})
type Report = z.output<typeof Report>

/** What a vitest run left behind. */
export type Run = {
  /** Its JSON report; null without one. */
  readonly report: string | null
  /** The messages of errors outside of tests, as JSON; null where they are not known. */
  readonly errors: string | null
  readonly exitCode: number | null
}

export type Counted = { readonly tally: Tally; readonly skippedNames: readonly string[] }

const isSkipped = (status: string): boolean => ['skipped', 'todo', 'disabled'].includes(status)
const isFailed = ({ status }: { status: string }): boolean => status === 'failed'

const readReport = (report: string | null): Report | null =>
  report === null ? null : (Report.safeParse(JSON.parse(report)).data ?? null)

/**
 * Counts a vitest run. A file that could not be loaded has no tests to fail, a test that was never run (`pending`) has
 * no result, and an error outside of any test only shows in the exit code: all count as failures, so that none goes
 * unseen. No report at all is a failure too.
 * @param apart files whose results are counted elsewhere; what is left then explains the exit code
 */
export const countReport = ({ report, exitCode }: Run, apart: readonly string[] = []): Counted => {
  const found = readReport(report)
  if (!found) return { tally: FAILED, skippedNames: [] }
  const files = found.testResults.filter(({ name }) => !apart.includes(name))
  const tests = files.flatMap((file) => file.assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const skipped = tests.filter(({ status }) => isSkipped(status))
  const unloaded = files.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed)).length
  const failed = tests.length - passed - skipped.length + unloaded
  const isUnexplained = failed === 0 && exitCode !== 0 && apart.length === 0
  return {
    tally: { passed, failed: isUnexplained ? 1 : failed, skipped: skipped.length },
    skippedNames: skipped.map(({ fullName }) => fullName),
  }
}

const DEATH = /^Worker exited unexpectedly with signal SIGSEGV during \w+ state while running test file (.+)$/

/**
 * The test files that Node itself lost: their process died of SIGSEGV (nodejs/node issues 62393 and 64500), and nothing
 * in them had failed until then. None where any other error happened outside of a test: then nothing is explained.
 */
export const lostFiles = ({ report, errors }: Run): readonly string[] => {
  const messages = z.array(z.string()).safeParse(JSON.parse(errors ?? '[]')).data ?? []
  const deaths = messages.map((message) => DEATH.exec(message)?.[1])
  const found = readReport(report)?.testResults ?? []
  const hasFailed = (file: string): boolean =>
    found.some(({ name, assertionResults }) => name === file && assertionResults.some(isFailed))
  const lost = deaths.filter((file) => file !== undefined)
  return lost.length < deaths.length ? [] : [...new Set(lost)].filter((file) => !hasFailed(file))
}

/** Counts a run of which some files were lost and run once more: what the second run says of those is what counts. */
export const countRuns = (first: Run, lost: readonly string[], again: Run): Counted => {
  const [kept, once] = [countReport(first, lost), countReport(again)]
  return {
    tally: sum([kept.tally, once.tally]),
    skippedNames: [...kept.skippedNames, ...once.skippedNames],
  }
}
