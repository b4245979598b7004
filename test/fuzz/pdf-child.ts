import type { Document } from '../../shared/domain/document/model.ts'
import { plainLines } from '../../shared/domain/document/plain.ts'
import { settle } from '../../shared/domain/document/settle.ts'
import { testEngine } from '../unit/typeset/engine.ts'

/** What the maker of PDFs answers: its file, what its words are, and how many pages; null where there is no file. */
export type FromPdfChild = {
  readonly bytes: Uint8Array
  readonly lines: readonly string[]
  readonly pages: number
} | null

const engine = testEngine()
process.on('message', (loose: Document) => {
  const make = (): FromPdfChild => {
    try {
      const { document } = settle(loose)
      const { bytes, pages } = engine.pdf(document)
      return { bytes, pages, lines: plainLines(document) }
    } catch {
      return null
    }
  }
  process.send?.(make())
})
process.send?.(null)
