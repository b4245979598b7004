import { expect, test } from 'vitest'
import { documentName } from '../../../main/core/documents/naming.ts'
import { windowsRefuses } from '../../../main/hosts/write-whole.ts'
import { fc } from '../../helpers/seeded.ts'

const named = (words: string, day = '2026-11-21'): string => documentName({ words, day }, 'pdf')

test.each([
  ['Growth summary', 'Growth summary 2026-11-21.pdf'],
  ['../../etc/passwd', 'etc passwd 2026-11-21.pdf'],
  ['C:\\Users\\Ana', 'C Users Ana 2026-11-21.pdf'],
  ['What <grew>: "this" | year?*', 'What grew this year 2026-11-21.pdf'],
  ['fdp.\u202Eexe', 'fdp exe 2026-11-21.pdf'],
  ['a\u0000b\nc\td\u0085e', 'a b c d e 2026-11-21.pdf'],
  ['.hidden', 'hidden 2026-11-21.pdf'],
  ['-rf --', 'rf 2026-11-21.pdf'],
  ['Ends with dots...', 'Ends with dots 2026-11-21.pdf'],
  ['cre\u0301er', 'créer 2026-11-21.pdf'],
  ['שלום', 'שלום 2026-11-21.pdf'],
  ['👵🏽', 'Document 2026-11-21.pdf'],
  ['\u3164\u115F', 'Document 2026-11-21.pdf'],
  ['   ', 'Document 2026-11-21.pdf'],
  ['\uD800', 'Document 2026-11-21.pdf'],
  ['CON', 'Document 2026-11-21.pdf'],
  ['com¹', 'Document 2026-11-21.pdf'],
])('a title of “%s” makes the file name %s', (title, name) => {
  expect(named(title)).toBe(name)
})

test('a long title gives way to its day and its ending, at a whole letter', () => {
  expect(named('word '.repeat(100))).toMatch(/^(?:word )+2026-11-21\.pdf$/u)
  expect(named('家'.repeat(200))).toBe(`${'家'.repeat(38)} 2026-11-21.pdf`)
  expect(named(`${'a'.repeat(64)}x\u0323\u0302`)).toBe(`${'a'.repeat(64)} 2026-11-21.pdf`)
  expect(named(`a${'\u0301'.repeat(500)}`)).toBe('Document 2026-11-21.pdf')
})

test('whatever the title, every system takes the name as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('', '2026-11-21'),
      (title, day) => {
        const name = named(title, day)
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} -]*\.pdf$/u)
        expect(name).toBe(name.normalize('NFC'))
        expect(name.length).toBeLessThanOrEqual(80)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(130)
        expect(windowsRefuses(name)).toBe(false)
      },
    ),
    { numRuns: 500, seed: 20261121 },
  )
})
