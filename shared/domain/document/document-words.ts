import { settleLine } from './strings.ts'

/** The few words of ours that stand in a document, in the document's language. */
export type DocumentWords = {
  /** Where words were erased for good. */
  readonly erased: string
  /** A title where the member gave none. */
  readonly untitled: string
  /** What a drawing is called that has no title. */
  readonly drawing: string
  /** What a table is called that has no title, where it is wider than the window. */
  readonly table: string
  /** What opens the table behind a drawing. */
  readonly asTable: string
  /** The heading above the notes, where they stand at the end. */
  readonly notes: string
  /** What the link from a note back to its cite is called. */
  readonly backTo: (note: number) => string
}

const WORDS: Readonly<Record<'en' | 'es', DocumentWords>> = {
  en: {
    erased: 'words erased',
    untitled: 'Untitled',
    drawing: 'A chart',
    table: 'A table',
    asTable: 'The same as a table',
    notes: 'Notes',
    backTo: (note) => `Back to where note ${note} is cited`,
  },
  es: {
    erased: 'palabras borradas',
    untitled: 'Sin título',
    drawing: 'Un gráfico',
    table: 'Una tabla',
    asTable: 'Lo mismo en una tabla',
    notes: 'Notas',
    backTo: (note) => `Volver a donde se cita la nota ${note}`,
  },
}

/** Spanish where the language is Spanish, else English. @param language BCP 47 */
export const documentWords = (language: string): DocumentWords =>
  settleLine(language).split('-')[0] === 'es' ? WORDS.es : WORDS.en
