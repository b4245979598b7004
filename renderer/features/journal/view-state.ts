import type { Filters } from '../../../shared/contract/journal.ts'

export type SearchOrder = 'newest' | 'relevance'

/** What the member sees of the journal; kept in memory while they read an entry, so that coming back is coming back. */
export type JournalView = {
  readonly words: string
  readonly order: SearchOrder
  readonly filters: Filters
  readonly showFilters: boolean
}

export const INITIAL_VIEW: JournalView = { words: '', order: 'newest', filters: {}, showFilters: false }

/** One letter of an alphabet stands in nearly every entry; one character of Chinese or Japanese is a word. */
const ONE_LETTER =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]$/u

/** Whether the words in the search field can find something that is worth reading. */
export const isWorthSearching = (words: string): boolean => {
  const typed = words.trim().normalize('NFC')
  return typed !== '' && !ONE_LETTER.test(typed)
}

export type FilterName = keyof Filters

/** The same filters without one of them. */
export const withoutFilter = (filters: Filters, name: FilterName): Filters => {
  const { [name]: _dropped, ...rest } = filters
  return rest
}

/** The same filters with one set, or cleared where the value says nothing. */
export const withFilter = <N extends FilterName>(
  filters: Filters,
  name: N,
  value: Filters[N] | null,
): Filters =>
  value === null || value === undefined || value === false || value === ''
    ? withoutFilter(filters, name)
    : { ...filters, [name]: value }

const FILTER_NAMES = [
  'flow',
  'trait',
  'value',
  'goal',
  'person',
  'tag',
  'evidence',
  'starred',
  'from',
  'to',
] as const satisfies readonly FilterName[]

export const activeFilters = (filters: Filters): readonly FilterName[] =>
  FILTER_NAMES.filter((name) => filters[name] !== undefined)
