import { createHash } from 'node:crypto'

/** A page as a picture of its own. `key` tells whether it is the same as before. Sizes in points. */
export type DrawnPage = {
  readonly key: string
  readonly width: number
  readonly height: number
  readonly svg: string
}

const PAGE = '<g class="typst-page"'

/** Definitions by id, as they stand in a `<defs>` of the compiler's. */
const definitionsOf = (whole: string, name: string): Map<string, string> => {
  const defs = new RegExp(`<defs class="${name}">([\\s\\S]*?)</defs>`, 'u').exec(whole)?.[1] ?? ''
  const found = defs.matchAll(/<(\w+)\b[^>]*?\bid="([^"]+)"[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/gu)
  return new Map(Array.from(found, ([definition, , id]) => [id ?? '', definition]))
}

const usedBy = (body: string): Set<string> =>
  new Set(Array.from(body.matchAll(/(?:href="#|url\(#)([^")]+)/gu), ([, id]) => id ?? ''))

const numberIn = (text: string, name: string): number =>
  Number(new RegExp(`${name}="([\\d.]+)"`, 'u').exec(text)?.[1] ?? 0)

/** A page's drawing without the invisible words, links and changing names that a picture has no use for. */
const bodyOf = (part: string): string =>
  part
    .slice(part.indexOf('>') + 1)
    .replace(/<\/svg>\s*$/u, '')
    .replace(/<foreignObject[\s\S]*?<\/foreignObject>/gu, '')
    .replace(/<a\b[^>]*>\s*<rect class="pseudo-link"[^>]*(?:\/>|>\s*<\/rect>)\s*<\/a>/gu, '')
    .replace(/ data-tid="[^"]*"/gu, '')

/** A page's picture with the outlines that it uses. A space is a glyph without an outline: used, but defined nowhere. */
const pictureOf = (tag: string, drawing: string, definitions: ReadonlyMap<string, string>): DrawnPage => {
  const width = numberIn(tag, 'data-page-width')
  const height = numberIn(tag, 'data-page-height')
  const body = drawing.replace(/<use\b[^>]*?href="#([^"]+)"[^>]*\/>/gu, (use, id) =>
    definitions.has(id) ? use : '',
  )
  const defs = [...usedBy(body)].flatMap((id) => definitions.get(id) ?? []).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h5="http://www.w3.org/1999/xhtml" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><defs>${defs}</defs><g>${body}</svg>`
  return { key: createHash('sha256').update(svg).digest('hex').slice(0, 16), width, height, svg }
}

/**
 * The compiler's one drawing of all pages as a picture each: its outlines are shared, so each page takes those it uses.
 * It is the compiler's own output: member text stands only in what is taken out here.
 * @param before the pages of the last drawing, by what was drawn: outlines are named by their shape, so a page that was
 *   drawn as before is the same picture. What is given is replaced by the pages of this one
 */
export const drawnPages = (whole: string, before: Map<string, DrawnPage> = new Map()): DrawnPage[] => {
  const first = whole.indexOf(PAGE)
  if (first === -1) return []
  const outlines = whole.slice(0, first)
  const definitions = new Map([...definitionsOf(outlines, 'glyph'), ...definitionsOf(outlines, 'clip-path')])
  const drawn = whole
    .slice(first)
    .split(PAGE)
    .slice(1)
    .map((part): [string, DrawnPage] => {
      const tag = part.slice(0, part.indexOf('>'))
      const drawing = bodyOf(part)
      const name = `${numberIn(tag, 'data-page-width')} ${numberIn(tag, 'data-page-height')} ${drawing}`
      return [name, before.get(name) ?? pictureOf(tag, drawing, definitions)]
    })
  before.clear()
  for (const [name, page] of drawn) before.set(name, page)
  return drawn.map(([, page]) => page)
}
