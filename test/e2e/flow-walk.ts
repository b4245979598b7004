import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { Entry, SavedDraft } from '../../shared/contract/journal.ts'
import { callFrom } from './contract-call.ts'
import type { Hands } from './hands.ts'
import { entryIdOf, field, heading, saved } from './member.ts'

/** Going through the pages of a flow, with one pair of hands. */
export const flowWalk = (page: Page, hands: Hands) => {
  const button = (name: string | RegExp): Locator =>
    page.getByRole('main').getByRole('button', { name, exact: true })
  const steps = (): Locator => page.getByRole('navigation', { name: 'Steps of this reflection' })
  const titles = async (): Promise<string[]> => {
    await steps().waitFor()
    return page.evaluate(() =>
      [...document.querySelectorAll('nav[aria-label="Steps of this reflection"] li button')].map(
        (step) => step.querySelector('span span')?.textContent ?? '',
      ),
    )
  }
  const onPage = (title: string): Promise<void> => page.getByRole('region', { name: title }).waitFor()
  const next = async (title: string): Promise<void> => {
    await hands.press(button(/^(Next|Skip)$/))
    await onPage(title)
  }
  const rail = async (place: string): Promise<void> => {
    await hands.press(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true }),
    )
    await heading(page, place).waitFor()
  }
  const begin = async (title: string): Promise<string> => {
    await rail('This week')
    await hands.press(button(new RegExp(`^${title}`)))
    await heading(page, title).waitFor()
    return entryIdOf(page)
  }
  /** Answers the pages from the one that is shown on; each answer begins with the page's own title. */
  const answer = async (pages: readonly string[]): Promise<void> => {
    for (const [at, title] of pages.entries()) {
      if (at === 0) await onPage(title)
      else await next(title)
      await hands.write(field(page), `${title}: as I saw it.`)
    }
    await saved(page)
  }
  const finish = async (): Promise<void> => {
    await hands.press(button('Finish'))
    await heading(page, 'This week').waitFor()
  }
  const bodies = async (entryId: string): Promise<Record<string, string>> => {
    const entry = await callFrom(page, 'journal.get', { entryId }, Entry)
    expect(entry.finishedAt).not.toBeNull()
    return Object.fromEntries(entry.steps.map(({ stepId, body }) => [stepId, body]))
  }
  const write = async (entryId: string, answers: Readonly<Record<string, string>>): Promise<unknown> => {
    const written = Object.entries(answers).map(([stepId, body]) => ({
      stepId,
      promptId: null,
      body,
      baseVersion: 0,
    }))
    return callFrom(
      page,
      'journal.saveDraft',
      { entryId, client: 'another-window', steps: written },
      SavedDraft,
    )
  }
  return { button, steps, titles, onPage, next, rail, begin, answer, finish, bodies, write }
}

export type FlowWalk = ReturnType<typeof flowWalk>
