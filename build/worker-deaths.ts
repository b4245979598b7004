import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError } from 'vitest/node'

/** The file that this writes: the messages of all errors outside of tests, with those of their causes, as JSON. */
export const ERRORS_FILE = 'THROUGHLINE_TEST_ERRORS'

const messageOf = ({ message, cause }: SerializedError): string =>
  cause instanceof Object && 'message' in cause ? String(cause.message) : message

/** A reporter for vitest: its JSON report is silent about a worker that died. */
export default class WorkerDeaths implements Reporter {
  onTestRunEnd(_: unknown, errors: readonly SerializedError[]): void {
    const path = process.env[ERRORS_FILE]
    if (path) writeFileSync(path, JSON.stringify(errors.map(messageOf)))
  }
}
