import type { Page } from 'playwright-core'
import type { z } from 'zod'
import { Decision } from '../../shared/contract/decisions.ts'
import type { InputOf, Method } from '../../shared/contract/index.ts'
import { contract } from '../../shared/contract/index.ts'
import type { EntrySummary } from '../../shared/contract/journal.ts'
import { Passage } from '../../shared/contract/passages.ts'
import { Rating } from '../../shared/contract/ratings.ts'
import { LearnedCommitment } from '../../shared/contract/reflection.ts'
import { MemberValue } from '../../shared/contract/values.ts'
import { callFrom } from './contract-call.ts'
import { heading } from './member.ts'

/** What the journal holds, entry by entry, without the reads that the views of growth are made from. */
export type Held = {
  readonly entries: readonly z.output<typeof EntrySummary>[]
  readonly ratings: readonly z.output<typeof Rating>[]
  readonly passages: readonly z.output<typeof Passage>[]
  readonly plans: readonly z.output<typeof LearnedCommitment>[]
  readonly decisions: readonly z.output<typeof Decision>[]
  readonly values: readonly z.output<typeof MemberValue>[]
  /** Entries that are a monthly check, by the value that they are about. */
  readonly checks: ReadonlyMap<string, readonly string[]>
}

export const heldBy = async (page: Page): Promise<Held> => {
  const { entries } = await callFrom(page, 'journal.list', { limit: 500 }, contract.journal.defs.list.output)
  const ofEach = async <M extends Method, O extends z.ZodType>(
    method: M,
    input: (entryId: string) => InputOf<M>,
    output: O,
  ): Promise<z.output<O>[]> => {
    const answers: z.output<O>[] = []
    for (const { id } of entries) answers.push(await callFrom(page, method, input(id), output))
    return answers
  }
  const ratings = await ofEach('ratings.forEntry', (entryId) => ({ entryId }), Rating.array())
  const passages = await ofEach('passages.forEntry', (entryId) => ({ entryId }), Passage.array())
  const checks = new Map<string, string[]>()
  for (const { id } of entries.filter(({ flow }) => flow === 'values-check')) {
    const { value } = await callFrom(
      page,
      'values.forEntry',
      { entryId: id },
      contract.values.defs.forEntry.output,
    )
    if (value) checks.set(value.id, [...(checks.get(value.id) ?? []), id])
  }
  return {
    entries,
    ratings: ratings.flat(),
    passages: passages.flat(),
    plans: await callFrom(page, 'reflection.commitments', { limit: 5000 }, LearnedCommitment.array()),
    decisions: await callFrom(page, 'decisions.list', {}, Decision.array()),
    values: await callFrom(page, 'values.list', {}, MemberValue.array()),
    checks,
  }
}

/** Goes to a view of growth by the rail and the views’ own list. */
export const growthView = async (page: Page, name: string, title: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Growth' }).click()
  await page
    .getByRole('navigation', { name: 'Views of growth' })
    .getByRole('link', { name, exact: true })
    .click()
  await heading(page, title).waitFor()
}

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `December 2025`, as the screens name the month of a day. */
export const monthName = (day: string): string => MONTH.format(Date.parse(`${day}T00:00:00Z`))

/** The rows of a table under its head, as their cells' words. */
export const rowsOf = (page: Page, title: string): Promise<string[][]> =>
  page
    .getByRole('table', { name: title, exact: true })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
    )
