import { useState } from 'react'
import type { Decision } from '../../../../shared/contract/decisions.ts'
import { useApi, useQuery, useRefresh } from '../../../api/hooks.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import field from '../../../ui/field.module.css'
import { useSender } from '../../../ui/use-sender.ts'
import { AddValue } from './add-value.tsx'
import { valueMessages } from './messages.ts'
import css from './values.module.css'

type Chosen = { readonly valueIds: string[] }

/** The member's values between which a decision stands. */
export const ValuesInTension = ({ decision, readOnly }: { decision: Decision; readOnly: boolean }) => {
  const { values, decisions } = useApi()
  const refresh = useRefresh()
  const { data: own } = useQuery(values.list, {})
  const [chosen, setChosen] = useState<readonly string[]>(decision.valueIds)
  const { push, error } = useSender<Chosen>(async (changes) => {
    await decisions.setFacts({ entryId: decision.entryId, ...changes })
    refresh('decisions')
  })
  if (!own) return null
  const choose = (id: string, isChosen: boolean): void => {
    const next = isChosen ? [...chosen, id] : chosen.filter((other) => other !== id)
    setChosen(next)
    push({ valueIds: next })
  }
  return (
    <div className={css.choice}>
      {own.length > 0 && (
        <fieldset className={field.group} disabled={readOnly}>
          <legend className={field.label}>{valueMessages.several.question}</legend>
          <p className={field.hint}>{valueMessages.several.hint}</p>
          <div className={css.boxes}>
            {own.map(({ id, title }) => (
              <Checkbox
                key={id}
                label={title}
                isSelected={chosen.includes(id)}
                onChange={(isChosen) => choose(id, isChosen)}
                isDisabled={readOnly}
              />
            ))}
          </div>
        </fieldset>
      )}
      {!readOnly && <AddValue own={own} onAdded={({ id }) => choose(id, true)} />}
      {error && <p role="alert">{valueMessages.failed}</p>}
    </div>
  )
}
