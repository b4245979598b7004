import type { InputOf, OutputOf } from '../../../shared/contract/index.ts'
import type { ThreadSubject } from '../../../shared/contract/threads.ts'

type Page = OutputOf<'threads.sentences'>

/** As many as the contract answers at once. */
const PAGE = 100

/**
 * The entries whose sentences a thread shows, oldest first, each once.
 *
 * @param month only those of this month (`YYYY-MM`) or year (`YYYY`); null for all of them
 */
export const entriesOfThread = async (
  sentencesOf: (input: InputOf<'threads.sentences'>) => Promise<Page>,
  subject: ThreadSubject,
  month: string | null,
): Promise<string[]> => {
  const found = new Set<string>()
  let after: number | null = null
  do {
    const page: Page = await sentencesOf({
      subject,
      after,
      limit: PAGE,
      ...(month !== null && { month }),
    })
    for (const { entry } of page.sentences) found.add(entry.id)
    after = page.next
  } while (after !== null)
  return [...found].toReversed()
}
