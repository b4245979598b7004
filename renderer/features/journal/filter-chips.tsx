import type { RefObject } from 'react'
import type { Filters } from '../../../shared/contract/journal.ts'
import { TRAIT_TITLES } from '../../../shared/framework/traits.ts'
import { Button } from '../../ui/button.tsx'
import { type Format, useFormat } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import css from './filter-chips.module.css'
import { useNames } from './filter-options.ts'
import { messages } from './messages.ts'
import { activeFilters, type FilterName, withoutFilter } from './view-state.ts'

type FilterChipsProps = {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
  /** A chip goes when it is pressed: the focus goes here. */
  readonly field: RefObject<HTMLInputElement | null>
}

type Names = Pick<ReturnType<typeof useNames>, 'value' | 'goal' | 'person'>

const wordsOf = (filters: Filters, name: FilterName, format: Format, names: Names): string => {
  const words: Readonly<Record<FilterName, string>> = {
    flow: filters.flow ? messages.flows[filters.flow] : '',
    trait: filters.trait ? messages.filters.chipTrait(TRAIT_TITLES[filters.trait]) : '',
    value: messages.filters.chipValue(names.value),
    goal: messages.filters.chipGoal(names.goal),
    person: messages.filters.chipPerson(names.person),
    evidence: filters.evidence === false ? messages.filters.chipNoEvidence : messages.filters.chipEvidence,
    tag: messages.filters.chipTag(filters.tag ?? ''),
    starred: messages.filters.chipStarred,
    from: filters.from ? messages.filters.chipFrom(format.day(filters.from, 'long')) : '',
    to: filters.to ? messages.filters.chipTo(format.day(filters.to, 'long')) : '',
  }
  return words[name]
}

/** Asks for the names of values and people, which a list without filters does not wait for. */
const Chips = ({ filters, onChange, field }: FilterChipsProps) => {
  const format = useFormat()
  const owned = useNames(filters)
  const change = (next: Filters): void => {
    onChange(next)
    field.current?.focus()
  }
  const names = activeFilters(filters)
  return (
    <ul className={css.chips} aria-label={messages.filters.chosen}>
      {names.map((name) => {
        const words = wordsOf(filters, name, format, owned)
        return (
          <li key={name}>
            <button
              type="button"
              className={css.chip}
              aria-label={messages.filters.clear(words)}
              onClick={() => change(withoutFilter(filters, name))}
            >
              <span dir="auto">{words}</span>
              <Icon name="close" />
            </button>
          </li>
        )
      })}
      {names.length > 1 && (
        <li>
          <Button variant="plain" onPress={() => change({})}>
            {messages.filters.clearAll}
          </Button>
        </li>
      )}
    </ul>
  )
}

/** The filters in use, each to be taken away by itself, so that nobody wonders where their entries went. */
export const FilterChips = (props: FilterChipsProps) =>
  activeFilters(props.filters).length > 0 && <Chips {...props} />
