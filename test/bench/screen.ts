import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Words } from './searches.ts'

export type ScreenFigures = {
  readonly searchP95: number
  readonly keystrokeP99: number
  readonly listP95: number
}

/** What the browser's process is told. */
export type ScreenTask = {
  readonly generated: string
  readonly passphrase: string
  readonly longEntry: string
  readonly words: Words
}

const SCRIPT = fileURLToPath(new URL('./browser/drive.ts', import.meta.url))

/** Real Chromium against the browser host, each in a process of its own, as they are for a member. */
export const measureScreens = async (task: ScreenTask): Promise<ScreenFigures> => {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, JSON.stringify(task)])
  return JSON.parse(stdout)
}
