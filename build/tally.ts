import { z } from 'zod'

/** How many tests passed, failed and were skipped. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

export const NONE: Tally = { passed: 0, failed: 0, skipped: 0 }
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
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
})

export type Counted = { readonly tally: Tally; readonly skippedNames: readonly string[] }

const isSkipped = (status: string): boolean => ['skipped', 'pending', 'todo', 'disabled'].includes(status)

/**
 * Counts a vitest run. A file that could not be loaded has no tests to fail, and an error outside of any test only
 * shows in the exit code: both count as a failure, so that neither goes unseen. No report at all is a failure too.
 */
export const countReport = (json: string | null, exitCode: number | null): Counted => {
  const report = json === null ? null : Report.safeParse(JSON.parse(json)).data
  if (!report) return { tally: FAILED, skippedNames: [] }
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const skipped = tests.filter(({ status }) => isSkipped(status))
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length
  const failed = tests.length - passed - skipped.length + unloaded
  return {
    tally: { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: skipped.length },
    skippedNames: skipped.map(({ fullName }) => fullName),
  }
}
