import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** Reads a PDF back by poppler's tools, which are not ours. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

/** Where a tool's options end: it writes to standard output. */
const AFTER: Readonly<Record<string, readonly string[]>> = { pdftotext: ['-'] }

/** What a tool of poppler prints of a PDF. */
export const poppler = (tool: string, bytes: Uint8Array, ...options: string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, bytes)
    const given = [...options, file, ...(AFTER[tool] ?? [])]
    return execFileSync(tool, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A PDF's bytes and its streams, inflated where they are deflated, as Latin-1. */
export const unpacked = (pdf: Uint8Array): string => {
  const bytes = Buffer.from(pdf).toString('latin1')
  const streams = [...bytes.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].map(([, stream = '']) =>
    stream.startsWith('x')
      ? inflateSync(Buffer.from(stream, 'latin1'), { finishFlush: 2 }).toString('latin1')
      : stream,
  )
  return [bytes, ...streams].join('\n')
}

/** An element of a PDF's structure: what assistive technology goes by. */
export type Tag = {
  readonly name: string
  /** As poppler prints them, such as `/Scope /Column`. */
  readonly attributes: string[]
  /** Elements and the words between them, in reading order. */
  readonly inside: (Tag | string)[]
}

const ELEMENT = /^([A-Z]\w*)(?: <.*>)?(?: ".*")?(?: \((?:block|inline)\))?:?$/u

/** The tree of a PDF's tags; its root is the document. */
export const tagsOf = (pdf: Uint8Array): Tag => {
  const root: Tag = { name: '', attributes: [], inside: [] }
  const open: { depth: number; tag: Tag }[] = [{ depth: -1, tag: root }]
  for (const line of poppler('pdfinfo', pdf, '-struct-text').split('\n')) {
    const words = line.trimStart()
    const depth = line.length - words.length
    while ((open.at(-1)?.depth ?? -1) >= depth && open.length > 1) open.pop()
    const around = open.at(-1)?.tag ?? root
    const name = ELEMENT.exec(words)?.[1]
    if (words.startsWith('"')) around.inside.push(words.slice(1, -1))
    else if (words.startsWith('/')) around.attributes.push(words)
    else if (name !== undefined && name !== 'Object') {
      const tag: Tag = { name, attributes: [], inside: [] }
      around.inside.push(tag)
      open.push({ depth, tag })
    }
  }
  return root
}

const isTag = (inside: Tag | string): inside is Tag => typeof inside !== 'string'

/** An element with all those in it, each before what is in it. */
const everyTag = (tag: Tag): Tag[] => [tag, ...tag.inside.filter(isTag).flatMap(everyTag)]
/** All elements of these names, in reading order. */
export const tagsNamed = (tag: Tag, ...names: string[]): Tag[] =>
  everyTag(tag).filter(({ name }) => names.includes(name))
/** The words of an element, without those of the elements that `skip` names. */
export const wordsOf = (tag: Tag, ...skip: string[]): string =>
  tag.inside
    .map((inside) => {
      if (!isTag(inside)) return inside
      return skip.includes(inside.name) ? '' : wordsOf(inside, ...skip)
    })
    .join('')

/** The numbered notes of a PDF as they read, without their numbers, in order. */
export const notesOf = (pdf: Uint8Array): string[] =>
  tagsNamed(tagsOf(pdf), 'Note').map((note) => wordsOf(note, 'Lbl'))

/** The bookmarks of a PDF: how deep, from 1, and what they say. */
export const outlineOf = (pdf: Uint8Array): [depth: number, words: string][] => {
  const lines = poppler('pdftohtml', pdf, '-xml', '-i', '-stdout').split('\n')
  let depth = 0
  return lines.flatMap((line): [number, string][] => {
    depth += line === '<outline>' ? 1 : line === '</outline>' ? -1 : 0
    const words = /^<item [^>]*>(.*)<\/item>$/u.exec(line)?.[1]
    return words === undefined ? [] : [[depth, words]]
  })
}
