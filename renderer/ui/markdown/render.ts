import DOMPurify from 'dompurify'
import { Marked } from 'marked'
import { boundedTokenizer } from '../../../shared/domain/bounded-tokenizer.ts'

const ALLOWED_TAGS = [
  'p',
  'br',
  'hr',
  'strong',
  'em',
  'del',
  'code',
  'pre',
  'blockquote',
  'ul',
  'ol',
  'li',
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'input',
]
const ALLOWED_ATTR = ['href', 'start', 'type', 'checked', 'disabled']
const SAFE_LINK = /^(https:|mailto:)/i
/** The reading screen's own headings are h1 (the day) and h2 (the prompt). */
const HEADINGS_ABOVE = 2

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** A block of HTML is a paragraph of its own, else its lines would run into each other and into what follows. */
const asTyped = (text: string): string => `<p>${escaped(text.trim()).replaceAll('\n', '<br>')}</p>\n`

/** HTML in a text is shown as it was typed; a picture leaves its description. */
const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text, block }) => (block ? asTyped(text) : escaped(text)),
    image: ({ text }) => escaped(text),
  },
})

/** Puts a heading below the page's own, and no more than one level below the heading before it. */
const renumber = (heading: Element, levelBefore: number): number => {
  const level = Math.min(6, Number(heading.tagName.slice(1)) + HEADINGS_ABOVE, levelBefore + 1)
  const other = document.createElement(`h${level}`)
  other.append(...heading.childNodes)
  heading.replaceWith(other)
  return level
}

/** The text as it was typed. */
const unread = (text: string): DocumentFragment => {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  const fragment = document.createDocumentFragment()
  fragment.append(paragraph)
  return fragment
}

const sanitised = (text: string): DocumentFragment => {
  const html = marked.parse(text, { async: false, tokenizer: boundedTokenizer() })
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: SAFE_LINK,
    RETURN_DOM_FRAGMENT: true,
  })
}

const read = (text: string): DocumentFragment => {
  try {
    return sanitised(text)
  } catch (error) {
    // Blocks that take too long to tell apart, or too deep a stack; their words are still to be read.
    if (error instanceof RangeError) return unread(text)
    throw error
  }
}

const BLOCKS = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, td, th, pre'

/**
 * Anybody's Markdown as nodes that are safe to insert: no raw HTML, script, style or image; links only to https and
 * mailto, as inert text otherwise; headings below the page's own, in an unbroken order; each block in its own direction.
 */
export const renderMarkdown = (text: string): DocumentFragment => {
  const fragment = read(text)
  let level = HEADINGS_ABOVE
  for (const heading of fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')) level = renumber(heading, level)
  for (const link of fragment.querySelectorAll('a:not([href])')) link.replaceWith(...link.childNodes)
  for (const box of fragment.querySelectorAll('input')) {
    if (box.getAttribute('type') !== 'checkbox') box.remove()
    else {
      box.disabled = true
      box.setAttribute('aria-label', box.checked ? '☑' : '☐')
    }
  }
  for (const block of fragment.querySelectorAll(BLOCKS)) block.setAttribute('dir', 'auto')
  return fragment
}
