import type { Term } from '../../../shared/contract/terms.ts'
import { messages } from './messages.ts'

/** As the contract allows, in UTF-16 units. */
const MOST_NAME = 60

export type TermForm = { readonly name: string; readonly from: string | null; readonly to: string | null }
export type TermErrors = Readonly<Partial<Record<keyof TermForm, string>>>
export type TermInput = Omit<Term, 'id'>

/** What is to be saved, or what is wrong, by field. Days are `YYYY-MM-DD`; both ends belong to a term. */
export const readTerm = (
  { name, from, to }: TermForm,
  others: readonly Term[],
  format: (n: number) => string,
): { readonly errors: TermErrors; readonly input: TermInput | null } => {
  const isReversed = from !== null && to !== null && to < from
  const met =
    from !== null && to !== null && !isReversed
      ? others.find((other) => other.from <= to && from <= other.to)
      : undefined
  const toError =
    to === null ? messages.dayMissing : isReversed ? messages.reversed : met && messages.overlap(met.name)
  const errors: TermErrors = {
    ...(name.trim() === '' && { name: messages.nameMissing }),
    ...(name.trim().length > MOST_NAME && { name: messages.nameLong(format(MOST_NAME)) }),
    ...(from === null && { from: messages.dayMissing }),
    ...(toError && { to: toError }),
  }
  if (Object.keys(errors).length > 0 || from === null || to === null) return { errors, input: null }
  return { errors, input: { name, from, to } }
}
