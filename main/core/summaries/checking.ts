import type { Choice, Problem } from '../../../shared/contract/choices.ts'
import type { Person } from '../../../shared/contract/people.ts'
import { hintFinder } from '../../../shared/domain/redaction-hints.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { unsourcedClaims } from '../../../shared/summaries/claims.ts'
import { citesIn } from '../../../shared/summaries/tokens.ts'
import type { ReadableDb } from '../store/sql.ts'
import { sectionsOf } from './sections-store.ts'
import type { StoredSummary } from './store.ts'
import { type StoredText, textsOf } from './texts-store.ts'

export type OpenText = { readonly textId: string; readonly body: string }

const NOWHERE = {
  blocks: false,
  sectionId: null,
  textId: null,
  choiceId: null,
  field: null,
  span: null,
  personId: null,
} as const satisfies Omit<Problem, 'kind'>

/** Fields with the words that are not saved yet laid over them. */
export const withOpen = (texts: readonly StoredText[], open: readonly OpenText[]): StoredText[] => {
  const bodies = new Map(open.map(({ textId, body }) => [textId, body]))
  return texts.map((text) => ({ ...text, body: bodies.get(text.textId) ?? text.body }))
}

/** Whether a choice is in the document, if its section is. */
export const isInDocument = ({ show }: Pick<Choice, 'show'>): boolean => show !== 'inside'

/** What keeps a document from being made: something chosen that stands no more, or must not be quoted. */
const BLOCKING: ReadonlySet<string> = new Set(['gone', 'erased', 'not-permitted'])

const isWithin = (span: Span, hidden: readonly Span[]): boolean =>
  hidden.some(({ start, end }) => start <= span.start && span.end <= end)

type FoundName = { readonly span: Span; readonly personId: string | null }

/** Finds people of the member’s list in texts, and says who they are. */
const nameFinder = (people: readonly Person[]): ((text: string) => FoundName[]) => {
  const everybody = hintFinder(people)
  const each = people.map(({ id, ...person }) => ({ id, find: hintFinder([person]) }))
  return (text) =>
    everybody(text)
      .filter(({ kind }) => kind === 'person')
      .map(({ start, end }) => {
        const words = text.slice(start, end)
        const who = each.find(({ find }) => find(words).some(({ kind }) => kind === 'person'))
        return { span: { start, end }, personId: who?.id ?? null }
      })
}

type Looking = { readonly namesIn: (text: string) => FoundName[]; readonly summary: StoredSummary }

const problemsOfText = (
  { textId, sectionId, body }: StoredText,
  keys: ReadonlySet<string>,
  { namesIn, summary }: Looking,
): Problem[] => {
  const at = { ...NOWHERE, sectionId, textId }
  const unknown = citesIn(body)
    .filter(({ key }) => !keys.has(key))
    .map(({ start, end }): Problem => ({ ...at, kind: 'unknown-source', span: { start, end } }))
  const unsourced = unsourcedClaims(body, summary.options.language).map(
    ({ start, end }): Problem => ({ ...at, kind: 'unsourced', span: { start, end } }),
  )
  const names = namesIn(body).map((name): Problem => ({ ...at, kind: 'name', ...name }))
  return [...unknown, ...unsourced, ...names].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

/** Whether a choice is of other days than its summary. What lasts is of all of them: it is offered for each until it was closed. */
const isOutside = ({ source, day, facts }: Choice, { from, to }: StoredSummary): boolean => {
  switch (source.kind) {
    case 'chart':
      return false
    case 'vision':
      return day > to
    case 'goal':
    case 'strength':
      return facts.closedOn === null ? day > to : day < from
    default:
      return day < from || day > to
  }
}

const problemsOfChoice = (choice: Choice, { namesIn, summary }: Looking): Problem[] => {
  const { id: choiceId, sectionId, state, smallGroup, fields } = choice
  const at = { ...NOWHERE, sectionId, choiceId }
  const found: Problem[] = []
  if (state !== 'stands') found.push({ ...at, kind: state, blocks: BLOCKING.has(state) })
  if (isOutside(choice, summary)) found.push({ ...at, kind: 'outside-period' })
  if (smallGroup) found.push({ ...at, kind: 'small-group' })
  for (const { field, words, redactions } of fields) {
    const hidden = redactions.map(({ span }) => span)
    for (const name of namesIn(words)) {
      if (!isWithin(name.span, hidden)) found.push({ ...at, kind: 'name', field, ...name })
    }
  }
  return found
}

/** What is worth a look before a draft goes out, in the order of its document; dropped sections say nothing. */
export const checkSummary = (
  { db, people }: { readonly db: ReadableDb; readonly people: readonly Person[] },
  summary: StoredSummary,
  choices: readonly Choice[],
  open: readonly OpenText[],
): Problem[] => {
  const texts = withOpen(textsOf(db, summary.id), open)
  const keys = new Set(choices.map(({ key }) => key))
  const looking = { namesIn: nameFinder(people), summary }
  return sectionsOf(db, summary.id)
    .filter(({ dropped }) => !dropped)
    .flatMap(({ id, kind }) => {
      const own = texts.filter(({ sectionId }) => sectionId === id)
      const chosen = choices.filter((choice) => choice.sectionId === id && isInDocument(choice))
      const isFilled = chosen.some(({ show }) => show === 'shown') || own.some(({ body }) => /\S/u.test(body))
      if (!isFilled && kind !== 'standards') return [{ ...NOWHERE, kind: 'empty-section', sectionId: id }]
      return [
        ...own.flatMap((text) => problemsOfText(text, keys, looking)),
        ...chosen.flatMap((choice) => problemsOfChoice(choice, looking)),
      ]
    })
}
