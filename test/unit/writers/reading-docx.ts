import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import { type Dom, folded } from './reading.ts'

/** The parts of a DOCX by name, as text. */
export const partsOf = (docx: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]))

export const partOf = (docx: Uint8Array, name: string): string => {
  const part = partsOf(docx).get(name)
  if (part === undefined) throw new Error(`no ${name}`)
  return part
}

const root = (text: string): Dom => new DOMParser().parseFromString(text, 'text/xml').documentElement

const childrenOf = (at: Dom): Dom[] => [...at.childNodes].filter(({ nodeType }) => nodeType === 1)
const child = (at: Dom, name: string): Dom | undefined =>
  childrenOf(at).find(({ tagName }) => tagName === name)

const styleOf = (paragraphOrRun: Dom, kind: 'p' | 'r'): string | null => {
  const properties = child(paragraphOrRun, `w:${kind}Pr`)
  const style = properties && child(properties, `w:${kind}Style`)
  return style?.getAttribute('w:val') ?? null
}

const wordsOf = (at: Dom): string => {
  if (at.tagName === 'w:t') return at.textContent
  if (at.tagName === 'w:br') return '\n'
  if (at.tagName === 'w:footnoteReference') return `[${at.getAttribute('w:id')}]`
  const words = childrenOf(at).map(wordsOf).join('')
  const isCite = at.tagName === 'w:r' && styleOf(at, 'r') === 'FootnoteReference' && /^\d+$/u.test(words)
  return isCite ? `[${words}]` : words
}

const linesIn = (at: Dom): string[] => {
  if (at.tagName === 'w:p') return styleOf(at, 'p') === 'Code' ? wordsOf(at).split('\n') : [wordsOf(at)]
  if (at.tagName !== 'w:tr') return childrenOf(at).flatMap(linesIn)
  const cells = childrenOf(at).map((cell) => linesIn(cell).join(' '))
  return [cells.join(' ')]
}

const notesIn = (footnotes: Dom): string[] =>
  childrenOf(footnotes).flatMap((note) => {
    const number = Number(note.getAttribute('w:id'))
    return number > 0 ? [`[${number}] ${linesIn(note).join(' ')}`] : []
  })

/** The lines of a DOCX, footnotes last. */
export const linesOfDocx = (docx: Uint8Array): string[] =>
  folded([
    ...linesIn(root(partOf(docx, 'word/document.xml'))),
    ...notesIn(root(partOf(docx, 'word/footnotes.xml'))),
  ])
