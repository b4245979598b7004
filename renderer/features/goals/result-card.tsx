import type { Result } from '../../../shared/contract/goals.ts'
import { IconButton } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import css from './goals.module.css'
import { messages } from './messages.ts'
import { ResultChart } from './result-chart.tsx'
import { amountText, isFew, whoText } from './result-words.ts'

type AmountProps = {
  readonly label: string
  readonly value: number | null
  readonly unit: string
  readonly day: string | null
}

const Amount = ({ label, value, unit, day }: AmountProps) => {
  const format = useFormat()
  if (value === null) return null
  return (
    <div className={css.amount}>
      <dt>{label}</dt>
      <dd>
        <span className={css.number}>{amountText(value, unit, format)}</span>
        {day && <span className={css.amountDay}>{format.day(day, 'long')}</span>}
      </dd>
    </div>
  )
}

const Fact = ({ label, text }: { label: string; text: string }) =>
  text !== '' && (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  )

type ResultCardProps = {
  readonly result: Result
  readonly readOnly: boolean
  readonly onCopy: () => void
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** A number before and after, its source, who is behind it, and the member's part. */
export const ResultCard = ({ result, readOnly, onCopy, onEdit, onRemove }: ResultCardProps) => {
  const format = useFormat()
  const { measure, unit, before, beforeDay, after, day, source, myPart } = result
  return (
    <li className={css.result}>
      <div className={css.resultHead}>
        <h3 className={css.resultTitle} dir="auto">
          {measure}
        </h3>
        <div className={css.buttons}>
          <IconButton icon="copy" label={messages.resultCopy(measure)} onPress={onCopy} />
          {!readOnly && (
            <>
              <IconButton icon="edit" label={messages.resultEdit(measure)} onPress={onEdit} />
              <IconButton icon="bin" label={messages.resultRemove(measure)} onPress={onRemove} />
            </>
          )}
        </div>
      </div>
      <dl className={css.amounts}>
        <Amount label={messages.before} value={before} unit={unit} day={beforeDay} />
        <Amount label={messages.after} value={after} unit={unit} day={day} />
      </dl>
      {/* A chart can be copied as a table: what must not leave unasked has none. */}
      {before !== null && after !== null && !isFew(result) && (
        <ResultChart result={result} before={before} after={after} />
      )}
      <dl className={css.resultFacts}>
        <Fact label={messages.source} text={source} />
        <Fact label={messages.who} text={whoText(result, format)} />
        <Fact label={messages.myPart} text={myPart} />
      </dl>
      {isFew(result) && (
        <p className={css.few}>
          <Icon name="caution" />
          <span>{messages.few}</span>
        </p>
      )}
    </li>
  )
}
