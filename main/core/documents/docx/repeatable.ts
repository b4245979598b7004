import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import { escapeMarkup } from '../../../../shared/domain/document/markup.ts'
import type { DocumentMeta } from '../../../../shared/domain/document/model.ts'

const LINK = /<Relationship Id="(rId[\w-]+)"[^>]*?\/relationships\/hyperlink"/gu

/** `word/document.xml` of `word/_rels/document.xml.rels`. */
const partOf = (rels: string): string => rels.replace('/_rels/', '/').replace(/\.rels$/u, '')

/** Numbers the links of each part: their ids are drawn at random. */
const withNumberedLinks = (files: Unzipped): Unzipped => {
  const made = { ...files }
  for (const [name, bytes] of Object.entries(files)) {
    const part = made[partOf(name)]
    if (!name.endsWith('.rels') || part === undefined || partOf(name) === name) continue
    const numbers = new Map<string, string>()
    const rels = strFromU8(bytes)
    const words = strFromU8(part)
    const drawn = new Set([...rels.matchAll(LINK)].map(([, id = '']) => id))
    for (const [, id = ''] of words.matchAll(/ r:id="(rId[\w-]+)"/gu)) {
      if (drawn.has(id) && !numbers.has(id)) numbers.set(id, `rIdLink${numbers.size + 1}`)
    }
    const numbered = (text: string, attribute: string): string =>
      text.replace(new RegExp(` ${attribute}="(rId[\\w-]+)"`, 'gu'), (whole, id: string) =>
        numbers.has(id) ? ` ${attribute}="${numbers.get(id)}"` : whole,
      )
    made[name] = strToU8(sortedLinks(numbered(rels, 'Id')))
    made[partOf(name)] = strToU8(numbered(words, 'r:id'))
  }
  return made
}

/** The list of relationships in one order, whatever order they were made in. */
const sortedLinks = (rels: string): string => {
  const links = rels.match(/<Relationship [^>]*\/>/gu) ?? []
  const begin = rels.indexOf('<Relationship ')
  if (begin === -1) return rels
  const end = rels.lastIndexOf('</Relationships>')
  return rels.slice(0, begin) + links.join('') + rels.slice(end)
}

/** Bookmarks and drawings in their order: their ids go on counting from one document to the next. */
const withNumberedMarks = (files: Unzipped): Unzipped => {
  const name = 'word/document.xml'
  const words = files[name]
  if (!words) return files
  const numbers = new Map<string, number>()
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  const marked = strFromU8(words)
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/gu,
      (_, begin: string, id: string) => `${begin}${numberOf(`mark ${id}`)}"`,
    )
    .replace(
      /(<wp:docPr id=")(\d+)"/gu,
      (_, begin: string, id: string) => `${begin}${numberOf(`drawing ${id}`)}"`,
    )
  return { ...files, [name]: strToU8(marked) }
}

/** The file's own facts: both dates are the document's day, and its language is said. */
const coreOf = (core: string, { day, language }: DocumentMeta): string =>
  core
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(?=<)/gu, `$1${day}T00:00:00Z`)
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${escapeMarkup(language)}</dc:language></cp:coreProperties>`,
    )

/** ZIP knows only local time: this is its first day, whatever the zone. */
const FIRST_DAY = new Date(1980, 0, 1)

/** The same DOCX without what differs from one making to the next: random and counted ids, the clock, the times of its parts. */
export const repeatable = (docx: Uint8Array, meta: DocumentMeta): Uint8Array => {
  const files = withNumberedMarks(withNumberedLinks(unzipSync(docx)))
  const core = files['docProps/core.xml']
  if (core) files['docProps/core.xml'] = strToU8(coreOf(strFromU8(core), meta))
  return zipSync(files, { level: 6, mtime: FIRST_DAY })
}
