import { useState } from 'react'
import type { Decision } from '../../../../shared/contract/decisions.ts'
import { useApi, useCommand, useRefresh } from '../../../api/hooks.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import css from './decision.module.css'
import { type CameTrueId, decisionMessages } from './messages.ts'

const words = decisionMessages.cameTrue
const OPTIONS = (['yes', 'partly', 'no', 'cannot-tell'] as const).map((id) => ({
  id,
  label: words.options[id],
}))

type CameTrueProps = {
  readonly entryId: string
  readonly decision: Decision
  readonly readOnly: boolean
}

/** Lays the prediction beside what happened. */
export const CameTrue = ({ entryId, decision, readOnly }: CameTrueProps) => {
  const { decisions } = useApi()
  const refresh = useRefresh()
  const format = useFormat()
  const set = useCommand(decisions.setCameTrue)
  const kept = decision.revisits.find((revisit) => revisit.entryId === entryId)?.cameTrue ?? null
  const [chosen, setChosen] = useState<CameTrueId | null>(kept)
  const { prediction, percent } = decision
  if (prediction === '') return null
  const choose = (cameTrue: CameTrueId): void => {
    setChosen(cameTrue)
    set.mutate(
      { entryId, cameTrue },
      { onSuccess: () => refresh('decisions'), onError: () => setChosen(kept) },
    )
  }
  return (
    <div className={css.expected}>
      <p className={css.when}>{words.youExpected}</p>
      <p className={css.prediction} dir="auto">
        {percent === null ? prediction : words.withPercent(prediction, format.percent(percent / 100))}
      </p>
      <Segmented
        label={words.question}
        options={OPTIONS}
        value={chosen}
        onChange={choose}
        isDisabled={readOnly}
      />
      {set.error && <p role="alert">{decisionMessages.failed}</p>}
    </div>
  )
}
