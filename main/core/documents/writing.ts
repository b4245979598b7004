import type { DocumentFormat, DocumentNotice } from '../../../shared/contract/document-parts.ts'
import type { SettledDocument } from '../../../shared/domain/document/model.ts'
import { toHtml } from '../../../shared/domain/document/to-html.ts'
import { toJson } from '../../../shared/domain/document/to-json.ts'
import { toMarkdown } from '../../../shared/domain/document/to-markdown.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Typesetter } from '../typeset/client.ts'
import type { DrawPng } from './docx/figures.ts'
import { toDocx } from './docx/write.ts'

export type Written = {
  readonly bytes: Uint8Array
  /** Null where the format has no pages of its own. */
  readonly pages: number | null
  readonly notices: readonly DocumentNotice[]
}

export type WritingDeps = { readonly typesetter: Pick<Typesetter, 'pdf'>; readonly drawPng: DrawPng }

const ofText = (text: string): Written => ({
  bytes: new TextEncoder().encode(text),
  pages: null,
  notices: [],
})

/** A document in one of the five formats. @throws AppError `cancelled`, `internal` */
export const writeDocument = async (
  { typesetter, drawPng }: WritingDeps,
  document: SettledDocument,
  format: DocumentFormat,
  signal: AbortSignal,
): Promise<Written> => {
  if (signal.aborted) throw new AppError('cancelled')
  switch (format) {
    case 'pdf':
      return typesetter.pdf(document, signal)
    case 'docx':
      return { bytes: await toDocx(document, drawPng), pages: null, notices: [] }
    case 'html':
      return ofText(toHtml(document))
    case 'markdown':
      return ofText(toMarkdown(document))
    case 'json':
      return ofText(toJson(document))
  }
}
