import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installFromDebian } from './debian.ts'

/** The `age` program of the age project, or null. */
export const findAge = (): string | null => {
  const name = process.platform === 'win32' ? 'age.exe' : 'age'
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/** Finds the program, or installs Debian’s as root. Without it the tests that need it are skipped by name. */
export const ensureAge = (say: (line: string) => void): string | null => {
  const found = findAge()
  if (found) return found
  installFromDebian('age', say)
  return findAge()
}
