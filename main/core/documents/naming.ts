import type { DocumentFormat } from '../../../shared/contract/document-parts.ts'

const ENDINGS: Readonly<Record<DocumentFormat, { readonly ending: string; readonly mime: string }>> = {
  pdf: { ending: 'pdf', mime: 'application/pdf' },
  docx: {
    ending: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: { ending: 'html', mime: 'text/html' },
  markdown: { ending: 'md', mime: 'text/markdown' },
  json: { ending: 'json', mime: 'application/json' },
}

export const mimeOf = (format: DocumentFormat): string => ENDINGS[format].mime

const MOST = 80
/** Names that Windows keeps for devices, whatever ending follows. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/iu

/** A file’s name: letters, digits, spaces and `-` alone, at most 80 UTF-16 units, none that a system reserves. */
export const documentName = (title: string, format: DocumentFormat): string => {
  const { ending } = ENDINGS[format]
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .trim()
  const cut = plain.slice(0, MOST - ending.length - 1)
  const whole = (cut.isWellFormed() ? cut : cut.slice(0, -1)).trim()
  return `${whole === '' || DEVICE.test(whole) ? 'Document' : whole}.${ending}`
}
