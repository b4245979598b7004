import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FileWork } from '../../../main/core/files/whole-file.ts'
import { saveInto } from '../../../main/hosts/save-files.ts'
import { saveUnderFreeName, saveWhole, windowsRefuses } from '../../../main/hosts/write-whole.ts'

const BEFORE = Buffer.from('the earlier file, as it was')
const AFTER = Buffer.from('what is saved now '.repeat(10_000))

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-whole-'))
  path = join(folder, 'summary.pdf')
  writeFileSync(path, BEFORE)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const failing = (code: string): Error => Object.assign(new Error(code), { code })
const inFolder = (): string[] => readdirSync(folder).sort()

/** A disk that takes half of each file, and then fails. */
const failsHalfWay = (code: string): FileWork => ({
  rename,
  rm,
  open: async (...asked) => {
    const handle = await open(...asked)
    return Object.assign(handle, {
      writeFile: async (bytes: Uint8Array) => {
        await handle.write(bytes, 0, bytes.length / 2)
        throw failing(code)
      },
    })
  },
})
/** A file system that takes the bytes, and will not give them their name. */
const failsToRename = (code: string): FileWork => ({
  open,
  rm,
  rename: async () => {
    throw failing(code)
  },
})
const failsToOpen = (code: string): FileWork => ({
  rename,
  rm,
  open: async () => {
    throw failing(code)
  },
})

describe('over an earlier file', () => {
  test.each([
    ['a disk that is full half way', failsHalfWay('ENOSPC'), 'disk-full'],
    ['a quota that is used up half way', failsHalfWay('EDQUOT'), 'disk-full'],
    ['a file too large for its disk', failsHalfWay('EFBIG'), 'disk-full'],
    ['a stick that is pulled out half way', failsHalfWay('EIO'), 'folder-closed'],
    ['a disk that can only be read', failsToOpen('EROFS'), 'folder-closed'],
    ['a folder of somebody else’s', failsToOpen('EACCES'), 'folder-closed'],
    ['a file that is open in another program', failsToRename('EPERM'), 'folder-closed'],
    ['a name with signs that the disk refuses', failsToRename('EINVAL'), 'name-refused'],
    ['a name that is too long', failsToRename('ENAMETOOLONG'), 'name-refused'],
    ['a name that Windows does not find', failsToRename('ENOENT'), 'name-refused'],
    ['whatever nobody thought of', failsHalfWay('EWEIRD'), 'internal'],
  ])('%s says so, and leaves that one as it was and nothing beside it', async (_, files, code) => {
    await expect(saveWhole(path, AFTER, { files })).rejects.toMatchObject({ code })
    expect(readFileSync(path)).toEqual(BEFORE)
    expect(inFolder()).toEqual(['summary.pdf'])
  })

  test('the whole stands there afterwards, for its owner alone, and nothing beside it', async () => {
    chmodSync(path, 0o644)
    await saveWhole(path, AFTER)
    expect(readFileSync(path)).toEqual(AFTER)
    expect(inFolder()).toEqual(['summary.pdf'])
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
  })

  test.skipIf(process.platform === 'win32')('a link goes on leading to its file', async () => {
    const link = join(folder, 'link.pdf')
    symlinkSync(path, link)
    await saveWhole(link, AFTER)
    expect(readFileSync(path)).toEqual(AFTER)
    expect(inFolder()).toEqual(['link.pdf', 'summary.pdf'])
  })

  test('a folder of that name is left alone', async () => {
    const taken = join(folder, 'taken.pdf')
    mkdirSync(join(taken, 'inside'), { recursive: true })
    await expect(saveWhole(taken, AFTER)).rejects.toMatchObject({ code: 'name-refused' })
    expect(inFolder()).toEqual(['summary.pdf', 'taken.pdf'])
  })
})

test.skipIf(process.platform === 'win32')('a name that this very disk refuses says so', async () => {
  await expect(saveWhole(join(folder, 'x'.repeat(300)), AFTER)).rejects.toMatchObject({
    code: 'name-refused',
  })
  await expect(saveWhole(join(folder, 'a\u0000b'), AFTER)).rejects.toMatchObject({ code: 'name-refused' })
  expect(inFolder()).toEqual(['summary.pdf'])
})

test('a folder that vanished says so, and is not made again', async () => {
  rmSync(folder, { recursive: true })
  await expect(saveWhole(path, AFTER)).rejects.toMatchObject({ code: 'folder-gone' })
  await expect(saveUnderFreeName(folder, { name: 'a.pdf', bytes: AFTER })).rejects.toMatchObject({
    code: 'folder-gone',
  })
  await expect(saveWhole(join(path, 'under-a-file.pdf'), AFTER)).rejects.toMatchObject({
    code: 'folder-gone',
  })
  expect(existsSync(folder)).toBe(false)
})

test.each([
  ...['CON', 'con.pdf', 'Lpt1.docx', 'COM¹', 'nul .md', 'CONIN$'],
  ...['a<b', 'a>b', 'a:b', 'a"b', 'a|b', 'a?b', 'a*b', 'a\tb', 'ends with a dot.', 'ends with a space '],
])('Windows is not asked for the name “%s”, which it would refuse or change', async (name) => {
  expect(windowsRefuses(name)).toBe(true)
  await expect(saveWhole(join(folder, name), AFTER, { platform: 'win32' })).rejects.toMatchObject({
    code: 'name-refused',
  })
  expect(inFolder()).toEqual(['summary.pdf'])
})

test.each(['Confidence.pdf', 'com10.pdf', 'x.con', 'Año nuevo – 2026 (2).pdf', '.hidden', 'שלום.pdf'])(
  'Windows takes the name “%s”',
  (name) => {
    expect(windowsRefuses(name)).toBe(false)
  },
)

test('among several, those that stand there stay, and the one that failed is nowhere', async () => {
  const told: number[] = []
  const files = ['one.md', 'x'.repeat(300), 'three.md'].map((name) => ({ name, bytes: AFTER }))
  await expect(saveInto(folder, files, async (at) => void told.push(at))).rejects.toMatchObject({
    code: 'name-refused',
    details: { saved: 1 },
  })
  expect(inFolder()).toEqual(['one.md', 'summary.pdf'])
  expect(told).toEqual([0])
})

test('a name is free again when its file could not take it', async () => {
  const file = { name: 'one.md', bytes: AFTER }
  for (const files of [failsHalfWay('ENOSPC'), failsToRename('EACCES')]) {
    await expect(saveUnderFreeName(folder, file, files)).rejects.toThrow()
    expect(inFolder()).toEqual(['summary.pdf'])
  }
})
