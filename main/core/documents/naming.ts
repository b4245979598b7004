import type { DocumentFormat } from '../../../shared/contract/document-parts.ts'
import { safeWords } from '../files/file-name.ts'

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

/** What a file is called by; `day` is `YYYY-MM-DD`, or '' where the words name the days. */
export type FileWords = { readonly words: string; readonly day: string }

/** A file’s name, as `safeWords` makes it: a title that is too long gives way, its day does not. */
export const documentName = ({ words, day }: FileWords, format: DocumentFormat): string => {
  const behind = `${day === '' ? '' : ` ${day}`}.${ENDINGS[format].ending}`
  return `${safeWords(words, behind) || 'Document'}${behind}`
}
