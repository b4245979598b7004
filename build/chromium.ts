import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { installFromDebian } from './debian.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where a Chromium, Chrome or Edge may stand on this platform, the likeliest first. */
const candidates = (): string[] => {
  const { env, platform } = process
  if (platform === 'darwin') return MAC_APPS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return folders.flatMap((folder) => (folder ? WINDOWS_PROGRAMS.map((name) => join(folder, name)) : []))
  }
  const folders = (env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** The program of a browser that the tests can drive, or null: an installed one, else Playwright's own. */
export const findChromium = (): string | null =>
  [...candidates(), chromium.executablePath()].find((path) => existsSync(path)) ?? null

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0

/** Finds a browser, or installs one: Debian's own as root, else Playwright's. Null where neither was possible. */
export const ensureChromium = (say: (line: string) => void): string | null => {
  const found = findChromium()
  if (found) return found
  if (installFromDebian('chromium', say)) return findChromium()
  say('Installing Chromium for the tests (Playwright’s own) …')
  const playwright = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url))
  run(process.execPath, [playwright, 'install', 'chromium'])
  return findChromium()
}
