import { gfm } from '@joplin/turndown-plugin-gfm'
import DOMPurify from 'dompurify'
import TurndownService from 'turndown'
import { cleanFragment } from './clean.ts'

export type Converted = { readonly markdown: string; readonly images: number }

const TAGS = [
  ...['p', 'div', 'span', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'code'],
  ...[
    'b',
    'strong',
    'i',
    'em',
    's',
    'del',
    'strike',
    'u',
    'sub',
    'sup',
    'a',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
  ],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'section', 'article', 'main', 'header', 'footer'],
]

const sanitise = (html: string): DocumentFragment =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'class', 'data-style', 'start', 'colspan'],
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  })

/**
 * Word and Docs say half of what they mean in styles: a plain attribute carries it through. Nothing here makes the
 * HTML safe (the sanitiser does); it only keeps the browser from reporting styles and handlers that it would refuse.
 */
const keepStyles = (html: string): string =>
  withoutStyleSheets(html).replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/([\s"'/])(style|on[a-z]+)\s*=/gi, '$1 data-$2='),
  )

const withoutStyleSheets = (html: string): string =>
  html
    .split(/<style\b/i)
    .map((part, at) => (at === 0 ? part : part.slice(part.search(/<\/style/i) + 1 || part.length)))
    .map((part, at) => (at === 0 ? part : part.replace(/^[^>]*>/, '')))
    .join('')

/** What stands between Word's or the system's markers, where there are any; not the page around it. */
const onlyFragment = (html: string): string => {
  const start = html.indexOf('<!--StartFragment-->')
  const end = html.lastIndexOf('<!--EndFragment-->')
  return start >= 0 && end > start ? html.slice(start + '<!--StartFragment-->'.length, end) : html
}

const newService = (): TurndownService => {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  })
  service.use(gfm)
  service.addRule('list item', {
    filter: 'li',
    replacement: (content, node) => {
      const list = node.parentElement
      const start = Number(list?.getAttribute('start') ?? 1)
      const isOrdered = list?.tagName === 'OL'
      const place = isOrdered ? [...list.children].indexOf(node as Element) : 0
      const mark = isOrdered ? `${start + place}. ` : '- '
      const indent = ' '.repeat(mark.length)
      const body = content
        .replace(/^\n+|(?<!\n)\n+$/g, '')
        .replace(/(?<!\n)\n{2,}(?!\n)(?=[ \t]*([-*]|\d+\.) )/g, '\n')
      return `${mark}${body.replace(/\n/g, `\n${indent}`)}${node.nextSibling ? '\n' : ''}`
    },
  })
  return service
}

const tidy = (markdown: string): string =>
  markdown
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    // From each sign of a long row, looking for the line’s end would take for ever.
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Clipboard HTML from anywhere as clean Markdown: no markup of its own, no pictures, only http, https and mailto links. */
export const htmlToMarkdown = (html: string): Converted => {
  const images = (html.match(/<img\b/gi) ?? []).length
  const fragment = sanitise(keepStyles(onlyFragment(html)))
  cleanFragment(fragment)
  const page = fragment.ownerDocument.createElement('div')
  page.append(fragment)
  return { markdown: tidy(newService().turndown(page)), images }
}
