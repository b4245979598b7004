import type { Locator, Page } from 'playwright-core'
import { MOST_STOPS, walker } from './keys.ts'

/** What a member does with a screen, in one of the ways in which they can do it. */
export type Hands = {
  readonly press: (target: Locator) => Promise<void>
  /** Ticks a box. */
  readonly tick: (target: Locator) => Promise<void>
  /** Chooses one of a group of radio buttons. */
  readonly choose: (group: Locator, name: string) => Promise<void>
  /** Writes where the focus is; by mouse it is set first. */
  readonly write: (target: Locator, words: string) => Promise<void>
  /** Draws a slider to its lowest value. */
  readonly lowest: (slider: Locator) => Promise<void>
  /** Stops on the way whose focus could not be seen. */
  readonly unseen: () => readonly string[]
}

const byMouse = (page: Page): Hands => ({
  press: (target) => target.click(),
  // The box itself is drawn beside its input, which is hidden from view.
  tick: (target) => target.locator('xpath=ancestor::label').click(),
  choose: async (group, name) => {
    const option = group.getByRole('radio', { name, exact: true })
    const label = option.locator('xpath=ancestor::label')
    await ((await label.count()) > 0 ? label : option).click()
  },
  write: async (target, words) => {
    await target.click()
    await page.keyboard.insertText(words)
  },
  lowest: (slider) => slider.click({ position: { x: 1, y: 4 } }),
  unseen: () => [],
})

const byKeyboard = async (page: Page): Promise<Hands> => {
  const walk = await walker(page)
  const isOn = (target: Locator): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement)
  return {
    press: async (target) => {
      await walk.to(target)
      await walk.press('Enter')
    },
    tick: async (target) => {
      await walk.to(target)
      await walk.press('Space')
    },
    choose: async (group, name) => {
      const option = group.getByRole('radio', { name, exact: true })
      await group.waitFor()
      // A group is one stop, on whichever of its buttons.
      for (let stop = 0; (await group.locator(':focus').count()) === 0; stop++) {
        if (stop === MOST_STOPS) throw new Error(`the focus never came to ${group}`)
        await walk.press('Tab')
      }
      for (let step = 0; !(await isOn(option)) && step < 6; step++) await walk.press('ArrowRight')
      if (!(await option.isChecked())) await walk.press('Space')
    },
    write: async (target, words) => {
      await walk.to(target)
      await walk.type(words)
    },
    lowest: async (slider) => {
      await walk.to(slider)
      await walk.press('Home')
    },
    unseen: () => walk.unseen,
  }
}

export const HANDS = { mouse: byMouse, keyboard: byKeyboard }
