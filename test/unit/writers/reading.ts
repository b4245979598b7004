import { parseHTML } from 'linkedom'
import { Marked } from 'marked'
import type { Block, SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainLines } from '../../../shared/domain/document/plain.ts'
import { isVisible } from '../../../shared/domain/document/strings.ts'
import { p, settledDocument, t } from '../../helpers/documents.ts'

/** Reads files back as lines of plain words, each by a parser that is not ours. */

/** White space folded, the dash before an attribution and the sign of Markdown's notes away: what formats may differ in. */
export const folded = (lines: readonly string[]): string[] =>
  lines
    .map((line) =>
      line
        .replace(/\[\^(\d+)\]/gu, '[$1]')
        .replace(/(?<=^|\s)—(?=\s|$)/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line) => isVisible(line) && !/^[☐☑]$/u.test(line))

/** What is used here of the DOM, whose types are the screens' alone. */
export type Dom = {
  readonly nodeType: number
  readonly tagName: string
  readonly id: string
  readonly textContent: string
  readonly childNodes: Iterable<Dom>
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly matches: (selector: string) => boolean
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => Dom | null
  readonly querySelectorAll: (selector: string) => Iterable<Dom>
}

const BLOCKS =
  /^(?:H[1-6]|P|LI|UL|OL|BLOCKQUOTE|TR|TABLE|CAPTION|FIGCAPTION|FIGURE|PRE|DIV|SECTION|HEADER|HR)$/u

/** An element's words, a line for each that stands on a line of its own. */
const linesIn = (root: Dom, skip: string): string[] => {
  const lines: string[] = ['']
  const add = (text: string): void => {
    lines[lines.length - 1] += text
  }
  const walk = (node: Dom, inPre: boolean): void => {
    if (node.nodeType === 3) {
      const [start = '', ...rest] = inPre ? node.textContent.split('\n') : [node.textContent]
      add(start)
      lines.push(...rest)
    }
    if (node.nodeType === 1 && !node.matches(skip)) inside(node, inPre)
  }
  const inside = (at: Dom, inPre: boolean): void => {
    if (at.tagName === 'BR') add(' ')
    const onItsOwn = BLOCKS.test(at.tagName)
    if (onItsOwn) lines.push('')
    for (const child of at.childNodes) walk(child, inPre || at.tagName === 'PRE')
    if (onItsOwn) lines.push('')
    if (at.tagName === 'TD' || at.tagName === 'TH') add(' ')
  }
  walk(root, false)
  return lines
}

export const pageOf = (html: string): Dom & { documentElement: Dom; title: string } =>
  parseHTML(html).document

const first = (root: Dom, selector: string): Dom => {
  const found = root.querySelector(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

/** The lines of an HTML file of ours: notes with their numbers, tables behind drawings and ways back left out. */
export const linesOfHtml = (html: string): string[] => {
  const main = first(pageOf(html), 'main')
  const body = linesIn(main, '.notes, details, .box')
  const notes = [...main.querySelectorAll('.notes li')].map(
    (note, at) => `[${at + 1}] ${linesIn(note, '.back').join(' ')}`,
  )
  return folded([...body, ...notes])
}

const marked = new Marked({ gfm: true })
const rendered = (markdown: string): string[] => {
  const html = marked.parse(markdown, { async: false })
  return linesIn(first(pageOf(`<html><body><main>${html}</main></body></html>`), 'main'), 'input')
}

/** The lines of a Markdown file of ours with so many notes, as GitHub's flavour reads it. */
export const linesOfMarkdown = (markdown: string, { notes: { length } }: SettledDocument): string[] => {
  const [, body = ''] = /^---\n(?:.*\n)*?---\n([\s\S]*)$/u.exec(markdown) ?? []
  // What looks like a note before the last so many is code.
  const parts = body.split(/\n(?=\[\^\d+\]: )/u)
  const text = parts.slice(0, parts.length - length).join('\n')
  const notes = parts.slice(parts.length - length)
  const noteLines = notes.map((note) => {
    const [, number = '', words = ''] = /^\[\^(\d+)\]: ([\s\S]*)$/u.exec(note) ?? []
    return `[${number}] ${rendered(words.replace(/^ {4,7}/gmu, '')).join(' ')}`
  })
  return folded([...rendered(text), ...noteLines])
}

/** Drawings as they are in Markdown: title, description, table. */
const inWords = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.kind === 'quote') return [{ ...block, blocks: inWords(block.blocks) }]
    if (block.kind === 'list') {
      return [{ ...block, items: block.items.map((item) => ({ ...item, blocks: inWords(item.blocks) })) }]
    }
    if (block.kind !== 'figure' || block.svg === null) return [block]
    const { table, id, origin, direction } = block
    const words: Block = { kind: 'table', id, origin, direction, caption: '', ...table }
    return [p([t(block.title)]), p([t(block.alt)]), words]
  })

export const linesOf = (document: SettledDocument): string[] => folded(plainLines(document))
export const linesInMarkdown = (document: SettledDocument): string[] =>
  folded(plainLines(settledDocument(inWords(document.blocks), document)))
