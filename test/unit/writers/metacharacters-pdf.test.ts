import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { plainLines } from '../../../shared/domain/document/plain.ts'
import { hostileDocument, hostileText } from '../../fuzz/documents.ts'
import { hasPoppler, missingIn, startPdfMaker } from '../../fuzz/pdf.ts'
import { p, settledDocument } from '../../helpers/documents.ts'
import { fc } from '../../helpers/seeded.ts'
import { testEngine } from '../typeset/engine.ts'

const engine = testEngine()

/** Each takes a second at most; the rest is for a machine that has other things to do. */
const maker = startPdfMaker(60_000)
afterAll(maker.end)

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

test('40 documents of hostile words are typeset in their time, with every letter and figure of theirs on a page', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocument, async (document) => {
      const made = await maker.make(document)
      expect(Buffer.from(made.bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
      if (hasPoppler) expect(missingIn(made)).toEqual([])
    }),
    { numRuns: 40, seed: 20261122, endOnFailure: true },
  )
}, 240_000)
