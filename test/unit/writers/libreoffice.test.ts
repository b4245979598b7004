import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { toDocx } from '../../../main/core/documents/docx/write.ts'
import type { SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainLines } from '../../../shared/domain/document/plain.ts'
import { hostileText } from '../../fuzz/documents.ts'
import { everything, p, settledDocument } from '../../helpers/documents.ts'
import { fc } from '../../helpers/seeded.ts'

const has = (program: string, argument: string): boolean => spawnSync(program, [argument]).status === 0
const canRead = has('soffice', '--version') && has('pdftotext', '-v')

/** Without white space, and in NFKC: a PDF breaks lines where it likes and may join letters. */
const tight = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')

describe.skipIf(!canRead)(
  'DOCX in LibreOffice (skipped without libreoffice-writer-nogui and poppler-utils)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-docx-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    const textOf = async (document: SettledDocument): Promise<string> => {
      writeFileSync(join(folder, 'a.docx'), await toDocx(document, null))
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const made = spawnSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'a.docx'),
      ])
      expect(made.status).toBe(0)
      return spawnSync('pdftotext', ['-raw', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' }).stdout
    }

    test('every line that reads from left to right is there, in its place', async () => {
      // Signs before items, and the dash before an attribution, are the format's own.
      const text = tight((await textOf(everything())).replace(/[•–☐☑—]/gu, ''))
      const lines = plainLines(everything())
        .map((line) => tight(line.replace(/\[\d\]/gu, (cite) => cite.slice(1, -1))))
        .filter((line) => !/[\u0590-\u08FF\u3000-\uFFFF]/u.test(line))
      expect(lines.filter((line) => !text.includes(line.replace(/^\d/u, '')))).toEqual([])
    }, 120_000)

    test('signs that mean something to some format come out as themselves', async () => {
      const hostile = fc
        .sample(hostileText, { numRuns: 120, seed: 20261121 })
        // Laid out from right to left, or in no font of this machine's: other tests read these back.
        .filter((text) => /^[\s\u0020-\u007E]*$/u.test(text) && text.length < 500)
      const document = settledDocument(hostile.map((text) => p(text)))
      const text = tight(await textOf(document))
      const lines = plainLines(document).map(tight)
      expect(lines.length).toBeGreaterThan(20)
      expect(lines.filter((line) => !text.includes(line))).toEqual([])
    }, 120_000)
  },
)
