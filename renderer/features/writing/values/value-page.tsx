import { useApi, useCommand, useQuery, useRefresh } from '../../../api/hooks.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { AddValue } from './add-value.tsx'
import { valueMessages } from './messages.ts'
import css from './values.module.css'

/** The first page of a values check: the value that it is about. */
export const ValuePage = ({ entryId, readOnly }: { entryId: string; readOnly: boolean }) => {
  const { values } = useApi()
  const refresh = useRefresh()
  const { data: own } = useQuery(values.list, {})
  const { data: chosen } = useQuery(values.forEntry, { entryId })
  const set = useCommand(values.setForEntry)
  if (!own || !chosen) return null
  const choose = (valueId: string): void =>
    set.mutate({ entryId, valueId }, { onSuccess: () => refresh('values') })
  // Shown at once; the answer that follows says the same.
  const current = (set.isPending && set.variables.valueId) || (chosen.value?.id ?? null)
  const isRemoved = chosen.value !== null && !own.some(({ id }) => id === chosen.value?.id)
  const options = [
    ...own.map(({ id, title, lived }) => ({ id, label: title, ...(lived && { hint: lived }) })),
    ...(isRemoved && chosen.value
      ? [{ id: chosen.value.id, label: valueMessages.removed(chosen.value.title) }]
      : []),
  ]
  return (
    <div className={css.choice}>
      {options.length > 0 && (
        <RadioGroup
          label={valueMessages.one.question}
          hint={valueMessages.one.hint}
          options={options}
          value={current}
          onChange={choose}
          isDisabled={readOnly}
        />
      )}
      {!readOnly && <AddValue own={own} onAdded={({ id }) => choose(id)} />}
      {set.error && <p role="alert">{valueMessages.failed}</p>}
    </div>
  )
}
