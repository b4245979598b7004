import type { RevisionSummary } from '../../../shared/contract/journal.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { isChanged } from '../../ui/diff/diff-view.ts'
import { messages as diffMessages } from '../../ui/diff/messages.ts'
import { WordDiff } from '../../ui/diff/word-diff.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import css from './history.module.css'
import { messages } from './messages.ts'

type Pair = { readonly from: string; readonly to: string }

const Differences = ({ from, to }: Pair) => {
  const { journal } = useApi()
  const { data: steps, error, refetch } = useQuery(journal.compare, { from, to }, { keep: true })
  if (error)
    return (
      <Banner
        tone="trouble"
        live="alert"
        title={messages.history.failed}
        actions={<Button onPress={() => void refetch()}>{messages.failed.retry}</Button>}
      >
        {messages.failed.body}
      </Banner>
    )
  if (!steps) return null
  const changed = steps.filter(({ parts }) => isChanged(parts))
  if (changed.length === 0) return <p className={css.note}>{messages.history.unchanged}</p>
  return (
    <>
      <p className={css.note}>{diffMessages.legend}</p>
      {changed.map((step) => (
        <article key={`${from} ${to} ${step.stepId}`} className={css.stepDiff}>
          {step.promptText && <h3 className={css.prompt}>{step.promptText}</h3>}
          <WordDiff parts={step.parts} />
        </article>
      ))}
    </>
  )
}

type CompareVersionsProps = {
  readonly revisions: readonly RevisionSummary[]
  readonly shown: Pair | null
  readonly onChange: (pair: Pair) => void
}

/** A readable word diff between any two versions. */
export const CompareVersions = ({ revisions, shown, onChange }: CompareVersionsProps) => {
  const format = useFormat()
  const options = revisions.map(({ id, sealedAt, isHead }) => ({
    id,
    label: isHead ? messages.history.currentOption(format.dateTime(sealedAt)) : format.dateTime(sealedAt),
  }))
  return (
    <Section title={messages.history.diffTitle}>
      {!shown && <p className={css.note}>{messages.history.onlyOne}</p>}
      {shown && (
        <>
          <fieldset className={css.pair}>
            <legend className="visually-hidden">{messages.history.compare}</legend>
            <Select
              label={messages.history.compareOlder}
              options={options}
              value={shown.from}
              onChange={(from) => onChange({ ...shown, from })}
            />
            <Select
              label={messages.history.compareNewer}
              options={options}
              value={shown.to}
              onChange={(to) => onChange({ ...shown, to })}
            />
          </fieldset>
          {shown.from === shown.to ? (
            <p className={css.note}>{messages.history.same}</p>
          ) : (
            <Differences from={shown.from} to={shown.to} />
          )}
        </>
      )}
    </Section>
  )
}
