import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findChromium } from '../../build/chromium.ts'
import type { renderMarkdown } from '../../renderer/ui/markdown/render.ts'
import { fc } from '../helpers/seeded.ts'
import { bundled } from './bundled.ts'

/** What the bundle puts on the page's window. */
type WithMarkdown = { readonly markdown: { readonly renderMarkdown: typeof renderMarkdown } }

let browser: Browser
let page: Page
let script: string
/** Anything that a hostile text made the page do. */
let deeds: string[]

beforeAll(async () => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium on this machine: run npm test, which sets it up')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  script = await bundled('renderer/ui/markdown/render.ts', 'markdown')
})

afterAll(() => browser.close())

beforeEach(async () => {
  deeds = []
  page = await browser.newPage()
  await page.exposeFunction('deed', (what: string) => deeds.push(what))
  page.on('dialog', async (dialog) => {
    deeds.push(`a dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('request', (request) => deeds.push(`a request: ${request.url()}`))
  page.on('framenavigated', (frame) => deeds.push(`went to ${frame.url()}`))
  await page.addScriptTag({ content: script })
  return () => page.close()
})

/** Renders a text into the page as the reading screen does. @returns the HTML that stands there then */
const render = (text: string): Promise<string> =>
  page.evaluate((markdown) => {
    const { markdown: bundle } = window as unknown as WithMarkdown
    document.body.replaceChildren(bundle.renderMarkdown(markdown))
    return document.body.innerHTML
  }, text)

const HARMLESS = new Set(
  'p br hr strong em del code pre blockquote ul ol li a h3 h4 h5 h6 table thead tbody tr th td input'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(['href', 'start', 'type', 'checked', 'disabled', 'dir', 'aria-label'])

/** What of the page could do something, or take a reader somewhere they were not told of. */
const dangers = async (): Promise<string[]> => {
  const found = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => ({
      tag: element.localName,
      names: element.getAttributeNames(),
      href: element.getAttribute('href'),
    })),
  )
  return found.flatMap(({ tag, names, href }) => [
    ...(HARMLESS.has(tag) ? [] : [`<${tag}>`]),
    ...names.filter((name) => !ATTRIBUTES.has(name)).map((name) => `${tag}[${name}]`),
    ...(href === null || /^(https:|mailto:)/i.test(href) ? [] : [href]),
  ])
}

const HOSTILE = [
  '<script>deed("script")</script>',
  '<img src=x onerror=deed("onerror")>',
  '![pixel](https://example.org/pixel.png)',
  '<svg onload=deed("svg")><script>deed("inner")</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=deed("mxss")>',
  '<style>body { background: url(https://example.org/style.png) }</style>',
  '<iframe src="javascript:deed(1)"></iframe>',
  '<object data="https://example.org/x"></object><embed src="https://example.org/y">',
  '<form action="https://example.org/"><button>press</button></form>',
  '<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/">',
  '<a href="javascript:deed(1)" onclick="deed(2)">here</a>',
  '[here](javascript:deed("link"))',
  '[here](JaVaScRiPt:deed("case"))',
  '[here](java&#10;script:deed("entity"))',
  '[here](data:text/html;base64,PHNjcmlwdD5kZWVkKDEpPC9zY3JpcHQ+)',
  '[here](vbscript:deed)',
  '[here](file:///etc/passwd)',
  '[here](//example.org/no-scheme)',
  '[here](http://example.org/plain)',
  '[here][1]\n\n[1]: javascript:deed("reference")',
  '<javascript:deed("auto")>',
  '[x](https://example.org/"onmouseover="deed(1))',
  '[x](https://example.org "t\\"onmouseover=\\"deed(1)")',
  '`<img src=x onerror=deed(1)>`',
  '```html"onload="deed(1)\n<script>deed(1)</script>\n```',
  '- [x] <input type=text autofocus onfocus=deed(1)>',
  '<details open ontoggle=deed(1)><summary>more</summary></details>',
  '<p style="position:fixed;inset:0">over everything</p>',
  '<a id="root" name="root">clobber</a>',
]

describe('a text from anybody', () => {
  test.each(HOSTILE)('does nothing but stand there: %s', async (text) => {
    await render(text)
    await page.evaluate(() => document.body.click())
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    expect(await dangers()).toEqual([])
    expect(deeds).toEqual([])
  })

  test('does nothing in any mixture either', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(
        '\n',
        '\n\n',
        '> ',
        '- ',
        '1. ',
        '# ',
        '**',
        '*',
        '`',
        '~~',
        '|',
        '    ',
        '<',
        '>',
        '"',
        '\0',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        await render(pieces.join(''))
        expect(await dangers()).toEqual([])
      }),
      { numRuns: 150 },
    )
    expect(deeds).toEqual([])
  })

  test('may be nested as deep as it likes', async () => {
    for (const sign of ['> ', '- ', '*', '[', '<b>', '_**']) {
      await render(sign.repeat(3_000))
      expect(await dangers()).toEqual([])
    }
  })

  test('shows HTML and pictures as the words that were typed', async () => {
    await render('Read <b>this</b>, and ![the hall](https://example.org/hall.png).')
    expect(await page.innerText('body')).toBe('Read <b>this</b>, and the hall.')
    await render('<div>\none line\nand <b>one</b>\n\nAfter it.')
    expect(await page.innerText('body')).toBe('<div>\none line\nand <b>one</b>\n\nAfter it.')
  })

  test('cannot turn the direction of what stands around it', async () => {
    const html = await render('\u202Ereversed\n\nשלום לכולם\n\nand back')
    expect(html.match(/<p dir="auto">/g)).toHaveLength(3)
  })
})

describe('a member’s own text', () => {
  test('keeps its emphasis, lists, quotes, tables and boxes', async () => {
    await render(
      '## A day\n\nIt was **good**.\n\n> So she said\n\n1. one\n2. two\n\n- [x] done\n\n|a|b|\n|-|-|\n|1|2|',
    )
    const tags = await page.evaluate(() => [...document.body.children].map(({ localName }) => localName))
    expect(tags).toEqual(['h3', 'p', 'blockquote', 'ol', 'ul', 'table'])
  })

  test('keeps its headings in an unbroken order below the page’s own', async () => {
    await render('### Small first\n\n# Large\n\n### Small again\n\n###### Least\n\n## Middle')
    const tags = await page.evaluate(() => [...document.body.children].map(({ localName }) => localName))
    expect(tags).toEqual(['h3', 'h3', 'h4', 'h5', 'h4'])
  })

  test('keeps a link that leads to a page or a letter box, and the words of one that leads elsewhere', async () => {
    await render('[a](https://example.org/), [b](mailto:a@example.org), [c](ftp://example.org/)')
    expect(await page.locator('a').allInnerTexts()).toEqual(['a', 'b'])
    expect(await page.innerText('body')).toBe('a, b, c')
  })
})
