import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Entry, EntryStep, RevisionSummary } from '../../shared/contract/journal.ts'
import { type Browser, type Machine, newMachine, openBrowser, type Server, startServer } from './app.ts'
import { callFrom } from './contract-call.ts'
import { createJournal, entryIdOf, field, goTo, heading, saved, toStep, unlock } from './member.ts'

/** The host is killed in mid-typing, again and again. `THROUGHLINE_SEED` repeats a run. */
const ROUNDS = 20
const DURABLE_WITHIN_MS = 1000
const KEY_PAUSE_MS = 12
const SEED = Number(process.env.THROUGHLINE_SEED ?? randomInt(2 ** 31))

/** Mulberry32: small, and enough to choose moments with. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
const random = seeded(SEED)

let machine: Machine
let browser: Browser
let server: Server
let page: Page
let entryId: string
/** Every version that was ever seen, with its words. */
const versions = new Map<string, string>()

beforeAll(async () => {
  process.stdout.write(`seed ${SEED}\n`)
  machine = newMachine()
  server = await startServer(machine)
  browser = await openBrowser(machine)
  page = browser.page
  await page.goto(server.link)
  await createJournal(page)
  entryId = entryIdOf(page)
  await field(page).click()
  await page.keyboard.type('It began on a Monday.')
  await saved(page)
})
afterAll(async () => {
  await browser.context.close()
  await server.stop()
  machine.dispose()
})

type Typed = { readonly word: string; readonly at: number }

/** Types numbered words, some of them new lines, until told to stop. */
const typeUntil = async (round: number, begun: () => void, isOver: () => boolean): Promise<Typed[]> => {
  const typed: Typed[] = []
  for (let place = 0; !isOver(); place++) {
    const word = `word${round}n${place}é`
    if (place % 9 === 8) await page.keyboard.press('Enter')
    await page.keyboard.type(` ${word}`)
    typed.push({ word, at: performance.now() })
    if (place === 0) begun()
    await page.waitForTimeout(KEY_PAUSE_MS)
  }
  return typed
}

/** Types, kills the host at a random moment, and goes on typing for a while, as somebody who did not notice. */
const typeThroughAKill = async (round: number): Promise<{ typed: Typed[]; killedAt: number }> => {
  const dieAfter = 400 + random() * 1800
  const goOnFor = 100 + random() * 300
  let killedAt = Number.POSITIVE_INFINITY
  const die = async (): Promise<void> => {
    killedAt = performance.now()
    await server.kill()
  }
  // The clock starts when a word stands there: on a busy machine the first one takes its time.
  let dying = Promise.resolve()
  const begin = (): void => {
    dying = new Promise<void>((resolve) => setTimeout(resolve, dieAfter)).then(die)
  }
  const typed = await typeUntil(round, begin, () => performance.now() > killedAt + goOnFor)
  await dying
  return { typed, killedAt }
}

const bodyNow = async (): Promise<string> => {
  const { steps } = await callFrom(page, 'journal.get', { entryId }, Entry)
  return steps.find(({ stepId }) => stepId === 'moment')?.body ?? ''
}

const expectTabKeepsItsText = async (typed: readonly Typed[]): Promise<void> => {
  await page.getByText('Your last words are not saved yet').waitFor()
  await page.getByRole('button', { name: 'Copy all text' }).click()
  await page.getByText('All text of this page is copied.').first().waitFor()
  const copied = new Set((await page.evaluate(() => navigator.clipboard.readText())).split(/\s+/))
  expect(typed.map(({ word }) => word).filter((word) => !copied.has(word))).toEqual([])
}

const startAgain = async (): Promise<void> => {
  server = await startServer(machine)
  const next = await browser.context.newPage()
  await page.close()
  page = next
  await page.goto(server.link)
  await unlock(page)
  await heading(page, 'This week').waitFor()
}

const Revision = z.object({ summary: RevisionSummary, steps: z.array(EntryStep) })

/** All versions that were seen before are there still, and say what they said. */
const expectNoVersionLost = async (): Promise<void> => {
  const history = await callFrom(page, 'journal.history', { entryId }, RevisionSummary.array())
  const ids = history.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining([...versions.keys()]))
  for (const id of ids) {
    const { steps } = await callFrom(page, 'journal.revision', { revisionId: id }, Revision)
    const words = JSON.stringify(steps)
    expect(versions.get(id) ?? words).toBe(words)
    versions.set(id, words)
  }
}

test(`${ROUNDS} times the host is killed in mid-typing, and every word older than a second is there`, {
  timeout: 600_000,
}, async () => {
  let kept = ''
  let dueInAll = 0
  for (let round = 0; round < ROUNDS; round++) {
    await toStep(page, 'One moment')
    await page.keyboard.press('ControlOrMeta+End')
    const { typed, killedAt } = await typeThroughAKill(round)
    await expectTabKeepsItsText(typed)
    await startAgain()

    const body = await bodyNow()
    const words = new Set(body.split(/\s+/))
    const due = typed.filter(({ at }) => at < killedAt - DURABLE_WITHIN_MS)
    const lost = due.map(({ word }) => word).filter((word) => !words.has(word))
    expect(lost, `seed ${SEED}, round ${round}`).toEqual([])
    expect(body.startsWith(kept), `seed ${SEED}, round ${round}: what was there before`).toBe(true)
    kept = body
    dueInAll += due.length

    if (random() < 0.5) {
      await page.evaluate((id) => location.assign(`#/read/${id}`), entryId)
      await page.getByRole('link', { name: 'Write on' }).click()
    } else {
      await page.getByRole('link', { name: 'Continue' }).click()
    }
    await heading(page, 'Weekly debrief').waitFor()
    if (random() < 0.5) {
      // A session that ends well leaves a version behind.
      await goTo(page, 'This week')
      await page.getByRole('link', { name: 'Continue' }).click()
      await heading(page, 'Weekly debrief').waitFor()
    }
    await expectNoVersionLost()
  }
  expect(versions.size).toBeGreaterThan(3)
  expect(dueInAll).toBeGreaterThan(ROUNDS / 4)
})
