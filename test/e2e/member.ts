import type { Locator, Page } from 'playwright-core'

/** What a member does, by what the screen says. */

export const PASSPHRASE = 'Quiet lanterns carry seven rivers home'

export const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { name, level: 1, exact: true })

export const thisWeek = (page: Page): Promise<void> => heading(page, 'This week').waitFor()

/** From the welcome screen to the first prompt, as a new member would go. */
export const createJournal = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Create my journal' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.getByText('Mine', { exact: true }).click()
  await page.getByRole('button', { name: 'Create and begin writing' }).click()
  await heading(page, 'Weekly debrief').waitFor()
  await editing(page)
}

export const unlock = async (page: Page, passphrase = PASSPHRASE): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

export const lock = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /^Lock Ctrl|^Lock Control|^Lock$|^Lock/ })
    .first()
    .click()
  await heading(page, 'Welcome back').waitFor()
}

/** By the rail, such as `This week` or `Journal`. The end of the first entry shows the recovery code on the way, once. */
export const goTo = async (page: Page, place: string): Promise<void> => {
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true })
  const code = heading(page, 'Your recovery code')
  await link.click()
  await heading(page, place).or(code).waitFor()
  if (await code.isVisible()) await link.click()
  await heading(page, place).waitFor()
}

export const saved = (page: Page): Promise<void> => page.getByText('Saved', { exact: true }).waitFor()

/** The field of the step that is shown. */
export const field = (page: Page): Locator => page.getByRole('main').getByRole('textbox').first()

/** Until the keys go there: what takes the focus by itself does so a moment after it is seen. */
export const focused = (target: Locator): Promise<void> =>
  target.and(target.page().locator(':focus')).waitFor()

/** Until the keys go into the field of the step that is shown. */
export const editing = (page: Page): Promise<void> => focused(page.getByRole('main').getByRole('textbox'))

/** Pastes plain text where the cursor is, through the system's clipboard. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('ControlOrMeta+V')
}

/** Goes to a step of the entry that is being written, by its title. */
export const toStep = async (page: Page, title: string): Promise<void> => {
  const step = page
    .getByRole('navigation', { name: 'Steps of this reflection' })
    .getByRole('button', { name: title })
  await step.click()
  await page.getByRole('region', { name: title }).waitFor()
}

export const entryIdOf = (page: Page): string => {
  const id = /#\/(?:entry|read|history)\/([0-9a-f-]{36})/.exec(page.url())?.[1]
  if (!id) throw new Error(`no entry in ${page.url()}`)
  return id
}

/** Writes freely from This week; leaves the page open. */
export const writeFreely = async (page: Page, words: string): Promise<string> => {
  await goTo(page, 'This week')
  await page.getByRole('button', { name: /^Free writing/ }).click()
  await heading(page, 'Free writing').waitFor()
  await field(page).click()
  await page.keyboard.insertText(words)
  await saved(page)
  return entryIdOf(page)
}
