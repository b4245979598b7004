import type { DocumentNotice, PagePlace } from '../../../shared/contract/document-parts.ts'
import type { SettledDocument } from '../../../shared/domain/document/model.ts'

/** What the compiler's thread is started with: absolute font files. */
export type TypesetStart = { readonly fonts: readonly string[] }

export type TypesetPdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly notices: DocumentNotice[]
}

export type WantedPages = {
  /** From 1, both included. */
  readonly from: number
  readonly to: number
  /** Keys of the pages that need no drawing again. */
  readonly known: readonly string[]
}

export type TypesetPages = {
  /** Every page of the document, in points; a drawing only of those that are wanted and not known. */
  readonly pages: readonly { key: string; width: number; height: number; svg: string | null }[]
  readonly places: readonly PagePlace[]
  readonly notices: DocumentNotice[]
}

export type TypesetAsk =
  | { readonly kind: 'pdf'; readonly document: SettledDocument }
  | { readonly kind: 'pages'; readonly document: SettledDocument; readonly wanted: WantedPages }

/** One ask is under way at a time; `close` clears what the compiler remembers and ends the thread. */
export type ToTypeset = TypesetAsk | { readonly kind: 'close' }

export type FromTypeset =
  | { readonly kind: 'pdf'; readonly value: TypesetPdf }
  | { readonly kind: 'pages'; readonly value: TypesetPages }
  /** Without the compiler's message: it quotes the member's words. */
  | { readonly kind: 'failed' }
