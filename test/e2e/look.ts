import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const USUAL = { width: 1280, height: 800 }
const SMALL = { width: 800, height: 600 }
/** Chromium's usual sizes, in CSS pixels. */
const TEXT = { standard: 16, fixed: 13 }

/** Looks at what stands on the page now; one line for each thing that shuts somebody out. */
export type Look = (screen: string) => Promise<string[]>

/** The rules that look at colors: what the others look at is the same in every theme. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

const axeIn = async (page: Page, screen: string, theme: 'light' | 'dark'): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (theme === 'light'
    ? axe.withTags(RULES)
    : axe.withRules(COLOR_RULES)
  ).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any }) => `${screen}, ${theme}: ${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`,
    ),
  )
}

/** What reaches beyond the page's edges once it has settled: a line that is read by scrolling sideways is lost. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const outside = (): string[] => {
      const { clientWidth, scrollWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return []
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 160))
        .slice(-3)
    }
    // What floats over the page finds its new place a few frames after the window's size has changed.
    for (let frame = 0; frame < 30 && outside().length > 0; frame++) await new Promise(requestAnimationFrame)
    return outside()
  })

/** axe's rules in the light theme, those about colors in the dark one as well, and text at 200 % in a small window without a sideways scroll. */
export const looker = async (page: Page): Promise<Look> => {
  const browser = await page.context().newCDPSession(page)
  const scaleText = async (by: number): Promise<void> => {
    await browser.send('Page.setFontSizes', {
      fontSizes: { standard: TEXT.standard * by, fixed: TEXT.fixed * by },
    })
    await page.waitForFunction(
      (size) => getComputedStyle(document.documentElement).fontSize === `${size}px`,
      TEXT.standard * by,
    )
  }
  return async (screen) => {
    const found = [...(await axeIn(page, screen, 'light')), ...(await axeIn(page, screen, 'dark'))]
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(SMALL)
    await scaleText(2)
    for (const element of await tooWide(page)) found.push(`${screen}, 200 % text: too wide: ${element}`)
    await scaleText(1)
    await page.setViewportSize(USUAL)
    return found
  }
}
