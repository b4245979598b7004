import { setImmediate } from 'node:timers/promises'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { DocumentNotice, DocumentSource } from '../../../shared/contract/document-parts.ts'
import type { documents } from '../../../shared/contract/documents.ts'
import { documentSchema } from '../../../shared/domain/document/json-schema.ts'
import { paragraph, textInline } from '../../../shared/domain/document/loose.ts'
import type { Block, SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainBlock } from '../../../shared/domain/document/plain.ts'
import { settle } from '../../../shared/domain/document/settle.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { FileShelf } from '../files/shelf.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { newestWins } from './latest.ts'
import { documentName, mimeOf } from './naming.ts'
import { documentSources, type Made, type SourcesDeps } from './sources.ts'
import { type WritingDeps, writeDocument } from './writing.ts'

/** More pages than this are no document that anybody reads. */
const MAX_PAGES = 2_000
/** UTF-16 units of a preview of entries: about forty pages. A whole year would take seconds to typeset. */
const PREVIEWED = 120_000

export type DocumentsDeps = SourcesDeps &
  Pick<OpenJournal, 'typesetter'> &
  Pick<WritingDeps, 'drawPng'> & {
    readonly files: Pick<FileShelf, 'put' | 'take'>
    readonly jobs: Pick<Jobs, 'run'>
  }

const longer = ({ pagesMeant }: Made, pages: number | null): DocumentNotice[] =>
  pagesMeant === null || pages === null || pages <= pagesMeant
    ? []
    : [{ kind: 'long', pages, meant: pagesMeant }]

/** The beginning of a long record, with a line that says so. */
const beginningOf = (document: SettledDocument): SettledDocument => {
  let left = PREVIEWED
  const kept: Block[] = []
  for (const block of document.blocks) {
    if (left <= 0) break
    left -= plainBlock(block, { erased: '' }).reduce((sum, line) => sum + line.length, 0)
    kept.push(block)
  }
  if (kept.length === document.blocks.length) return document
  const ends = document.meta.language.startsWith('es')
    ? 'La vista previa termina aquí.'
    : 'The preview ends here.'
  return settle({ ...document, blocks: [...kept, paragraph([textInline(ends)], null, 'aside')] }).document
}

const isRecord = ({ kind }: DocumentSource): boolean =>
  kind === 'entries' || kind === 'passages' || kind === 'journal'

/** Whatever is handed out: shown as typeset pages, and made into files of five formats. */
export const documentsService = (deps: DocumentsDeps): Handlers<typeof documents> => {
  const { typesetter, files, jobs, summaries, journal } = deps
  const sources = documentSources(deps)
  const newest = newestWins()

  const firstOf = async (...asked: Parameters<typeof sources.make>): Promise<Made> => {
    for await (const made of sources.make(...asked)) return made
    throw new AppError('empty-document')
  }

  return {
    preview: ({ source, look, open, want, known }) =>
      newest(JSON.stringify(source), async () => {
        const made = await firstOf(source, look, open)
        const document = isRecord(source) ? beginningOf(made.document) : made.document
        const { pages, places, notices } = await typesetter.pages(document, { ...want, known })
        if (pages.length > MAX_PAGES) throw new AppError('too-large')
        return {
          pages: pages.map((page) => ({ ...page })),
          places: [...places],
          notices: [...made.notices, ...longer(made, pages.length), ...notices],
        }
      }),
    export: ({ source, look, format }) =>
      jobs.run('export', true, async ({ progress, signal }) => {
        if (source.kind === 'summary') summaries.documents.mustBeReady(source.summaryId)
        const many = sources.count(source)
        const notices: DocumentNotice[] = []
        const written: { readonly name: string; readonly bytes: Uint8Array }[] = []
        for await (const made of sources.make(source, look, [])) {
          const { bytes, pages, notices: own } = await writeDocument(deps, made.document, format, signal)
          if (pages !== null && pages > MAX_PAGES) throw new AppError('too-large')
          written.push({ name: documentName(made.name, format), bytes })
          notices.push(...made.notices, ...longer(made, pages), ...own)
          progress(written.length / many)
          await setImmediate()
          if (signal.aborted) throw new AppError('cancelled')
        }
        // Nothing is put on the shelf before the last is made: there are all the files, or none.
        return {
          files: written.map(({ name, bytes }) => ({
            file: files.put({ name, mime: mimeOf(format), bytes }),
            name,
            bytes: bytes.byteLength,
          })),
          notices,
        }
      }),
    schema: () => ({
      file: files.put({
        name: 'throughline-document.schema.json',
        mime: 'application/schema+json',
        bytes: new TextEncoder().encode(documentSchema()),
      }),
    }),
    years: () => journal.years(),
  }
}
