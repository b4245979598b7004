import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
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
  readonly words: Words
}

const SCRIPT = fileURLToPath(new URL('./browser/drive.ts', import.meta.url))

/** Real Chromium against the browser host, each in a process of its own, as they are for a member. */
export const measureScreens = async (task: ScreenTask): Promise<ScreenFigures> => {
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const printed = await text(child.stdout)
  if ((await ended) !== 0) throw new Error('the screens could not be measured')
  return JSON.parse(printed)
}
