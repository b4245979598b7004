import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const isRootOnDebian = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0

const run = (args: readonly string[]): boolean =>
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0

/** Installs a package of Debian’s for the tests, where this may: as root. Whether that worked. */
export const installFromDebian = (name: string, say: (line: string) => void): boolean => {
  if (!isRootOnDebian()) return false
  say(`Installing ${name} for the tests (apt-get) …`)
  return run(['update', '-qq']) && run(['install', '-y', '-qq', name])
}
