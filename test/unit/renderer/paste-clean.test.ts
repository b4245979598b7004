import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { cleanFragment } from '../../../renderer/ui/editor/paste/clean.ts'

/** What is left of pasted HTML. */
const cleaned = (html: string): string => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const pasted = document.createElement('main')
  pasted.innerHTML = html
  const fragment = document.createDocumentFragment()
  fragment.append(...pasted.childNodes)
  cleanFragment(fragment)
  const page = document.createElement('main')
  page.append(fragment)
  return page.innerHTML
}

test('a table of one column is paragraphs, in a page’s frame too', () => {
  const table = '<table><tbody><tr><td>one</td></tr><tr><td>two</td></tr></tbody></table>'
  const words = '<div>one</div><div>two</div>'
  expect(cleaned(table)).toBe(words)
  expect(cleaned(`<div>${table}</div>`)).toBe(`<div>${words}</div>`)
})

test('a table in a table keeps its words once', () => {
  const inner = '<table><tbody><tr><td>inner</td></tr></tbody></table>'
  const text = cleaned(`<table><tbody><tr><td>outer ${inner}</td></tr></tbody></table>`).replace(
    /<[^>]*>/g,
    '',
  )
  expect(text).toBe('outer inner')
})

test('what Google Docs wraps around a page is taken away, whatever it holds', () => {
  const paragraphs = '<p>a</p>'.repeat(200)
  expect(cleaned(`<b style="" data-style="font-weight:normal">${paragraphs}</b>`)).toBe(paragraphs)
})
