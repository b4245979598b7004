import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Download, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { Identity } from '../../shared/contract/contacts.ts'
import { callFrom } from './contract-call.ts'
import { goTo } from './member.ts'

/** What two people do to exchange files, by what their screens say. */

export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

/** Lets files fall on the page, as from the desktop. */
export const drop = async (page: Page, ...files: readonly SentFile[]): Promise<void> => {
  const transfer = await page.evaluateHandle(
    (items) => {
      const data = new DataTransfer()
      for (const { name, base64 } of items) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        data.items.add(new File([bytes], name))
      }
      return data
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

/** The list that tells what became of each file. */
export const results = (page: Page): Locator => page.getByRole('list', { name: 'What was opened' })

/** Reads what the browser downloaded into a folder. */
const keptIn = async (folder: string, download: Download): Promise<SentFile> => {
  const name = download.suggestedFilename()
  const path = join(folder, name)
  await download.saveAs(path)
  return { name, bytes: readFileSync(path) }
}

/** Does something that makes the browser download one file. */
export const downloadedBy = async (
  page: Page,
  folder: string,
  act: () => Promise<unknown>,
): Promise<SentFile> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return keptIn(folder, download)
}

/** The first visit to Coaching: a name, and what one is. */
export const introduce = async (
  page: Page,
  name: string,
  role: 'A member' | 'A coach' | 'Both',
): Promise<void> => {
  await goTo(page, 'Coaching')
  await page.getByLabel('Your name, as others will see it').fill(name)
  await page.getByText(role, { exact: true }).click()
  await page.getByRole('button', { name: 'Make my contact card' }).click()
  await page.getByText('Your six words').waitFor()
}

export const identityOf = async (page: Page): Promise<Identity> => {
  const identity = await callFrom(page, 'contacts.identity', {}, Identity.nullable())
  if (!identity) throw new Error('there is no identity yet')
  return identity
}

/** Where files for this journal are sealed to, from its card. */
export const recipientOf = async (page: Page): Promise<string> => {
  const { line } = await identityOf(page)
  const card: unknown = JSON.parse(Buffer.from(line.split(':')[2] ?? '', 'base64url').toString())
  if (typeof card !== 'object' || card === null || !('recipient' in card)) throw new Error('no card')
  return String(card.recipient)
}

/** Goes to a place of Coaching by its own list of places. */
export const coachingPlace = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Coaching' }).getByRole('link', { name, exact: true }).click()

/** Where words begin and end on the screen, brought into sight; null while they do not stand in one piece. */
const placeOf = (page: Page, words: string) =>
  page.evaluate((sought) => {
    const root = document.querySelector('main') ?? document.body
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0], rects.at(-1)]
      const middle = ({ top, height }: DOMRect): number => top + height / 2
      if (first && last) return { x: first.left, y: middle(first), toX: last.right, toY: middle(last) }
    }
    return null
  }, words)

/** Selects words by dragging the mouse over them, as a reader does; once more where the page moved meanwhile. */
export const selectByMouse = async (page: Page, words: string): Promise<void> => {
  const drag = async (): Promise<string> => {
    const place = await placeOf(page, words)
    if (!place) return ''
    await page.mouse.move(place.x, place.y)
    await page.mouse.down()
    await page.mouse.move(place.toX, place.toY, { steps: 8 })
    await page.mouse.up()
    return page.evaluate(() => document.getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '')
  }
  await expect.poll(drag, { timeout: 10_000 }).toBe(words)
}
