import type { Entry } from '../../../shared/contract/journal.ts'
import {
  FLOWS,
  type FlowPage,
  type FlowStep,
  PATH_IDS,
  type PathId,
} from '../../../shared/framework/flows.ts'

export type WritingPage = FlowPage & { readonly steps: readonly FlowStep[] }

const NONE: ReadonlySet<string> = new Set()

/**
 * The pages of a flow on one path, in order. A page without steps shows something, on all paths or on those it names.
 * @param asked steps of no path that are to be answered here all the same: questions of a coach
 */
export const pagesOf = (
  flow: Entry['flow'],
  path: PathId,
  asked: ReadonlySet<string> = NONE,
): readonly WritingPage[] => {
  const steps = FLOWS[flow].steps.filter(({ id, paths }) => paths.includes(path) || asked.has(id))
  const inFlow = new Set(FLOWS[flow].steps.map(({ page }) => page))
  return FLOWS[flow].pages
    .map((page) => ({ ...page, steps: steps.filter((step) => step.page === page.id) }))
    .filter(({ id, steps: own, paths = PATH_IDS }) =>
      inFlow.has(id) ? own.length > 0 : paths.includes(path),
    )
}

/** The pages on which something was written. */
export const answeredPages = (
  pages: readonly WritingPage[],
  hasWords: (stepId: string) => boolean,
): ReadonlySet<string> =>
  new Set(pages.filter(({ steps }) => steps.some(({ id }) => hasWords(id))).map(({ id }) => id))

/** Where to go on: at the beginning of an empty entry, else on the first page without a word, else on the last to write on. */
export const resumeAt = (pages: readonly WritingPage[], answered: ReadonlySet<string>): string => {
  const unanswered = pages.find(({ id, steps }) => steps.length > 0 && !answered.has(id))
  const last = pages.findLast(({ steps }) => steps.length > 0)
  const page = answered.size === 0 ? pages[0] : (unanswered ?? last)
  return page?.id ?? ''
}

/** Pages that show something before they ask. */
const SHOW_FIRST: ReadonlySet<string> = new Set(['last-plan', 'outcome'])

/** Whether a page is to be read before anything is written on it: then it takes the focus, not its field. */
export const showsFirst = ({ id, steps }: WritingPage): boolean => steps.length === 0 || SHOW_FIRST.has(id)
