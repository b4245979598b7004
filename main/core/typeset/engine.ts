import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { DocumentNotice } from '../../../shared/contract/document-parts.ts'
import { coverGlyphs } from '../../../shared/domain/document/cover-glyphs.ts'
import { BASIC_LATIN } from '../../../shared/domain/document/coverage-ranges.ts'
import type { Coverage, SettledDocument } from '../../../shared/domain/document/model.ts'
import { withoutLinks } from '../../../shared/domain/document/without-links.ts'
import { AppError } from '../../../shared/errors.ts'
import { typesetData } from './data.ts'
import { type DrawnPage, drawnPages } from './pages.ts'
import { type PlaceMark, placesOf } from './places.ts'
import type { TypesetPages, TypesetPdf, WantedPages } from './protocol.ts'

export type EngineOptions = {
  /** Absolute font files. */
  readonly fonts: readonly string[]
  /** What each font family covers. */
  readonly coverage: readonly Coverage[]
  /** The template's source. */
  readonly template: string
}

/** The compiler, in the thread that calls it: no call of it can be interrupted. */
export type Engine = {
  /** A tagged PDF/UA-1. @throws AppError `internal` */
  readonly pdf: (document: SettledDocument) => TypesetPdf
  /** @throws AppError `internal` */
  readonly pages: (document: SettledDocument, wanted: WantedPages) => TypesetPages
  /** Takes every word of a member out of the compiler's memory, which is the process's, not the thread's. */
  readonly forget: () => void
}

type Covered = ReturnType<typeof coverGlyphs>

/** Nothing is read from it; it need not be there. */
const WORKSPACE = '/nonexistent-throughline'
/** How many compilations the compiler remembers: enough to draw a changed page anew and leave the others. */
const KEPT = 3
/** From so many pages on it remembers nothing: a year's would take a gigabyte. */
const MANY_PAGES = 100

/** Seconds since the epoch at the day's beginning in UTC: the one date in the file. */
const timestampOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000

const isMark = (value: unknown): value is PlaceMark =>
  Array.isArray(value) && value.length === 5 && typeof value[0] === 'string'

/** @throws Error when the compiler cannot start, as with a font file that is not there */
export const createEngine = ({ fonts, coverage, template }: EngineOptions): Engine => {
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: [...fonts] }] })

  /** The pages of the last preview: most of the next are the same. */
  const shown = new Map<string, DrawnPage>()

  const compile = (document: SettledDocument, author: string): NodeTypstDocument => {
    const inputs = { data: JSON.stringify(typesetData(document, author)) }
    const { result } = compiler.compile({ mainFileContent: template, inputs })
    if (!result) throw new AppError('internal')
    return result
  }
  const forgetSome = (pages: number): void => compiler.evictCache(pages > MANY_PAGES ? 0 : KEPT)

  const write = (document: SettledDocument, author: string): { bytes: Uint8Array; pages: number } => {
    const compiled = compile(document, author)
    const pages = compiled.numOfPages
    try {
      const creationTimestamp = timestampOf(document.meta.day)
      return { bytes: compiler.pdf(compiled, { pdfStandard: PdfStandard.UA_1, creationTimestamp }), pages }
    } finally {
      forgetSome(pages)
    }
  }

  /**
   * What is tried to make a file of: the document, and where that breaks the standard by a fault of the compiler’s or of our
   * table of glyphs, words without their links, then bare letters. Better that, and a word about it, than no file.
   */
  function* tries(document: SettledDocument): Generator<Covered> {
    const covered = coverGlyphs(document, coverage)
    yield covered
    const bare = withoutLinks(document)
    const notices: DocumentNotice[] =
      bare.times === 0 ? [] : [{ kind: 'left-out', what: 'link', times: bare.times }]
    for (const fonts of bare.times === 0 ? [[BASIC_LATIN]] : [coverage, [BASIC_LATIN]]) {
      const tried = coverGlyphs(bare.document, fonts)
      yield { document: tried.document, notices: [...tried.notices, ...notices] }
    }
  }

  return {
    pdf: (document) => {
      for (const { document: tried, notices } of tries(document)) {
        try {
          return { ...write(tried, document.meta.author), notices }
        } catch {
          // The next one asks less of the compiler.
        }
      }
      throw new AppError('internal')
    },
    pages: (document, { from, to, known }) => {
      const covered = coverGlyphs(document, coverage)
      const compiled = compile(covered.document, document.meta.author)
      const marks: unknown = compiler.query(compiled, { selector: '<places>', field: 'value' })
      const drawn = drawnPages(compiler.svg(compiled), shown)
      // Once the pages have been answered: whoever types waits for them.
      setImmediate(() => forgetSome(drawn.length))
      const has = new Set(known)
      return {
        pages: drawn.map(({ key, width, height, svg }, index) => {
          const wanted = index + 1 >= from && index + 1 <= to && !has.has(key)
          return { key, width, height, svg: wanted ? svg : null }
        }),
        places: placesOf(covered.document, (Array.isArray(marks) ? marks.flat() : []).filter(isMark)),
        notices: covered.notices,
      }
    },
    forget: () => {
      shown.clear()
      compiler.evictCache(0)
    },
  }
}
