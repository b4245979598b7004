import { posix, win32 } from 'node:path'
import type { Paths } from '../core/deps.ts'

/** What the places depend on; a test brings its own. */
export type Machine = {
  readonly platform: NodeJS.Platform
  /** The user's own folder. */
  readonly userFolder: string
  /** Where relative folders start. */
  readonly workingFolder: string
  /** The system's folder for temporary files. */
  readonly temporaryFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What the person asked for on the command line. */
export type ChosenFolders = { readonly home?: string | undefined; readonly deviceHome?: string | undefined }

/**
 * Where journal, backups and the device's own settings lie, the same for both hosts: the platform's convention, or
 * `--home` / `THROUGHLINE_HOME` and `--device-home` / `THROUGHLINE_DEVICE_HOME`, the option first.
 * Backups stand in a folder of their own that a person sees, and not in Documents, which many machines send to a cloud.
 */
export const platformPaths = (machine: Machine, chosen: ChosenFolders = {}): Paths => {
  const { join, resolve, isAbsolute } = machine.platform === 'win32' ? win32 : posix
  const { env, userFolder, workingFolder } = machine
  // The XDG rules say that a relative path counts as none.
  const absolute = (path: string | undefined): string | undefined =>
    path && isAbsolute(path) ? path : undefined
  const given = (path: string | undefined): string | undefined =>
    path ? resolve(workingFolder, path) : undefined

  const data = (): string => {
    if (machine.platform === 'darwin')
      return join(userFolder, 'Library', 'Application Support', 'Throughline')
    if (machine.platform === 'win32')
      return join(absolute(env.APPDATA) ?? join(userFolder, 'AppData', 'Roaming'), 'Throughline')
    return join(absolute(env.XDG_DATA_HOME) ?? join(userFolder, '.local', 'share'), 'throughline')
  }
  const device = (): string => {
    if (machine.platform === 'darwin') return join(data(), 'Device')
    if (machine.platform === 'win32')
      return join(absolute(env.LOCALAPPDATA) ?? join(userFolder, 'AppData', 'Local'), 'Throughline')
    return join(absolute(env.XDG_CONFIG_HOME) ?? join(userFolder, '.config'), 'throughline')
  }

  const home = given(chosen.home) ?? given(env.THROUGHLINE_HOME)
  return {
    journal: join(home ?? data(), 'journal'),
    backups: home ? join(home, 'backups') : join(userFolder, 'Throughline Backups'),
    device: given(chosen.deviceHome) ?? given(env.THROUGHLINE_DEVICE_HOME) ?? device(),
    temporary: machine.temporaryFolder,
  }
}
