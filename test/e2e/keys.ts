import type { Locator, Page } from 'playwright-core'

/** Walks with the keyboard alone, and looks at every stop whether the focus can be seen. */
export type Walker = {
  /** Presses `key` until `target` has the focus. */
  readonly to: (target: Locator, key?: 'Tab' | 'Shift+Tab') => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Stops that looked the same with the focus and without it. */
  readonly unseen: readonly string[]
}

/** So many stops are on no page. */
export const MOST_STOPS = 60

/** How what has the focus is drawn: itself, what is around it, and what stands beside it, as a radio's mark does. */
const installLook = (): void => {
  const styleOf = (element: Element): string => {
    const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(element)
    return [outline, boxShadow, borderColor, backgroundColor].join('|')
  }
  const around = (element: Element): Element[] => {
    const [one, two] = [element.parentElement, element.parentElement?.parentElement]
    const beside = element.matches('input') && two ? [...two.querySelectorAll('*')] : []
    return [element, one, two, two?.parentElement, ...beside].filter((found) => found instanceof Element)
  }
  const look = (element: Element): string => around(element).map(styleOf).join('\n')
  let last: { readonly element: Element; readonly look: string } | null = null
  Object.assign(window, {
    /** The name of the stop before, if it looks now as it did while it had the focus. */
    unseenBefore: (): string | null => {
      const before = last
      const now = document.activeElement
      last = now && now !== document.body ? { element: now, look: look(now) } : null
      if (!before?.element.isConnected || before.element === now) return null
      // Headings and pages take the focus for those who hear them; nobody can press one.
      if (before.element.matches('h1, main, [tabindex="-1"], [contenteditable="true"]')) return null
      return look(before.element) === before.look ? before.element.outerHTML.slice(0, 160) : null
    },
  })
}

export const walker = async (page: Page): Promise<Walker> => {
  const unseen: string[] = []
  await page.addInitScript(installLook)
  await page.evaluate(installLook)

  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key)
    const missed = await page.evaluate<string | null>('window.unseenBefore()')
    if (missed) unseen.push(missed)
  }
  return {
    unseen,
    press,
    type: (text) => page.keyboard.type(text),
    to: async (target, key = 'Tab') => {
      await target.waitFor()
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        if (await target.evaluate((element) => element === document.activeElement)) return
        await press(key)
      }
      throw new Error(`the focus never came to ${target}`)
    },
  }
}
