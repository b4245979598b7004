import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = fileURLToPath(new URL('../node_modules/electron/', import.meta.url))
/** Says that a download failed lately, so that every start does not wait for it again. */
const TRIED = fileURLToPath(new URL('../node_modules/.electron-download-failed', import.meta.url))
const DOWNLOAD_MS = 30_000
const RETRY_AFTER_MS = 24 * 60 * 60_000

/** The Electron program that is installed, or null. Its npm package comes without it. */
export const electronProgram = (): string | null => {
  const pathFile = join(PACKAGE, 'path.txt')
  if (!existsSync(pathFile)) return null
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PACKAGE, 'dist')
  const program = join(folder, readFileSync(pathFile, 'utf8'))
  return existsSync(program) ? program : null
}

/** Whether a download failed within the last day. */
export const downloadFailedLately = (): boolean => {
  const tried = statSync(TRIED, { throwIfNoEntry: false })
  return tried !== undefined && Date.now() - tried.mtimeMs < RETRY_AFTER_MS
}

/** Tries once, for 30 seconds at most, to download Electron; its program, or null. */
export const downloadElectron = (): string | null => {
  spawnSync(process.execPath, [join(PACKAGE, 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_MS,
    killSignal: 'SIGKILL',
  })
  const program = electronProgram()
  if (program) rmSync(TRIED, { force: true })
  else writeFileSync(TRIED, '')
  return program
}
