import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { HTML_STYLE, HTML_STYLE_HASH } from '../../../shared/domain/document/html-style.ts'
import { toHtml } from '../../../shared/domain/document/to-html.ts'
import {
  cite,
  everything,
  figure,
  item,
  list,
  note,
  p,
  settledDocument,
  t,
  table,
} from '../../helpers/documents.ts'
import { linesOf, linesOfHtml, pageOf } from './reading.ts'

test('the page lets its own style be a style, and nothing else', () => {
  expect(HTML_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(HTML_STYLE).digest('base64')}`)
  const policy = pageOf(toHtml(everything())).querySelector('meta[http-equiv]')?.getAttribute('content')
  expect(policy).toBe(`default-src 'none'; style-src '${HTML_STYLE_HASH}'; img-src data:`)
})

test('there is no script in it, and nothing to fetch', () => {
  const html = toHtml(everything())
  const page = pageOf(html)
  expect([...page.querySelectorAll('script, link, iframe, object, embed, form, svg')]).toEqual([])
  const sources = [...page.querySelectorAll('[src]')].map((element) => element.getAttribute('src') ?? '')
  expect(sources.every((source) => source.startsWith('data:image/svg+xml,'))).toBe(true)
  expect(
    [...page.querySelectorAll('*')]
      .flatMap(({ attributes }) => [...attributes])
      .filter(({ name }) => name.startsWith('on') || name === 'style'),
  ).toEqual([])
})

test('what looks like HTML in a member’s words stays words, in text and in attributes', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)> &lt; ]]> <!-- '
  const document = settledDocument([p(hostile), figure(hostile, hostile, [hostile], [[hostile]])], {
    meta: { title: hostile, author: hostile, lines: [hostile] },
  })
  const html = toHtml(document)
  const page = pageOf(html)
  expect([...page.querySelectorAll('script, img[onerror]')]).toEqual([])
  expect(page.querySelector('h1')?.textContent).toBe(document.meta.title)
  expect(page.querySelector('meta[name=author]')?.getAttribute('content')).toBe(document.meta.author)
  expect(page.querySelector('img')?.getAttribute('alt')).toBe(document.meta.title)
  expect(linesOfHtml(html)).toEqual(linesOf(document))
})

test('it says the same words as the document', () => {
  expect(linesOfHtml(toHtml(everything()))).toEqual(linesOf(everything()))
})

test('title, author, language and date are set', () => {
  const page = pageOf(toHtml(everything({ language: 'es' })))
  expect(page.documentElement.getAttribute('lang')).toBe('es')
  expect(page.title).toBe('What grew this year')
  expect(page.querySelector('meta[name="dcterms.date"]')?.getAttribute('content')).toBe('2026-11-21')
  expect(page.querySelector('#notes')?.textContent).toBe('Notas')
})

test('words in the other direction say so, and those in the page’s do not', () => {
  const page = pageOf(toHtml(everything()))
  expect([...page.querySelectorAll('[dir=rtl]')].map(({ textContent }) => textContent)).toEqual([
    'أفتح الباب فقط',
    'אף אחד לא יודע לקרוא את זה',
  ])
  expect(pageOf(toHtml(everything({ language: 'ar' }))).documentElement.getAttribute('dir')).toBe('rtl')
})

test('a note leads back to where it was first cited, and each cite has a name of its own', () => {
  const document = settledDocument([p([t('One'), cite(1), t(' and two'), cite(1), t('.')])], {
    notes: [note(1, '“Quote”', 'May 2026')],
  })
  const page = pageOf(toHtml(document))
  expect([...page.querySelectorAll('sup a')].map(({ id }) => id)).toEqual(['cite-1', 'cite-1-2'])
  expect(page.querySelector('.back')?.getAttribute('href')).toBe('#cite-1')
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the same document twice is the same text', () => {
  expect(toHtml(everything())).toBe(toHtml(everything()))
})

test('author and policy stand in its head, and a drawing is as large as on paper', () => {
  const page = pageOf(toHtml(everything()))
  expect(page.querySelector('meta[name=author]')?.getAttribute('content')).toBe('Natalia Ibarra')
  const image = page.querySelector('figure img')
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['640', '267'])
})

test('heads of columns and rows are heads, and a table wider than a small window is reached by the keyboard', () => {
  const wide = ['Result', 'Before', 'After', 'When', 'Where it comes from']
  const document = settledDocument([
    table('Small', ['Term', 'After'], [['Autumn', '1']], true),
    table('Wide', wide, [['a', 'b', 'c', 'd', 'Donaudampfschifffahrtsgesellschaft']]),
  ])
  const page = pageOf(toHtml(document))
  const heads = [...page.querySelectorAll('th')].map((head) => [head.textContent, head.getAttribute('scope')])
  expect(heads.slice(0, 3)).toEqual([
    ['Term', 'col'],
    ['After', 'col'],
    ['Autumn', 'row'],
  ])
  const scrolled = [...page.querySelectorAll('[tabindex="0"]')]
  expect(scrolled.map((element) => element.getAttribute('aria-label'))).toEqual(['Wide'])
  expect([...page.querySelectorAll('.long')].map(({ textContent }) => textContent)).toEqual([
    'Donaudampfschifffahrtsgesellschaft',
  ])
})

test('a task has its box and no dot, an item beside it its dot', () => {
  const page = pageOf(
    toHtml(settledDocument([list({ checked: true, blocks: [p('done')] }, item(p('plain')))])),
  )
  expect([...page.querySelectorAll('li')].map((each) => each.getAttribute('class') === 'task')).toEqual([
    true,
    false,
  ])
  expect([...page.querySelectorAll('.box')].map(({ textContent }) => textContent)).toEqual(['☑'])
})
