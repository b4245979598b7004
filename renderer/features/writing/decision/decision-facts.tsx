import { getLocalTimeZone, today } from '@internationalized/date'
import { useState } from 'react'
import type { Decision } from '../../../../shared/contract/decisions.ts'
import type { Entry } from '../../../../shared/contract/journal.ts'
import { useApi, useRefresh } from '../../../api/hooks.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DatePicker } from '../../../ui/date-picker.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { useSender } from '../../../ui/use-sender.ts'
import css from './decision.module.css'
import { decisionMessages } from './messages.ts'
import { PercentField } from './percent-field.tsx'
import { monthsAfter, PICKS, type Pick, pickOf, startOfPicks } from './revisit-day.ts'

const words = decisionMessages

const OPTIONS = (['one', 'three', 'six'] as const).map((id) => ({ id, label: words.revisit.picks[id] }))

type Facts = { readonly percent: number | null; readonly revisitOn: string | null }

type DecisionFactsProps = {
  readonly entry: Entry
  readonly decision: Decision
  /** Records the decision after what `before` still has to save. */
  readonly onRecord: (before: () => Promise<void>) => void
  readonly isPending: boolean
}

/** How likely the prediction is, when to look again, and the button that locks it all. */
export const DecisionFacts = ({ entry, decision, onRecord, isPending }: DecisionFactsProps) => {
  const { decisions } = useApi()
  const refresh = useRefresh()
  const toast = useToast()
  const from = startOfPicks(entry.day, today(getLocalTimeZone()).toString())
  const [percent, setPercent] = useState(decision.percent)
  // A day is suggested; it counts once it is recorded or chosen.
  const [revisitOn, setRevisitOn] = useState(decision.revisitOn ?? monthsAfter(from, PICKS.three))
  const [hasDay, setHasDay] = useState(true)
  const { push, flush, error } = useSender<Facts>(async (changes) => {
    await decisions.setFacts({ entryId: entry.id, ...changes })
    refresh('decisions')
  })
  const isTooEarly = hasDay && revisitOn < entry.day

  const choosePercent = (value: number | null): void => {
    setPercent(value)
    push({ percent: value })
  }
  const chooseDay = (day: string | null): void => {
    setHasDay(day !== null)
    if (day !== null) setRevisitOn(day)
    if (day === null || day >= entry.day) push({ revisitOn: day })
  }
  const record = (): void => {
    if (isTooEarly) {
      toast.show({ text: words.revisit.tooEarly })
      return
    }
    onRecord(async () => {
      push({ revisitOn: hasDay ? revisitOn : null })
      await flush()
    })
  }

  return (
    <div className={css.facts}>
      <PercentField value={percent} onChange={choosePercent} />
      <div className={css.day}>
        <Segmented<Pick>
          label={words.revisit.question}
          options={OPTIONS}
          value={hasDay ? pickOf(from, revisitOn) : null}
          onChange={(pick) => chooseDay(monthsAfter(from, PICKS[pick]))}
        />
        <DatePicker
          label={words.revisit.day}
          hint={words.revisit.hint}
          value={hasDay ? revisitOn : null}
          onChange={chooseDay}
          minDay={entry.day}
          error={isTooEarly ? words.revisit.tooEarly : null}
        />
      </div>
      {error && (
        <Banner tone="trouble" live="alert">
          {words.failed}
        </Banner>
      )}
      <section className={css.record} aria-labelledby="record-title">
        <h2 id="record-title" className={css.recordTitle}>
          {words.record.title}
        </h2>
        <p>{words.record.body}</p>
        <Button variant="primary" icon="lock" isPending={isPending} onPress={record}>
          {words.record.go}
        </Button>
      </section>
    </div>
  )
}
