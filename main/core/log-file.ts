import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Log, LogFields } from './log.ts'

/** Both files together stay under 5 MB. */
const MAX_FILE_BYTES = 2_500_000

/** Checked at run time too: a field that slipped past the types must not reach the disk. */
const FIELDS: readonly (keyof LogFields)[] = [
  'method',
  'code',
  'error',
  'at',
  'ms',
  'count',
  'bytes',
  'version',
]

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/**
 * A log of JSON lines at `file`, readable by its owner only. When it is full it becomes `file.1`, and the `file.1`
 * before it goes. A log that cannot be written is no reason to stop: the line is dropped.
 */
export const createFileLog = (options: {
  readonly file: string
  readonly now: () => number
  readonly maxBytes?: number
}): Log => {
  const { file, now, maxBytes = MAX_FILE_BYTES } = options
  let size: number | null = null

  const append = (line: string): void => {
    if (size === null) {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      size = sizeOf(file)
    }
    if (size + line.length > maxBytes && size > 0) {
      renameSync(file, `${file}.1`)
      size = 0
    }
    appendFileSync(file, line, { mode: 0o600 })
    size += Buffer.byteLength(line)
  }

  return (event, fields = {}) => {
    const kept = Object.fromEntries(
      FIELDS.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
    )
    try {
      append(`${JSON.stringify({ time: new Date(now()).toISOString(), event, ...kept })}\n`)
    } catch {
      size = null
    }
  }
}
