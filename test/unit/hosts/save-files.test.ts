import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveInto } from '../../../main/hosts/save-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-saving-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text = name) => ({ name, bytes: Buffer.from(text) })

test.each(['../up', 'a/b', '/etc/passwd', '.hidden', ''])(
  'the name “%s” is refused, and nothing is saved',
  async (name) => {
    await expect(saveInto(folder, [file('one'), file(name)])).rejects.toMatchObject({ code: 'invalid-input' })
    expect(readdirSync(folder)).toEqual([])
  },
)

test('nothing that stands in the folder is replaced', async () => {
  writeFileSync(join(folder, 'Joy 2026-09-18.throughline'), 'what stood there')
  expect(
    await saveInto(folder, [
      file('Joy 2026-09-18.throughline', '1'),
      file('Joy 2026-09-18.throughline', '2'),
    ]),
  ).toBe(2)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  expect(read('Joy 2026-09-18.throughline')).toBe('what stood there')
  expect(read('Joy 2026-09-18 (2).throughline')).toBe('1')
  expect(read('Joy 2026-09-18 (3).throughline')).toBe('2')
  expect(statSync(join(folder, 'Joy 2026-09-18 (2).throughline')).mode & 0o077).toBe(0)
})

test('a folder that is gone says so, and how many were saved', async () => {
  rmSync(folder, { recursive: true })
  await expect(saveInto(folder, [file('one')])).rejects.toMatchObject({
    code: 'folder-gone',
    details: { saved: 0 },
  })
})
