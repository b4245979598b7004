import type { Filters } from '../../../shared/contract/journal.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import {
  ANY,
  chosenIn,
  FLOW_OPTIONS,
  optionId,
  TRAIT_OPTIONS,
  useNames,
  useTagOptions,
} from './filter-options.ts'
import css from './filter-panel.module.css'
import { messages } from './messages.ts'
import { type FilterName, withFilter } from './view-state.ts'

type FilterPanelProps = { readonly filters: Filters; readonly onChange: (filters: Filters) => void }

/** What the list and the search are narrowed to. Values, goals and people appear once there are some. */
export const FilterPanel = ({ filters, onChange }: FilterPanelProps) => {
  const tagOptions = useTagOptions(filters.tag)
  const { valueOptions, goalOptions, personOptions } = useNames(filters)
  const set = <N extends FilterName>(name: N, value: Filters[N] | null): void =>
    onChange(withFilter(filters, name, value))
  return (
    <fieldset className={css.panel}>
      <legend className="visually-hidden">{messages.filters.group}</legend>
      <Select
        label={messages.filters.flow}
        options={FLOW_OPTIONS}
        value={filters.flow ?? ANY}
        onChange={(flow) => set('flow', flow === ANY ? null : flow)}
      />
      <Select
        label={messages.filters.trait}
        options={TRAIT_OPTIONS}
        value={filters.trait ?? ANY}
        onChange={(trait) => set('trait', trait === ANY ? null : trait)}
      />
      {valueOptions.length > 1 && (
        <Select
          label={messages.filters.value}
          options={valueOptions}
          value={optionId(filters.value)}
          onChange={(id) => set('value', chosenIn(id))}
        />
      )}
      {goalOptions.length > 1 && (
        <Select
          label={messages.filters.goal}
          options={goalOptions}
          value={optionId(filters.goal)}
          onChange={(id) => set('goal', chosenIn(id))}
        />
      )}
      {personOptions.length > 1 && (
        <Select
          label={messages.filters.person}
          options={personOptions}
          value={optionId(filters.person)}
          onChange={(id) => set('person', chosenIn(id))}
        />
      )}
      <Select
        label={messages.filters.tag}
        options={tagOptions}
        value={optionId(filters.tag)}
        onChange={(id) => set('tag', chosenIn(id))}
      />
      <DatePicker
        label={messages.filters.from}
        value={filters.from ?? null}
        {...(filters.to && { maxDay: filters.to })}
        onChange={(day) => set('from', day)}
      />
      <DatePicker
        label={messages.filters.to}
        value={filters.to ?? null}
        {...(filters.from && { minDay: filters.from })}
        onChange={(day) => set('to', day)}
      />
      <div className={css.switches}>
        <Switch
          label={messages.filters.starred}
          isSelected={filters.starred ?? false}
          onChange={(starred) => set('starred', starred || null)}
        />
        <Switch
          label={messages.filters.evidence}
          isSelected={filters.evidence ?? false}
          onChange={(evidence) => set('evidence', evidence || null)}
        />
      </div>
    </fieldset>
  )
}
