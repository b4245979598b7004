import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../build/chromium.ts'
import { toHtml } from '../../../shared/domain/document/to-html.ts'
import { everything, p, settledDocument, table } from '../../helpers/documents.ts'
import { hasPoppler, poppler } from '../../helpers/pdf.ts'

const executablePath = findChromium()

const WIDE = table(
  '',
  ['Result', 'Before', 'After', 'When', 'Where it comes from'],
  [['Late arrivals to first period', '41', '17 arrivals', 'March 2026', 'The attendance sheet']],
)

describe.skipIf(executablePath === null)('HTML in Chromium (skipped where there is none)', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '' })
  })
  afterAll(() => browser.close())

  const look = async (page: Page, name: string): Promise<void> => {
    const folder = process.env.THROUGHLINE_LOOK
    if (folder) await page.screenshot({ path: `${folder}/html-${name}.png`, fullPage: true })
  }

  /** Asked in the page's own words: this side knows no DOM. */
  const numberIn = async (page: Page, expression: string): Promise<number> =>
    Number(await page.evaluate(expression))

  test.each(['light', 'dark'] as const)(
    'is readable by everybody, in %s, and asks for nothing',
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme })
      const page = await context.newPage()
      const told: string[] = []
      page.on('console', (message) => told.push(message.text()))
      page.on('request', (request) => told.push(request.url().slice(0, 60)))
      const { blocks, notes } = everything()
      await page.setContent(toHtml(settledDocument([...blocks, WIDE], { notes })))
      await page.locator('summary').click()
      expect((await page.locator('figure img').boundingBox())?.width).toBeGreaterThan(0)
      expect(told.filter((line) => !line.startsWith('data:image/svg+xml,'))).toEqual([])
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await look(page, colorScheme)
      await context.close()
    },
  )

  test('is read on a telephone without going sideways: a wide table goes alone, by the keyboard too', async () => {
    const long = p(`${'x'.repeat(400)} https://example.org/${'a/'.repeat(200)}`)
    const { blocks, notes } = everything()
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
    await page.setContent(toHtml(settledDocument([...blocks, WIDE, long], { notes })))
    const table = page.getByRole('group', { name: 'A table' })
    expect(await numberIn(page, 'document.documentElement.scrollWidth')).toBe(360)
    expect(await numberIn(page, 'document.querySelector(".across").scrollWidth')).toBeGreaterThan(360)
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => numberIn(page, 'document.querySelector(".across").scrollLeft')).toBeGreaterThan(0)
    await look(page, 'narrow')
    await page.close()
  })

  test.skipIf(!hasPoppler).each([
    ['a4', 'A4'],
    ['letter', 'letter'],
  ] as const)('prints on %s, with its pages numbered, a month on a page of its own', async (paper, size) => {
    const page = await browser.newPage()
    await page.setContent(toHtml(everything({ paper })))
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(poppler('pdfinfo', pdf)).toMatch(new RegExp(`^Page size: .*\\(${size}\\)$`, 'mu'))
    const pages = poppler('pdftotext', pdf).split('\f').slice(0, -1)
    const numbers = pages.map((text) => /\d+ ?\/ ?\d+/u.exec(text)?.[0].replaceAll(' ', ''))
    expect(numbers).toEqual(pages.map((_, at) => `${at + 1}/${pages.length}`))
    expect(pages.at(-1)?.trim().startsWith('Next steps')).toBe(true)
    await page.close()
  })
})
