import { type KeyboardEvent, memo, type RefObject } from 'react'
import type { Filters } from '../../../shared/contract/journal.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ToggleButton } from '../../ui/toggle-button.tsx'
import { useShortcut } from '../../ui/use-shortcut.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FilterPanel } from './filter-panel.tsx'
import css from './journal-toolbar.module.css'
import { messages } from './messages.ts'
import type { MonthCount } from './skeleton.ts'
import type { JournalView } from './view-state.ts'

type JournalToolbarProps = {
  readonly view: JournalView
  /** Stays the same, so that a key in the search field draws nothing but the field. */
  readonly onChange: (part: Partial<JournalView>) => void
  readonly field: RefObject<HTMLInputElement | null>
  /** The months that one can go to; none while searching. */
  readonly months: readonly MonthCount[]
  readonly onJump: (month: string) => void
}

/** Fewer months are seen at a glance. */
const JUMP_FROM_MONTHS = 4

/** A menu, not a select: a lifetime has hundreds of months, and they are only built when it is opened. */
const MonthJump = ({ months, onJump }: Pick<JournalToolbarProps, 'months' | 'onJump'>) => {
  const format = useFormat()
  if (months.length < JUMP_FROM_MONTHS) return null
  return (
    <Menu
      label={messages.list.jump}
      trigger={<Button icon="down">{messages.list.jump}</Button>}
      items={() =>
        months.map(({ month }) => ({
          id: month,
          label: format.month(month),
          onAction: () => onJump(month),
        }))
      }
    />
  )
}

/** Arrow down leads from the field to the first entry below. */
const toFirstEntry = (event: KeyboardEvent): void => {
  const isComposing = event.nativeEvent.isComposing
  if (event.key !== 'ArrowDown' || isComposing || event.target !== document.activeElement) return
  const first = document.querySelector<HTMLElement>('[data-entry-row][tabindex="0"], ol [data-entry-row]')
  if (!first) return
  event.preventDefault()
  first.focus()
}

type ToolsProps = Pick<JournalToolbarProps, 'onChange' | 'months' | 'onJump'> &
  Pick<JournalView, 'showFilters' | 'order'> & { readonly hasWords: boolean }

/** What stands beside the search field. */
const Tools = memo(({ showFilters, order, hasWords, onChange, months, onJump }: ToolsProps) => (
  <>
    <ToggleButton
      icon="filter"
      label={messages.filters.button}
      isLabelShown
      isSelected={showFilters}
      onChange={(isShown) => onChange({ showFilters: isShown })}
    />
    {hasWords ? (
      <Segmented
        label={messages.search.order}
        isLabelHidden
        value={order}
        options={[
          { id: 'newest', label: messages.search.newest },
          { id: 'relevance', label: messages.search.relevance },
        ]}
        onChange={(next) => onChange({ order: next })}
      />
    ) : (
      <MonthJump months={months} onJump={onJump} />
    )}
  </>
))

type ChosenProps = Pick<JournalToolbarProps, 'onChange' | 'field'> &
  Pick<JournalView, 'showFilters' | 'filters'>

/** The filters to choose from, and those in use. */
const Chosen = memo(({ showFilters, filters, onChange, field }: ChosenProps) => {
  const change = (next: Filters): void => onChange({ filters: next })
  return (
    <>
      {showFilters && <FilterPanel filters={filters} onChange={change} />}
      <FilterChips field={field} filters={filters} onChange={change} />
    </>
  )
})

/** Search, order, filters and the way to a month, above the list. */
export const JournalToolbar = ({ view, onChange, field, months, onJump }: JournalToolbarProps) => {
  const { words, order, filters, showFilters } = view
  useShortcut({ keys: '/', label: messages.search.label, group: messages.list.title }, () =>
    field.current?.select(),
  )
  return (
    <search className={css.toolbar}>
      <div className={css.line}>
        <div className={css.search} onKeyDownCapture={toFirstEntry}>
          <SearchField
            label={messages.search.label}
            placeholder={messages.search.placeholder}
            value={words}
            onChange={(typed) => onChange({ words: typed })}
            inputRef={field}
          />
        </div>
        <Tools {...{ showFilters, order, onChange, months, onJump }} hasWords={words.trim() !== ''} />
      </div>
      <Chosen {...{ showFilters, filters, onChange, field }} />
    </search>
  )
}
