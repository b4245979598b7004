import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../build/chromium.ts'
import { bundled } from './bundled.ts'

/** What the bundle puts on the page's window. */
type WithPaste = {
  readonly paste: { readonly htmlToMarkdown: (html: string) => { readonly markdown: string } }
}

let browser: Browser
let page: Page
/** Anything that a hostile clipboard made the page do. */
const deeds: string[] = []

beforeAll(async () => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium on this machine: run npm test, which sets it up')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  page = await browser.newPage()
  await page.exposeFunction('deed', (what: string) => deeds.push(what))
  page.on('request', (request) => deeds.push(`a request: ${request.url()}`))
  await page.addScriptTag({ content: await bundled('renderer/ui/editor/paste/to-markdown.ts', 'paste') })
})

afterAll(() => browser.close())

const markdownOf = (html: string): Promise<string> =>
  page.evaluate((clipboard) => {
    const { paste } = window as unknown as WithPaste
    return paste.htmlToMarkdown(clipboard).markdown
  }, html)

describe('pasting from Word', () => {
  test('keeps bold that names only its right-to-left twin normal', async () => {
    const html =
      '<p class=MsoNormal><b style="mso-bidi-font-weight:normal">Bold</b> and <i>slanted</i><o:p></o:p></p>'
    expect(await markdownOf(html)).toBe('**Bold** and *slanted*')
  })

  test('makes its paragraphs with marks a list', async () => {
    const item = (words: string): string =>
      `<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>${words}</p>`
    expect(await markdownOf(`<p>Two things:</p>${item('One')}${item('Two')}`)).toBe(
      'Two things:\n\n- One\n- Two',
    )
  })
})

describe('pasting from Google Docs', () => {
  test('takes no notice of the bold that is none, and of the one that a style makes', async () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">plain, </span><span style="font-weight:700">strong</span></p></b>'
    expect(await markdownOf(html)).toBe('plain, **strong**')
  })
})

describe('pasting from a page', () => {
  test('keeps headings, quotes and links to pages, and only the words of other links', async () => {
    const html =
      '<h2>Day</h2><blockquote>So she said</blockquote><p><a href="https://example.org/">here</a> <a href="javascript:deed(1)">there</a></p>'
    expect(await markdownOf(html)).toBe('## Day\n\n> So she said\n\n[here](https://example.org/) there')
  })

  test('lets nothing act or be fetched', async () => {
    const html =
      '<p>Words</p><script>deed("script")</script><img src="https://example.org/x.png" onerror="deed(1)"><svg onload="deed(2)"></svg><iframe src="https://example.org/"></iframe><link rel=stylesheet href="https://example.org/a.css"><style>@import "https://example.org/b.css"</style>'
    expect(await markdownOf(html)).toBe('Words')
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    expect(deeds).toEqual([])
  })
})
