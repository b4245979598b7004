import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COVERAGE_FILE, coverageSource } from '../../../build/font-coverage.ts'
import { coverGlyphs } from '../../../shared/domain/document/cover-glyphs.ts'
import { FONT_COVERAGE } from '../../../shared/domain/document/coverage.ts'
import {
  BASIC_LATIN,
  covers,
  rangesOf,
  writtenRanges,
} from '../../../shared/domain/document/coverage-ranges.ts'
import type { Block } from '../../../shared/domain/document/model.ts'
import { plainLines } from '../../../shared/domain/document/plain.ts'
import { settle } from '../../../shared/domain/document/settle.ts'
import { COMMON, doc, META, para, quote, table } from './documents.ts'

const covered = (words: string, fonts = FONT_COVERAGE) => {
  const { document, notices } = coverGlyphs(settle(doc([para(words)])).document, fonts)
  return { words: plainLines(document).at(-1), notices }
}

test('what the fonts cover is what the table says', () => {
  expect(readFileSync(COVERAGE_FILE, 'utf8')).toBe(coverageSource())
})

test('a sign that no font shows becomes a visible one, counted and named', () => {
  expect(covered('தமிழ் and ქართული')).toEqual({
    words: '□□□ and □□□□□□□',
    notices: [
      {
        kind: 'missing-glyphs',
        signs: ['த', 'மி', 'ழ்', 'ქ', 'ა', 'რ', 'თ', 'უ', 'ლ', 'ი'],
        scripts: ['Tamil', 'Georgian'],
        times: 10,
      },
    ],
  })
})

test('a sign is replaced whole, with its marks and joiners, where no one font shows all of it', () => {
  // The letter and the mark are in fonts of ours, but not in one.
  expect(covered('አ\u093F done').words).toBe('□ done')
  expect(covered('👩\u200D👧', [BASIC_LATIN]).words).toBe('□')
  expect(covered('🇲🇽', [BASIC_LATIN]).words).toBe('□')
})

test('words in the languages of families, and emoji, are covered', () => {
  for (const words of [
    'Xóchitl, Ngũgĩ, Nguyễn Thị Ánh, Łukasz, Ελένη, Олена — “so” … ½ × €',
    'السلام عليكم، پدر و مادر',
    'אֲנִי צְרִיכָה',
    'हिन्दी मराठी বাংলা ภาษาไทย አማርኛ 中文字 かな カナ 한국어',
    '😅 ❤️ 👩‍👧‍👦 👍🏽 ✅ 🇲🇽 1️⃣ 🌱 □ ☐ ☑ → ✓',
  ]) {
    expect(covered(words)).toEqual({ words: words.normalize('NFC'), notices: [] })
  }
})

test('a space that no font has is a space, and no notice', () => {
  expect(covered('a\u3000b\u205Fc', [BASIC_LATIN])).toEqual({ words: 'a b c', notices: [] })
})

test('every string that a page shows is covered, a drawing’s too', () => {
  const figure: Block = {
    ...COMMON,
    ...{ kind: 'figure', title: 'த', alt: 'A chart', width: 10, height: 10 },
    svg: '<svg xmlns="http://www.w3.org/2000/svg"><text>த❤\uFE0F</text></svg>',
    table: { columns: [], rows: [], rowHeads: false },
  }
  const meta = { ...META, title: 'த', lines: ['த'] }
  const blocks: Block[] = [
    para(
      { kind: 'redacted', label: 'த' },
      { kind: 'link', href: 'https://a.org', inlines: [{ kind: 'text', text: 'த', marks: [] }] },
    ),
    quote([para('த')], 'த'),
    { ...table(['த'], ['த']), caption: 'த' },
    { ...COMMON, kind: 'code', text: 'த' },
    figure,
  ]
  const { document, notices } = coverGlyphs(settle(doc(blocks, [], meta)).document, FONT_COVERAGE)
  expect(JSON.stringify(document)).not.toMatch(/த|\uFE0F/u)
  expect(notices).toMatchObject([{ signs: ['த'], scripts: ['Tamil'], times: 12 }])
})

test('ranges are found, at their ends and beside them', () => {
  const ranges = rangesOf('20-7E A0 1F600-1F64F')
  expect(writtenRanges(ranges)).toBe('20-7E A0 1F600-1F64F')
  for (const code of [0x20, 0x7e, 0xa0, 0x1f64f]) expect(covers(ranges, code)).toBe(true)
  for (const code of [0x1f, 0x7f, 0xa1, 0x1f650]) expect(covers(ranges, code)).toBe(false)
  expect(covers([], 0x20)).toBe(false)
})
