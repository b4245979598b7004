import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { scratchFolder } from '../../../build/scratch.ts'

const GIGABYTE = 1024 ** 3

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'throughline-scratch-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

test('the tests’ files lie in the system’s folder where memory is short', () => {
  expect(scratchFolder(folder(), GIGABYTE)).toBe(tmpdir())
})

test('they lie there too where files cannot be kept in memory', () => {
  expect(scratchFolder(join(folder(), 'none'), 64 * GIGABYTE)).toBe(tmpdir())
})

test('where there is plenty of memory they lie in it', () => {
  const memory = folder()
  expect(scratchFolder(memory, 64 * GIGABYTE, 64 * GIGABYTE)).toBe(memory)
})
