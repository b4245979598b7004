/**
 * Makes what Word, Google Docs and web pages put on the clipboard mean what it looks like. Works on a sanitised
 * fragment that is never shown. Inline styles arrive as `data-style`: as `style` they would offend the page's policy.
 */
const styleOf = (element: Element): string => (element.getAttribute('data-style') ?? '').toLowerCase()

/** One by one: a page’s worth of nodes is too many for one call. */
const moveNodes = (from: Element, to: Element | DocumentFragment): void => {
  while (from.firstChild) to.append(from.firstChild)
}

const unwrap = (element: Element): void => {
  const nodes = element.ownerDocument.createDocumentFragment()
  moveNodes(element, nodes)
  element.replaceWith(nodes)
}

const rename = (element: Element, name: string): Element => {
  const renamed = element.ownerDocument.createElement(name)
  moveNodes(element, renamed)
  element.replaceWith(renamed)
  return renamed
}

const wrapContent = (element: Element, name: string): void => {
  const wrapper = element.ownerDocument.createElement(name)
  moveNodes(element, wrapper)
  element.append(wrapper)
}

const hasWords = (element: Element): boolean => (element.textContent ?? '').trim() !== ''

/** Google Docs wraps everything in `<b style="font-weight:normal">`: that is not bold. Word’s `mso-bidi-font-weight` says nothing. */
const unwrapFalseBold = (root: ParentNode): void => {
  for (const element of root.querySelectorAll('b, strong')) {
    if (/(?<![-\w])font-weight:\s*(normal|[1-4]00)/.test(styleOf(element))) unwrap(element)
  }
  for (const element of root.querySelectorAll('i, em')) {
    if (/(?<![-\w])font-style:\s*normal/.test(styleOf(element))) unwrap(element)
  }
}

/** Spans that are bold, italic or struck only by their style. A heading is bold anyhow. */
const nameStyledSpans = (root: ParentNode): void => {
  for (const span of root.querySelectorAll('span')) {
    if (!hasWords(span)) continue
    const style = styleOf(span)
    const inHeading = span.closest('h1, h2, h3, h4, h5, h6') !== null
    if (/(?<![-\w])font-style:\s*italic/.test(style) && !span.closest('em, i')) wrapContent(span, 'em')
    if (/text-decoration[^;]*line-through/.test(style)) wrapContent(span, 'del')
    if (/(?<![-\w])font-weight:\s*(bold|[6-9]00)/.test(style) && !inHeading && !span.closest('strong, b')) {
      wrapContent(span, 'strong')
    }
  }
}

/** Word names its headings by class or style where it does not use the tags. */
const nameWordHeadings = (root: ParentNode): void => {
  for (const paragraph of root.querySelectorAll('p')) {
    const className = paragraph.className
    const level = /MsoHeading([1-6])/.exec(className)?.[1] ?? (/MsoTitle/.test(className) ? '1' : null)
    if (level) rename(paragraph, `h${level}`)
    else if (/Mso(Intense)?Quote/.test(className)) rename(paragraph, 'blockquote')
  }
}

const wordLevel = (paragraph: Element): number | null => {
  const found = /mso-list:[^;]*\blevel(\d)/.exec(styleOf(paragraph))
  return found ? Number(found[1]) : null
}

const NUMBER_MARK = /^\s*(?:\d+|[a-z]{1,4}|[ivxlcdm]+)[.)]/i

/** The bullet or number that Word writes out as text before an item; taken away, since the list draws its own. */
const takeWordMark = (paragraph: Element): string => {
  const mark = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/.test(styleOf(span)),
  )
  const text = mark?.textContent ?? ''
  mark?.remove()
  return text
}

/** Word's lists are paragraphs that say `mso-list: l0 level2`: builds the nested lists that they stand for. */
const buildWordLists = (root: ParentNode): void => {
  const isItem = (element: Element | null): boolean => element?.tagName === 'P' && wordLevel(element) !== null
  for (const first of [...root.querySelectorAll('p')].filter((p) => isItem(p))) {
    if (!first.parentNode || isItem(first.previousElementSibling)) continue
    const items: Element[] = [first]
    for (let next = first.nextElementSibling; next && isItem(next); next = next.nextElementSibling)
      items.push(next)
    const anchor = first.ownerDocument.createElement('div')
    first.before(anchor)
    const open: { level: number; list: Element }[] = []
    for (const paragraph of items) {
      const level = wordLevel(paragraph) ?? 1
      const kind = NUMBER_MARK.test(takeWordMark(paragraph)) ? 'ol' : 'ul'
      while ((open.at(-1)?.level ?? 0) > level) open.pop()
      let current = open.at(-1)
      if (!current || current.level < level) {
        const list = first.ownerDocument.createElement(kind)
        const parent = current?.list.lastElementChild ?? anchor
        parent.append(list)
        current = { level, list }
        open.push(current)
      }
      current.list.append(rename(paragraph, 'li'))
    }
    unwrap(anchor)
  }
}

/** Lists that stand directly in a list, as Google Docs writes them, belong to the item before. */
const nestLists = (root: ParentNode): void => {
  for (const list of root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = list.previousElementSibling
    if (before?.tagName === 'LI') before.append(list)
    else {
      const item = list.ownerDocument.createElement('li')
      list.before(item)
      item.append(list)
    }
  }
}

/** `<li><p>…</p></li>` would become a loose list with a blank line between its items. */
const tightenItems = (root: ParentNode): void => {
  for (const paragraph of root.querySelectorAll('li > p:only-of-type')) unwrap(paragraph)
}

/** One-cell and layout tables are paragraphs; a real table gets a heading row, which Markdown needs. */
const settleTables = (root: ParentNode): void => {
  for (const table of root.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')]
    if (rows.some((row) => row.children.length > 1)) {
      for (const cell of table.querySelectorAll('td p, th p')) unwrap(cell)
      continue
    }
    for (const cell of table.querySelectorAll('td, th')) rename(cell, 'div')
    const isOutermost = (div: Element): boolean => !table.contains(div.parentElement?.closest('div') ?? null)
    const words = table.ownerDocument.createDocumentFragment()
    for (const div of [...table.querySelectorAll('div')].filter(isOutermost)) words.append(div)
    table.replaceWith(words)
  }
}

const SAFE_LINK = /^(https?|mailto):/i

const settleLinks = (root: ParentNode): void => {
  for (const link of root.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? ''
    if (!SAFE_LINK.test(address) || !hasWords(link)) unwrap(link)
  }
}

/** Empty bold, the spacing line after a heading, and the like. */
const dropEmpty = (root: ParentNode): void => {
  for (const element of root.querySelectorAll('b, strong, i, em, del, s, h1, h2, h3, h4, h5, h6')) {
    if (!hasWords(element)) unwrap(element)
  }
}

/** Tidies a sanitised fragment in place. */
export const cleanFragment = (root: DocumentFragment): void => {
  unwrapFalseBold(root)
  nameWordHeadings(root)
  buildWordLists(root)
  nestLists(root)
  nameStyledSpans(root)
  tightenItems(root)
  settleTables(root)
  settleLinks(root)
  dropEmpty(root)
}
