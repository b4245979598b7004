import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findChromium } from '../../../build/chromium.ts'
import { toHtml } from '../../../shared/domain/document/to-html.ts'
import { everything } from '../../helpers/documents.ts'

const executablePath = findChromium()

describe.skipIf(executablePath === null)('HTML in Chromium (skipped where there is none)', () => {
  test.each(['light', 'dark'] as const)(
    'is readable by everybody, in %s, and asks for nothing',
    async (colorScheme) => {
      const browser = await chromium.launch({ executablePath: executablePath ?? '' })
      try {
        const context = await browser.newContext({ colorScheme })
        const page = await context.newPage()
        const told: string[] = []
        page.on('console', (message) => told.push(message.text()))
        page.on('request', (request) => told.push(request.url().slice(0, 60)))
        await page.setContent(toHtml(everything()))
        await page.locator('summary').click()
        expect((await page.locator('figure img').boundingBox())?.width).toBeGreaterThan(0)
        expect(told.filter((line) => !line.startsWith('data:image/svg+xml,'))).toEqual([])
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        const folder = process.env.THROUGHLINE_LOOK
        if (folder) await page.screenshot({ path: `${folder}/html-${colorScheme}.png`, fullPage: true })
      } finally {
        await browser.close()
      }
    },
  )
})
