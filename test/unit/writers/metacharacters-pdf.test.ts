import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainLines } from '../../../shared/domain/document/plain.ts'
import { hostileText } from '../../fuzz/documents.ts'
import { p, settledDocument } from '../../helpers/documents.ts'
import { testEngine } from '../typeset/engine.ts'

const engine = testEngine()

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

/** Without white space: lines are broken where the page ends. */
const tight = (text: string): string => text.replace(/\s+/gu, '')

describe.skipIf(!hasPoppler)('read back by pdftotext (skipped without poppler-utils)', () => {
  test('signs that mean something to some format come out as themselves', () => {
    const hostile = fc
      .sample(hostileText, { numRuns: 300, seed: 20261121 })
      // What poppler lays out anew, from right to left or in joined letters, is looked at beside the typesetter.
      .filter((text) => /^[\s\u0020-\u007Eñß…—“”]*$/u.test(text) && text.length < 500)
    const document = settledDocument(hostile.map((text) => p(text)))
    const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], {
      input: engine.pdf(document).bytes,
      encoding: 'utf8',
    })
    // Each page ends with its number, which may stand between the lines of a paragraph.
    const text = tight(
      stdout
        .split('\f')
        .map((page) => page.trimEnd().replace(/\n[^\n]*$/u, ''))
        .join('\n'),
    )
    const lines = plainLines(document).map(tight)
    expect(lines.length).toBeGreaterThan(60)
    expect(lines.filter((line) => !text.includes(line))).toEqual([])
  })
})
