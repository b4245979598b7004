import { type IStylesOptions, LineRuleType } from 'docx'
import { directionOfLanguage } from '../../../../shared/domain/document/direction.ts'
import type { DocumentMeta } from '../../../../shared/domain/document/model.ts'

/** Fonts that Word and LibreOffice have or know how to replace: a file that is handed over carries none. */
const SERIF = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman' }
const SANS = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' }
const MONO = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New' }

const SOFT = '575146'
const LINE = '8A8274'
const WASH = 'F2EEE4'
export const HAIRLINE = 'BDB5A6'

const heading = (halfPoints: number, before: number) => ({
  run: { font: SANS, size: halfPoints, bold: true },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
})

/** Sizes in half points, distances in twentieths of a point. Names are Word's own where it has one. */
export const stylesOf = ({ language, style }: DocumentMeta): IStylesOptions => {
  const isRtl = directionOfLanguage(language) === 'rtl'
  return {
    default: {
      document: {
        run: {
          font: SERIF,
          size: style === 'sheet' ? 26 : 22,
          language: { value: language, ...(isRtl ? { bidirectional: language } : {}) },
        },
        paragraph: { spacing: { before: 60, after: 100, line: 300, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: SANS, size: 44, bold: true },
        paragraph: { spacing: { before: 0, after: 120 }, keepNext: true },
      },
      heading1: heading(30, 400),
      heading2: heading(25, 300),
      heading3: heading(23, 240),
      heading4: heading(22, 200),
      heading5: heading(22, 200),
      listParagraph: { paragraph: { spacing: { before: 20, after: 40 } } },
      hyperlink: { run: { color: '0D5A5B', underline: {} } },
      footnoteText: {
        run: { size: 18 },
        paragraph: { spacing: { before: 0, after: 40, line: 240, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      paragraphStyle('Lines', 'Lines Under Title', {
        run: { color: SOFT },
        paragraph: { spacing: { before: 0, after: 20 } },
      }),
      paragraphStyle('Lead', 'Lead', {
        run: { size: 25 },
        paragraph: { spacing: { before: 240, after: 160 } },
      }),
      paragraphStyle('Aside', 'Aside', { run: { color: SOFT, size: 20 }, paragraph: { keepNext: true } }),
      paragraphStyle('Quote', 'Quote', {
        paragraph: {
          border: { left: { style: 'single', size: 12, space: 12, color: LINE } },
          keepLines: true,
        },
      }),
      paragraphStyle('Attribution', 'Attribution', { run: { color: SOFT, size: 20 } }),
      paragraphStyle('Caption', 'caption', {
        run: { font: SANS, size: 20, bold: true },
        paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
      }),
      paragraphStyle('TableWords', 'Table Words', {
        run: { size: 20 },
        paragraph: { spacing: { before: 30, after: 30, line: 260, lineRule: LineRuleType.AUTO } },
      }),
      paragraphStyle('TableHead', 'Table Head', {
        run: { font: SANS, size: 19, bold: true },
        paragraph: {
          spacing: { before: 30, after: 30, line: 260, lineRule: LineRuleType.AUTO },
          keepNext: true,
        },
      }),
      paragraphStyle('TableRowHead', 'Table Row Head', {
        run: { size: 20, bold: true },
        paragraph: { spacing: { before: 30, after: 30, line: 260, lineRule: LineRuleType.AUTO } },
      }),
      paragraphStyle('Code', 'Code', {
        run: { font: MONO, size: 19, noProof: true },
        paragraph: {
          shading: { type: 'clear', color: 'auto', fill: WASH },
          spacing: { line: 260, lineRule: LineRuleType.AUTO },
        },
      }),
      paragraphStyle('Rule', 'Rule', {
        run: { size: 8 },
        paragraph: { border: { bottom: { style: 'single', size: 4, space: 1, color: HAIRLINE } } },
      }),
      paragraphStyle('Drawing', 'Drawing', {
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 200 } },
      }),
      paragraphStyle('Footer', 'footer', { run: { font: SANS, size: 17, color: SOFT } }),
    ],
    characterStyles: [
      { id: 'CodeWords', name: 'Code Words', run: { font: MONO, size: 20, noProof: true } },
      {
        id: 'Hidden',
        name: 'Hidden Words',
        run: { border: { style: 'single', size: 4, space: 1, color: LINE } },
      },
      { id: 'Erased', name: 'Erased Words', run: { italics: true, color: SOFT } },
    ],
  }
}

type Look = Pick<NonNullable<IStylesOptions['paragraphStyles']>[number], 'run' | 'paragraph'>

const paragraphStyle = (id: string, name: string, look: Look) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...look,
})
