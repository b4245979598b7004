import type { Filters } from '../../../shared/contract/journal.ts'
import { FLOW_IDS, type FlowId } from '../../../shared/framework/flows.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import css from './filter-panel.module.css'
import { messages } from './messages.ts'
import { withFilter } from './view-state.ts'

type FilterPanelProps = { readonly filters: Filters; readonly onChange: (filters: Filters) => void }

const FLOW_OPTIONS: readonly Option<FlowId | 'any'>[] = [
  { id: 'any', label: messages.filters.anyFlow },
  ...FLOW_IDS.map((id) => ({ id, label: messages.flows[id] })),
]

/** Tags are anything that a member may type, so each option's id says that it is a tag. */
const tagId = (tag: string): string => `tag:${tag}`
const ANY_TAG = 'any'

const useTagOptions = (chosen: string | undefined): readonly Option<string>[] => {
  const { journal } = useApi()
  const { data: tags = [] } = useQuery(journal.tags, {})
  const isListed = chosen === undefined || tags.some(({ tag }) => tag === chosen)
  return [
    { id: ANY_TAG, label: messages.filters.anyTag },
    ...tags.map(({ tag, entries }) => ({ id: tagId(tag), label: messages.filters.tagCount(tag, entries) })),
    ...(isListed ? [] : [{ id: tagId(chosen), label: chosen }]),
  ]
}

export const FilterPanel = ({ filters, onChange }: FilterPanelProps) => {
  const tagOptions = useTagOptions(filters.tag)
  return (
    <fieldset className={css.panel}>
      <legend className="visually-hidden">{messages.filters.group}</legend>
      <Select
        label={messages.filters.flow}
        options={FLOW_OPTIONS}
        value={filters.flow ?? 'any'}
        onChange={(flow) => onChange(withFilter(filters, 'flow', flow === 'any' ? null : flow))}
      />
      <Select
        label={messages.filters.tag}
        options={tagOptions}
        value={filters.tag === undefined ? ANY_TAG : tagId(filters.tag)}
        onChange={(id) =>
          onChange(withFilter(filters, 'tag', id === ANY_TAG ? null : id.slice(tagId('').length)))
        }
      />
      <DatePicker
        label={messages.filters.from}
        value={filters.from ?? null}
        {...(filters.to && { maxDay: filters.to })}
        onChange={(day) => onChange(withFilter(filters, 'from', day))}
      />
      <DatePicker
        label={messages.filters.to}
        value={filters.to ?? null}
        {...(filters.from && { minDay: filters.from })}
        onChange={(day) => onChange(withFilter(filters, 'to', day))}
      />
      <div className={css.switch}>
        <Switch
          label={messages.filters.starred}
          isSelected={filters.starred ?? false}
          onChange={(starred) => onChange(withFilter(filters, 'starred', starred || null))}
        />
      </div>
    </fieldset>
  )
}
