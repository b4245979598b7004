import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installFromDebian } from './debian.ts'

/** A program that some tests read our files back with, and the Debian package that brings it. */
export type Program = { readonly name: string; readonly debian: string }

/** The `age` tool opens shares; poppler and LibreOffice read what a summary was exported to. */
export const AGE: Program = { name: 'age', debian: 'age' }
const TEST_PROGRAMS: readonly Program[] = [
  AGE,
  { name: 'pdftotext', debian: 'poppler-utils' },
  { name: 'soffice', debian: 'libreoffice-writer-nogui' },
]

/** Where a program stands, or null. */
export const findProgram = ({ name }: Program): string | null => {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path)) ?? null
}

/** Finds the programs, or installs Debian’s as root, and says which there are not: the tests that need them are skipped. */
export const ensureTestPrograms = (say: (line: string) => void): void => {
  for (const program of TEST_PROGRAMS) {
    if (findProgram(program)) continue
    installFromDebian(program.debian, say)
    if (!findProgram(program))
      say(`No ${program.name} could be found or installed: the tests that need it are skipped.`)
  }
}
